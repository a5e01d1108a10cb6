import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { notesDocument } from '../../shared/documents/notes.ts'
import { type PublicPack, publicPack } from '../../shared/documents/pack.ts'
import { codedAgenda, itemsInOrder } from '../../shared/domain/agenda/codes.ts'
import { type Paper, paperHash } from '../../shared/records/paper.ts'
import { sampleForm } from './expected-lines.ts'
import { newId } from './meetings.ts'
import type { Files } from './packs.ts'
import { file, paper } from './papers.ts'
import { snapshotOf } from './snapshots.ts'

const SAMPLES = new URL('../samples/meetings/', import.meta.url)

/** The agenda of 17 November 2022 with its papers, as they were published. */
export function kcspPack(): { readonly pack: PublicPack; readonly files: Files } {
  const form = sampleForm('kcsp-2022-11-17')
  const snapshot = snapshotOf(form)
  const files = new Map<string, Uint8Array>()
  const forms = form.meeting.agenda.flatMap(({ items }) => items)
  const papers = itemsInOrder(codedAgenda(snapshot.sections, snapshot.items)).flatMap(({ item, code }) => {
    const source = sourceOf(forms.find((it) => it.code === code)?.paper, files)
    return source === undefined ? [] : [paper(item, { source, pages: { state: 'counting' } })]
  })
  const earlier = notesDocument(snapshotOf(sampleForm('kcsp-2022-07-14')), 'clean')
  return { pack: publicPack(snapshot, papers, () => earlier), files }
}

type PaperForm = { readonly file: string } | { readonly notesOf: string } | undefined

function sourceOf(form: PaperForm, files: Map<string, Uint8Array>): Paper['source'] | undefined {
  if (form === undefined) return undefined
  if ('notesOf' in form) return { kind: 'notesOf', meetingId: newId('meeting') }
  const bytes = new Uint8Array(readFileSync(new URL(form.file, SAMPLES)))
  const hash = paperHash.parse(createHash('sha256').update(bytes).digest('hex'))
  files.set(hash, bytes)
  return { kind: 'file', ...file(form.file, { hash, size: bytes.length }) }
}
