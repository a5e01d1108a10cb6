import { A4, paperFile } from './paper-file.ts'
import { defaults, font, LINES, p, paragraphs, r, size, style, table } from './paper-text.ts'

/** Papers that differ in their notes: how many there are, how long, and where their marks stand. */

/** What they are all made of. */
export const NOTE_PARTS = {
  defaults: defaults(font('Liberation Serif') + size(24)),
  styles:
    style('Normal', 'Normal', { paragraph: '<w:spacing w:after="160"/>' }) +
    style('Heading1', 'heading 1', {
      paragraph: '<w:keepNext/><w:spacing w:before="240"/>',
      text: '<w:b/>',
    }) +
    style('FootnoteText', 'footnote text', { paragraph: '<w:spacing w:after="0"/>', text: size(20) }) +
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
}
const RAISED = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
export const TURNED = A4.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')

type Kind = 'footnote' | 'endnote'

/** The mark of a note. */
export function mark(id: number, kind: Kind = 'footnote'): string {
  return `<w:r>${RAISED}<w:${kind}Reference w:id="${id}"/></w:r>`
}

/** A note of one paragraph, or of several. */
export function note(id: number, words: string | readonly string[], kind: Kind = 'footnote'): string {
  const [first = '', ...rest] = typeof words === 'string' ? [words] : words
  const own = `<w:r>${RAISED}<w:${kind}Ref/></w:r>`
  const lines = [own + r(` ${first}`), ...rest.map((it) => r(it))]
  return `<w:${kind} w:id="${id}">${lines.map((it) => p(it, { style: 'FootnoteText' })).join('')}</w:${kind}>`
}

/** So many words of a note: `N7x1 N7x2 …`, no two alike. */
export function noteWords(id: number, count: number): string {
  return Array.from({ length: count }, (_, at) => `N${id}x${at + 1}`).join(' ')
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
const cell = (content: string, own = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>${own}</w:tcPr>${content}</w:tc>`
const withMark = (words: string, id: number) => p(r(words) + mark(id) + r(' And so on.'))

/** A note in every paragraph, of one line, two, or five. */
export const MANY_NOTES = paperFile({
  ...NOTE_PARTS,
  footnotes: numbers(36)
    .map((id) => note(id, noteWords(id, 6 + (id % 4) * 18)))
    .join(''),
  body: paragraphs(36, (at, words) =>
    at % 9 === 0 ? p('A heading', { style: 'Heading1' }) + withMark(words, at + 1) : withMark(words, at + 1),
  ),
})

/** One note that fills a page and a half, between short ones. */
export const LONG_NOTE = paperFile({
  ...NOTE_PARTS,
  footnotes:
    note(1, noteWords(1, 10)) +
    note(2, [noteWords(2, 500), noteWords(3, 300)]) +
    note(4, noteWords(4, 10)) +
    note(5, noteWords(5, 40)),
  body: paragraphs(40, (at, words) => {
    const id = new Map([
      [3, 1],
      [11, 2],
      [12, 4],
      [30, 5],
    ]).get(at)
    return id === undefined ? p(words) : withMark(words, id)
  }),
})

/** Marks in the cells of a table that goes over two pages, and in a row that is taller than what is left. */
export const NOTES_IN_TABLES = paperFile({
  ...NOTE_PARTS,
  footnotes: numbers(12)
    .map((id) => note(id, noteWords(id, 12)))
    .join(''),
  body:
    paragraphs(5, (_, words) => p(words)) +
    table(
      numbers(24).map((at) => [
        `Road ${at}`,
        at % 2 === 0 ? p(r('is kept') + mark(at / 2)) : 'is kept',
        'by the county and by those who use it and are glad of it',
      ]),
      LINES,
    ) +
    paragraphs(8, (_, words) => p(words)),
})

/** A table of which the first cell reaches down over all rows, and over the end of the page. */
export const TABLE_OVER_PAGES = paperFile({
  ...NOTE_PARTS,
  footnotes: numbers(3)
    .map((id) => note(id, noteWords(id, 20)))
    .join(''),
  body:
    paragraphs(9, (_, words) => p(words)) +
    `<w:tbl><w:tblPr>${LINES}</w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>` +
    numbers(12)
      .map((at) => {
        const first =
          at === 1
            ? p(
                numbers(200)
                  .map((word) => `T1x${word}`)
                  .join(' '),
              )
            : p('')
        const second = p(r(`R${at} `) + (at % 4 === 2 ? mark((at + 2) / 4) : ''))
        return `<w:tr>${cell(first, at === 1 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')}${cell(second)}</w:tr>`
      })
      .join('') +
    '</w:tbl>',
})

/** Upright, across and upright again, with notes on each. */
export const NOTES_ACROSS = paperFile({
  ...NOTE_PARTS,
  footnotes: numbers(6)
    .map((id) => note(id, noteWords(id, 30)))
    .join(''),
  body:
    paragraphs(12, (at, words) => (at % 6 === 5 ? withMark(words, (at + 1) / 6) : p(words))) +
    p('Now across.', { own: `<w:sectPr>${A4}</w:sectPr>` }) +
    paragraphs(10, (at, words) => (at % 5 === 4 ? withMark(words, 2 + (at + 1) / 5) : p(words))) +
    p('And upright again.', { own: `<w:sectPr>${TURNED}</w:sectPr>` }) +
    paragraphs(12, (at, words) => (at % 6 === 5 ? withMark(words, 4 + (at + 1) / 6) : p(words))),
})

/** Notes at the end of the text, counted i, ii, iii, beside some at the foot of the page. */
export const NOTES_AT_THE_END = paperFile({
  ...NOTE_PARTS,
  footnotes: note(1, noteWords(1, 12)) + note(2, noteWords(2, 12)),
  endnotes: numbers(3)
    .map((id) => note(id, noteWords(id + 10, 40), 'endnote'))
    .join(''),
  body: paragraphs(16, (at, words) =>
    at % 8 === 3
      ? withMark(words, (at + 5) / 8)
      : at % 5 === 2
        ? p(r(words) + mark((at + 3) / 5, 'endnote'))
        : p(words),
  ),
})
