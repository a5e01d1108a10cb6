import type { PersonId } from '../../shared/records/ids.ts'
import type { Inline, NoteBlock, NoteBody, SentenceSource } from '../../shared/records/note-body.ts'
import { countingIds } from './ids.ts'

/** A small language for the words of a minute: `body(paragraph('Ms Allen spoke.'), resolution('that …'))`. */

type Words = readonly (string | Inline)[]

const newId = countingIds()

export const body = (...content: NoteBlock[]): NoteBody => ({ type: 'doc', content })

export const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] })
export const italic = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'italic' }] })
export const lineBreak: Inline = { type: 'hardBreak' }

export const mention = (personId: PersonId, text = ''): Inline => ({
  type: 'mention',
  attrs: { personId, text },
})

/** A sentence of the application's, with the words that it had when it was last seen. */
export const sentence = (source: SentenceSource, isEdited: boolean, ...words: Words): NoteBlock => {
  const { attrs, ...rest } = written(words)
  return { type: 'sentence', attrs: { ...attrs, source, isEdited }, ...rest }
}

export const paragraph = (...words: Words): NoteBlock => ({ type: 'paragraph', ...written(words) })
export const bullet = (...words: Words): NoteBlock => ({ type: 'bullet', ...writtenAt(1, words) })
export const dash = (...words: Words): NoteBlock => ({ type: 'bullet', ...writtenAt(2, words) })
export const point = (...words: Words): NoteBlock => ({ type: 'subPoint', ...writtenAt(1, words) })
export const romanPoint = (...words: Words): NoteBlock => ({ type: 'subPoint', ...writtenAt(2, words) })

export const resolution = (lead: string, ...clauses: string[]): NoteBlock => ({
  type: 'resolution',
  attrs: { id: newId('block') },
  content: [
    { type: 'lead', ...written([lead]) },
    ...clauses.map((clause) => ({ type: 'clause' as const, ...written([clause]) })),
  ],
})

/** As the editor holds them: text that is empty is not there. */
function written(words: Words) {
  const content = words
    .map((word): Inline => (typeof word === 'string' ? { type: 'text', text: word } : word))
    .filter((inline) => inline.type !== 'text' || inline.text !== '')
  const attrs = { id: newId('block') }
  return content.length === 0 ? { attrs } : { attrs, content }
}

function writtenAt(level: 1 | 2, words: Words) {
  const { attrs, ...rest } = written(words)
  return { attrs: { ...attrs, level }, ...rest }
}
