import { A4, paperFile } from './paper-file.ts'
import {
  bookmark,
  defaults,
  field,
  font,
  inList,
  level,
  list,
  num,
  p,
  paragraphs,
  r,
  size,
  style,
} from './paper-text.ts'

/** Papers that differ in what is counted in them, and in what refers to what. */

const SANS = defaults(font('Liberation Sans') + size(22))
const NORMAL = style('Normal', 'Normal', { paragraph: '<w:spacing w:after="140"/>' })

export const LISTS = paperFile({
  defaults: SANS,
  styles: NORMAL,
  numbering:
    list(1, level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '(%2)')) +
    list(2, level(0, 'bullet', '•') + level(1, 'bullet', '–')) +
    num(1, 1) +
    num(2, 2) +
    num(3, 1, 1) +
    num(4, 1, 9),
  body:
    paragraphs(6, (at, words) => inList(words, 1, at % 2)) +
    paragraphs(4, (at, words) => inList(words, 2, at % 2)) +
    paragraphs(4, (_, words) => inList(words, 1)) +
    paragraphs(6, (at, words) => inList(words, 3, at % 2)) +
    paragraphs(3, (_, words) => inList(words, 4)),
})

export const MULTILEVEL = paperFile({
  defaults: SANS,
  styles:
    NORMAL +
    style('Heading1', 'heading 1', {
      paragraph: '<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
      text: '<w:b/>',
    }) +
    style('ListParagraph', 'List Paragraph', {
      paragraph: '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
    }),
  numbering:
    list(
      0,
      level(0, 'decimal', '%1.0', '<w:pStyle w:val="Heading1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="ListParagraph"/>'),
    ) + num(1, 0),
  body: paragraphs(30, (at, words) =>
    at % 6 === 0 ? p(`Part ${at / 6 + 1}`, { style: 'Heading1' }) : p(words, { style: 'ListParagraph' }),
  ),
})

const reference = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, words: string) =>
  `<w:footnote w:id="${id}">${p(
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${r(` ${words}`)}`,
    { style: 'FootnoteText' },
  )}</w:footnote>`

export const NOTES = paperFile({
  defaults: SANS,
  styles:
    NORMAL +
    style('FootnoteText', 'footnote text', { paragraph: '<w:spacing w:after="0"/>', text: size(16) }),
  footnotes: [1, 2, 3, 4].map((id) => note(id, `What note ${id} says of it.`)).join(''),
  body:
    paragraphs(8, (at, words) => p(at < 2 ? r(words) + reference(at + 1) : words)) +
    p('The first part ends.', { own: `<w:sectPr>${A4}</w:sectPr>` }) +
    paragraphs(8, (at, words) => p(at < 2 ? r(words) + reference(at + 3) : words)),
})

export const LINKS_AND_FIELDS = paperFile({
  defaults: SANS,
  styles:
    NORMAL +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>' +
    '<w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
  links: [['rIdWeb', 'https://example.org/report?year=2022&amp;part=1']],
  body:
    p(`<w:hyperlink r:id="rIdWeb">${r('On the web', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`) +
    p(
      `${r('See ')}<w:hyperlink w:anchor="there">${r('below', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`,
    ) +
    p(`${r('as said under ')}${field('REF there \\h', 'What is there')}`) +
    paragraphs(22, (_, words) => p(words)) +
    p(bookmark(7, 'there', 'What is there')) +
    paragraphs(4, (_, words) => p(words)),
})
