import { CONTENT_VERSION } from '../../records/migrations/migrate.ts'
import type { Version } from '../../records/version.ts'
import { versionDocument, versionRecord } from '../record/version-content.ts'
import { hashedText } from '../record/version-text.ts'
import { inconsistencyOf, type VersionContent } from './inconsistency.ts'
import { plainJson } from './plain-json.ts'
import { REVIEW_FILE_FORM, type ReviewFile, reviewFile, reviewFileHead } from './review-file.ts'
import type { ReviewFileTrouble } from './trouble.ts'

export type ReadReviewFile =
  | { readonly kind: 'read'; readonly file: ReviewFile }
  | { readonly kind: 'not taken'; readonly trouble: ReviewFileTrouble }

/**
 * What a review file says, opened already: all of it has the form that this Minutebook writes, and fits together.
 * @param hashOf SHA-256 of a text in UTF-8, as 64 digits
 */
export function readReviewFile(text: string, hashOf: (text: string) => string): ReadReviewFile {
  if (text.startsWith('Minutebook backup ')) return notTaken('a backup')
  const json = plainJson(text)
  if (json.kind === 'not plain') return notTaken(json.trouble)
  const trouble = headTrouble(json.value)
  if (trouble !== null) return notTaken(trouble)
  const parsed = reviewFile.safeParse(json.value)
  if (!parsed.success) return notTaken('not of its form')
  const wrong = contentTrouble(parsed.data, hashOf)
  return wrong === null ? { kind: 'read', file: parsed.data } : notTaken(wrong)
}

function notTaken(trouble: ReviewFileTrouble): ReadReviewFile {
  return { kind: 'not taken', trouble }
}

function headTrouble(value: unknown): ReviewFileTrouble | null {
  const head = reviewFileHead.safeParse(value)
  if (!head.success) return 'not a review file'
  return head.data.form > REVIEW_FILE_FORM || head.data.content > CONTENT_VERSION ? 'newer' : null
}

function contentTrouble(file: ReviewFile, hashOf: (text: string) => string): ReviewFileTrouble | null {
  const { version } = file
  if (version.approval !== null) return 'approved already'
  if (hashOf(hashedText(version)) !== version.hash) return 'altered'
  const content = contentOf(version)
  return typeof content === 'string' ? content : inconsistencyOf(file, content)
}

/** A version's record and document, once more of the form that they are written in; or what is wrong with them. */
function contentOf(version: Version): VersionContent | ReviewFileTrouble {
  const [record, document] = [plainJson(version.record), plainJson(version.document)]
  if (record.kind === 'not plain') return innerTrouble(record.trouble)
  if (document.kind === 'not plain') return innerTrouble(document.trouble)
  const snapshot = versionRecord.safeParse(record.value)
  const printed = versionDocument.safeParse(document.value)
  if (!snapshot.success || !printed.success || version.form !== CONTENT_VERSION) return 'version of no form'
  return { snapshot: snapshot.data, blocks: printed.data.blocks }
}

function innerTrouble(trouble: ReviewFileTrouble): ReviewFileTrouble {
  return trouble === 'not of its form' ? 'version of no form' : trouble
}
