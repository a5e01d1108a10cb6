import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { A4, paperFile } from '../../support/made-papers/paper-file.ts'
import { LINES, p, r, table } from '../../support/made-papers/paper-text.ts'
import {
  LONG_NOTE,
  mark,
  NOTE_PARTS,
  NOTES_AT_THE_END,
  note,
  noteWords,
  TABLE_OVER_PAGES,
  TURNED,
} from '../../support/made-papers/papers-of-notes.ts'
import { type DrawnPage, drawnPages } from './drawn-pages.ts'

/** What a paper is made of: so many words, with a note of so many behind some of them, or the same in a table. */
type Piece = { readonly words: number; readonly note: number | null; readonly isRow: boolean }

const PIECE = fc.record({
  words: fc.integer({ min: 1, max: 120 }),
  note: fc.option(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.constant(700))),
  isRow: fc.boolean(),
})

const PIECES = fc.array(PIECE, { minLength: 1, maxLength: 40 })
const IN_COLUMNS = `${A4}<w:cols w:num="2" w:space="708"/>`

function paperOf(pieces: readonly Piece[], section: string): Uint8Array {
  const marked = pieces.filter((piece) => piece.note !== null)
  const text = pieces.map((piece, at) => {
    const words = Array.from({ length: piece.words }, (_, word) => `T${at + 1}x${word + 1}`).join(' ')
    return r(`${words} `) + (piece.note === null ? '' : mark(marked.indexOf(piece) + 1))
  })
  return paperFile({
    ...NOTE_PARTS,
    section,
    footnotes: marked.map((piece, at) => note(at + 1, noteWords(at + 1, piece.note ?? 0))).join(''),
    body: text
      .map((it, at) => (pieces[at]?.isRow ? table([[`Row ${at + 1}`, p(it)]], LINES) + p('') : p(it)))
      .join(''),
  })
}

/** The words that begin with a letter and a number, in their order, and nothing else. */
function numbered(letter: 'T' | 'N', words: readonly string[]): readonly string[] {
  return words.join(' ').match(new RegExp(`${letter}\\d+x\\d+`, 'g')) ?? []
}

/** On which page each note begins, and on which its mark is: `3 on 2`. */
function begins(pages: readonly DrawnPage[], where: 'text' | 'notes'): readonly string[] {
  return pages.flatMap((page, at) =>
    page[where].flatMap((word, place) => {
      const next = page[where][place + 1] ?? ''
      const isNote = where === 'notes' ? new RegExp(`^N${word}x1$`).test(next) : /^\d+$/.test(word)
      return isNote && page[where][place - 1] !== 'Row' ? [`${word} on ${at + 1}`] : []
    }),
  )
}

/** Whether the notes of a page end in the middle of one. */
function goesOn(page: DrawnPage | undefined, next: DrawnPage | undefined): boolean {
  return page !== undefined && next?.notes[0] !== undefined && /^N\d+x/.test(next.notes[0])
}

/** Every word of the text and of its notes is there once and in order, and none stands over others. */
function expectWhole(pages: readonly DrawnPage[], pieces: readonly Piece[]): void {
  const marked = pieces.filter((piece) => piece.note !== null)
  const text = pieces.flatMap((piece, at) =>
    Array.from({ length: piece.words }, (_, word) => `T${at + 1}x${word + 1}`),
  )
  const notes = marked.flatMap((piece, at) => noteWords(at + 1, piece.note ?? 0).split(' '))
  const [ofText, ofNotes] = [pages.flatMap((page) => page.text), pages.flatMap((page) => page.notes)]
  expect(numbered('T', ofText)).toEqual(text)
  expect(numbered('N', ofNotes)).toEqual(notes)
  expect(begins(pages, 'text')).toHaveLength(marked.length)
  expect(begins(pages, 'notes')).toHaveLength(marked.length)
  for (const { free } of pages) {
    expect(free.above).toBeGreaterThan(-1)
    expect(Math.abs(free.below)).toBeLessThan(1)
  }
}

describe('The notes of a Word file', { timeout: 120_000 }, () => {
  it('are at the foot of the page that has their marks, or begin on the next where one goes on', async () => {
    await fc.assert(
      fc.asyncProperty(PIECES, fc.constantFrom(A4, TURNED), async (pieces, section) => {
        const pages = await drawnPages(paperOf(pieces, section))
        expectWhole(pages, pieces)
        const elsewhere = begins(pages, 'text').filter((it) => !begins(pages, 'notes').includes(it))
        const waiting = elsewhere.map((it) => Number(it.split(' on ')[1]))
        expect(waiting.filter((at) => !goesOn(pages[at - 1], pages[at]))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('are whole under text in columns too', async () => {
    await fc.assert(
      fc.asyncProperty(PIECES, async (pieces) => {
        expectWhole(await drawnPages(paperOf(pieces, IN_COLUMNS)), pieces)
      }),
      { numRuns: 15 },
    )
  })

  it('go on where there is no room for all of one, before those of the next page', async () => {
    const [, second, third] = await drawnPages(LONG_NOTE)
    expect(second?.notes.slice(0, 1)).toEqual(['N2x132'])
    expect(second?.notes.slice(-11, -9)).toEqual(['3', 'N4x1'])
    expect(third?.notes).toEqual([])
  })

  it('are at the end of the text where they are endnotes, counted i, ii, iii', async () => {
    const pages = await drawnPages(NOTES_AT_THE_END)
    const last = pages.at(-1)?.text ?? []
    const firsts = ['N11x1', 'N12x1', 'N13x1'].map((it) => last.indexOf(it))
    expect(firsts.map((at) => last[at - 1])).toEqual(['i', 'ii', 'iii'])
    expect(pages.flatMap(({ notes }) => notes.filter((it) => /^\d+$/.test(it)))).toEqual(['1', '2'])
  })

  it('begin again on each page where the file says so', async () => {
    const file = paperFile({
      ...NOTE_PARTS,
      settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
      footnotes: [1, 2, 3].map((id) => note(id, noteWords(id, 3))).join(''),
      body: [1, 2, 3].map((id) => p(r(`${'word '.repeat(id === 2 ? 1200 : 5)}`) + mark(id))).join(''),
    })
    const pages = await drawnPages(file)
    expect(pages.map(({ notes }) => notes.filter((it) => /^\d+$/.test(it)))).toEqual([['1'], ['1', '2']])
  })

  it('go with the row of a table whose first cell goes on over the page', async () => {
    const pages = await drawnPages(TABLE_OVER_PAGES)
    expect(pages.length).toBeGreaterThan(1)
    const text = pages.flatMap((page) => page.text)
    expect(text.join(' ').match(/R\d+/g)).toEqual(Array.from({ length: 12 }, (_, at) => `R${at + 1}`))
    expect(numbered('T', text)).toHaveLength(200)
    expect(begins(pages, 'notes')).toEqual(begins(pages, 'text'))
  })
})
