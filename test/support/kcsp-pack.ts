import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { notesDocument } from '../../shared/documents/notes.ts'
import { type PublicPack, publicPack } from '../../shared/documents/pack.ts'
import { codedAgenda, itemsInOrder } from '../../shared/domain/agenda/codes.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import { type Paper, paperHash } from '../../shared/records/paper.ts'
import { sampleForm } from './expected-lines.ts'
import { newId } from './meetings.ts'
import type { Files } from './packs.ts'
import { file, paper } from './papers.ts'
import { snapshotOf } from './snapshots.ts'

const SAMPLES = new URL('../samples/meetings/', import.meta.url)

/** The agenda of 17 November 2022 with its papers, as they were published. */
export function kcspPack(): { readonly pack: PublicPack; readonly files: Files } {
  const snapshot = snapshotOf(sampleForm('kcsp-2022-11-17'))
  const { papers, files } = kcspPapers(snapshot, newId('meeting'))
  const earlier = notesDocument(snapshotOf(sampleForm('kcsp-2022-07-14')), 'clean')
  return { pack: publicPack(snapshot, papers, () => ({ kind: 'notes', document: earlier })), files }
}

/** The records of those papers, and the files by their hashes. */
export function kcspPapers(
  { sections, items }: Pick<MeetingSnapshot, 'sections' | 'items'>,
  earlier: MeetingId,
): { readonly papers: readonly Paper[]; readonly files: Files } {
  const files = new Map<string, Uint8Array>()
  const forms = sampleForm('kcsp-2022-11-17').meeting.agenda.flatMap((section) => section.items)
  const papers = itemsInOrder(codedAgenda(sections, items)).flatMap(({ item, code }) => {
    const source = sourceOf(forms.find((it) => it.code === code)?.paper, earlier, files)
    return source === undefined ? [] : [paper(item, { source, pages: { state: 'counting' } })]
  })
  return { papers, files }
}

type PaperForm = { readonly file: string } | { readonly notesOf: string } | undefined

function sourceOf(
  form: PaperForm,
  earlier: MeetingId,
  files: Map<string, Uint8Array>,
): Paper['source'] | undefined {
  if (form === undefined) return undefined
  if ('notesOf' in form) return { kind: 'notesOf', meetingId: earlier }
  const bytes = new Uint8Array(readFileSync(new URL(form.file, SAMPLES)))
  const hash = paperHash.parse(createHash('sha256').update(bytes).digest('hex'))
  files.set(hash, bytes)
  return { kind: 'file', ...file(form.file, { hash, size: bytes.length }) }
}
