import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import type { NotesDocument } from '../../shared/documents/model.ts'
import { clause, draftOf, group, minute, notes, p, resolved } from '../support/documents.ts'
import { randomNotes } from '../support/random-notes.ts'
import { sampleNotes } from '../support/sample-notes.ts'
import { asReadBack, blocksOfWord } from '../support/word/blocks-of-word.ts'
import { damaged } from '../support/word/damage-word.ts'
import { lintWord } from '../support/word/lint-word.ts'
import { schemaErrors } from '../support/word/validate-word.ts'

const SLOW_MS = 120_000

const DOCUMENTS: readonly (readonly [string, NotesDocument])[] = [
  ['the notes of 2024', sampleNotes('2024')],
  ['the notes of 2022', sampleNotes('2022')],
  ['a draft', draftOf(sampleNotes('2022'))],
  ['notes of one heading', notes(group('UNRESTRICTED ITEMS'))],
  [
    'gaps in the numbers',
    notes(group('ITEMS'), minute(3, 'Roads'), p(2, 'Noted.'), minute(9, 'Parks'), p(1, 'Noted.')),
  ],
  [
    'clauses in brackets',
    notes(group('ITEMS'), minute(1, 'Roads'), resolved('that we:'), clause('(a)', 'Note.')),
  ],
]

describe('The notes in Word', () => {
  it.each(DOCUMENTS)(
    'are a valid file: %s',
    async (_, document) => {
      expect(await schemaErrors(notesToWord(document))).toEqual([])
    },
    SLOW_MS,
  )

  it.each(DOCUMENTS)('break no rule of the lint: %s', (_, document) => {
    expect(lintWord(notesToWord(document))).toEqual([])
  })

  it.each(DOCUMENTS)('give their blocks back when they are read: %s', (_, document) => {
    expect(blocksOfWord(notesToWord(document))).toEqual(document.blocks.map(asReadBack))
  })

  it(
    'give the blocks of any notes back, numbers, letters and looks included',
    () => {
      fc.assert(
        fc.property(randomNotes(), (document) => {
          expect(blocksOfWord(notesToWord(document))).toEqual(document.blocks.map(asReadBack))
        }),
        { numRuns: 60 },
      )
    },
    SLOW_MS,
  )

  it(
    'are valid and break no rule, whatever is written',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomNotes(), async (document) => {
          const bytes = notesToWord(document)
          expect([...lintWord(bytes), ...(await schemaErrors(bytes))]).toEqual([])
        }),
        { numRuns: 15 },
      )
    },
    SLOW_MS,
  )
})

describe('The validator', () => {
  it(
    'finds an element where none may stand',
    async () => {
      const broken = damaged(
        notesToWord(sampleNotes('2022')),
        'word/document.xml',
        '<w:pPr>',
        '<w:pPr><w:t/>',
      )
      expect(await schemaErrors(broken)).toHaveLength(1)
    },
    SLOW_MS,
  )
})
