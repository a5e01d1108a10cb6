import type { Block, NotesDocument, Run } from '../../shared/documents/model.ts'

/** A small language for documents: `notes(minute(129, 'Introduction'), item('A1'), p(1, 'It was noted.'))`. */

type Words = readonly (string | Run)[]

export function notes(...blocks: readonly Block[]): NotesDocument {
  return {
    kind: 'notes',
    properties: {
      title: 'Notes of Invented Partnership - 21 November 2024',
      subject: 'Notes of the meeting held on 21 November 2024',
      author: 'Invented County Council',
      keywords: 'notes; Invented Partnership; IP',
    },
    clauseLabels: 'a)',
    status: 'clean',
    blocks: blocks.map((block, at) => ({ ...block, id: `block-${at + 1}` })),
  }
}

export function draftOf(document: NotesDocument): NotesDocument {
  return { ...document, status: 'draft' }
}

export const bold = (text: string): Run => ({ text, bold: true })
export const italic = (text: string): Run => ({ text, italic: true })

export const council = (...words: Words): Block => ({ kind: 'authority', ...said(words) })
export const committee = (...words: Words): Block => ({ kind: 'committee name', ...said(words) })
export const opening = (...words: Words): Block => ({ kind: 'opening', ...said(words) })
export const group = (...words: Words): Block => ({ kind: 'group heading', ...said(words) })
export const attendance = (label: string, ...words: Words): Block => ({
  kind: 'attendance list',
  label,
  ...said(words),
})
export const minute = (number: number, ...words: Words): Block => ({
  kind: 'minute heading',
  number,
  ...said(words),
})
export const item = (code: string): Block => ({
  kind: 'item reference',
  ...said([italic(`(Item ${code})`)]),
})
export const p = (number: number | null, ...words: Words): Block => ({
  kind: 'paragraph',
  number,
  ...said(words),
})
/** A sentence that the application wrote. */
export const told = (...words: Words): Block => ({ kind: 'sentence', ...said(words) })
export const bullet = (...words: Words): Block => ({ kind: 'bullet', level: 1, ...said(words) })
export const dash = (...words: Words): Block => ({ kind: 'bullet', level: 2, ...said(words) })
export const point = (label: string, ...words: Words): Block => ({
  kind: 'sub-point',
  level: 1,
  label,
  ...said(words),
})
export const romanPoint = (label: string, ...words: Words): Block => ({
  kind: 'sub-point',
  level: 2,
  label,
  ...said(words),
})
export const resolved = (...words: Words): Block => ({
  kind: 'resolution',
  ...said([{ text: 'RESOLVED', bold: true, role: 'decision' }, { text: ' ' }, ...words]),
})
export const clause = (label: string, ...words: Words): Block => ({ kind: 'clause', label, ...said(words) })

export const signature = (...words: Words): Block => ({ kind: 'signature', ...said(words) })

function said(words: Words): { id: string; runs: readonly Run[] } {
  return { id: '', runs: words.map((word) => (typeof word === 'string' ? { text: word } : word)) }
}
