import type { ClauseLabels } from '../records/house-style.ts'

/**
 * A document without a format: what stands where, in the words a reader sees. The preview, Word, HTML
 * and plain text are all written from it, so that what is on the screen is what leaves.
 */

/** A stretch of text in one look. `decision` marks the word RESOLVED. */
export type Run = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** The letters after the day: 16th, with a raised th. */
  readonly raised?: true
  /** Where the words lead when they are clicked, such as `mailto:`. */
  readonly link?: string
  readonly role?: 'decision'
}

type Words = { readonly id: string; readonly runs: readonly Run[] }

/** The council, in capitals. */
type AuthorityBlock = Words & { readonly kind: 'authority' }
/** The committee, in capitals. */
type CommitteeNameBlock = Words & { readonly kind: 'committee name' }
/** "NOTES of a meeting of the … held online on …". */
type OpeningBlock = Words & { readonly kind: 'opening' }
/** PRESENT:, VIRTUAL ATTENDEES:, IN ATTENDANCE: and APOLOGIES: with their names. The label carries no colon. */
export type AttendanceListBlock = Words & { readonly kind: 'attendance list'; readonly label: string }
/** UNRESTRICTED ITEMS. */
type GroupHeadingBlock = Words & { readonly kind: 'group heading' }
/** A numbered minute heading; the numbers of a document run on from the first one. */
export type MinuteHeadingBlock = Words & { readonly kind: 'minute heading'; readonly number: number }
/** "(Item B2)". */
export type ItemReferenceBlock = Words & { readonly kind: 'item reference' }
/** A paragraph under a minute, with its number or without. */
export type ParagraphBlock = Words & { readonly kind: 'paragraph'; readonly number: number | null }
/** A sentence that the application wrote, without a number. */
type SentenceBlock = Words & { readonly kind: 'sentence' }
/** A bullet under a paragraph. */
export type BulletBlock = Words & { readonly kind: 'bullet'; readonly level: 1 | 2 }
/** A lettered point under a paragraph, with the label that is printed: `a)`, or `i)` below it. */
export type SubPointBlock = Words & {
  readonly kind: 'sub-point'
  readonly level: 1 | 2
  readonly label: string
}
/** RESOLVED and its lead. */
export type ResolutionBlock = Words & { readonly kind: 'resolution' }
/** A clause of the resolution above it, with its label in the committee's form. */
export type ClauseBlock = Words & { readonly kind: 'clause'; readonly label: string }

/** "Signed: ……… (Chair)   Date: ………" below everything else. */
type SignatureBlock = Words & { readonly kind: 'signature' }

export type Block =
  | AuthorityBlock
  | CommitteeNameBlock
  | OpeningBlock
  | AttendanceListBlock
  | GroupHeadingBlock
  | MinuteHeadingBlock
  | ItemReferenceBlock
  | ParagraphBlock
  | SentenceBlock
  | BulletBlock
  | SubPointBlock
  | ResolutionBlock
  | ClauseBlock
  | SignatureBlock

/** What a file says about itself (R section 13). */
export type DocumentProperties = {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: string
}

/** The notes or minutes of one meeting, as they are printed. */
export type NotesDocument = {
  readonly kind: 'notes'
  readonly properties: DocumentProperties
  /** The form of the clauses' labels, for writers that number by themselves. */
  readonly clauseLabels: ClauseLabels
  /** A draft carries a DRAFT watermark. */
  readonly status: 'draft' | 'clean'
  readonly blocks: readonly Block[]
  /** Every page has a place for initials at its foot. */
  readonly hasInitials?: true
}
