import fc from 'fast-check'
import { type NoteBody, noteBody } from '../../../shared/records/note-body.ts'
import { bodyFrom, type Line } from './notes-language.ts'

const words = fc
  .array(fc.constantFrom('One', ' two', ' *bold* ', '↵', ' “three”', ' @Mr Powell@', ' 10 per cent', ' '), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''))

const flatLine = fc
  .tuple(fc.constantFrom('¶', '•', '–', 'a)', 'i)', '§', '§!'), words)
  .map(([sign, text]) => `${sign} ${text}`)

const resolutionLines = fc
  .tuple(words, fc.array(words, { maxLength: 3 }))
  .map(([lead, clauses]) => [`RESOLVED ${lead}`, ...clauses.map((clause) => `(a) ${clause}`)])

/** Lines of any notes, at least one. */
export const anyLines: fc.Arbitrary<readonly Line[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: flatLine.map((line) => [line]) },
      { weight: 1, arbitrary: resolutionLines },
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((blocks) => blocks.flat())

/** Any body that the records allow. */
export const anyBody: fc.Arbitrary<NoteBody> = fc
  .oneof(
    { weight: 9, arbitrary: anyLines.map((lines) => bodyFrom(lines)) },
    { weight: 1, arbitrary: fc.constant(bodyFrom([])) },
  )
  .map((body) => noteBody.parse(body))
