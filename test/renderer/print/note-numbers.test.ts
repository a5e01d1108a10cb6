import { describe, expect, it } from 'vitest'
import { noteMarks } from '../../../renderer/print/note-numbers.ts'
import { parsedXml, WORD } from '../../../renderer/print/word-xml.ts'

/** A text: `f` is the mark of a footnote, `e` of an endnote, `*` of one with a sign of its own, `x` of one taken out, `|` ends a section. */
function textOf(marks: string, properties: string): Document {
  const content = [...marks].map((mark) => SIGNS[mark] ?? '').join('')
  const text = content.replaceAll('<end/>', `<w:sectPr>${properties}</w:sectPr>`)
  return parsedXml(`<w:document xmlns:w="${WORD}"><w:body>${text}</w:body></w:document>`)
}

const SIGNS: Readonly<Record<string, string>> = {
  f: '<w:footnoteReference w:id="1"/>',
  e: '<w:endnoteReference w:id="1"/>',
  '*': '<w:footnoteReference w:id="1" w:customMarkFollows="1"/>',
  x: '<w:del><w:footnoteReference w:id="1"/></w:del>',
  '|': '<end/>',
}

function labels(marks: string, section = '', settings = ''): string {
  const all = parsedXml(`<w:settings xmlns:w="${WORD}">${settings}</w:settings>`)
  return noteMarks(textOf(marks, section), all)
    .map(({ label }) => label ?? '–')
    .join(' ')
}

const footnotes = (properties: string) => `<w:footnotePr>${properties}</w:footnotePr>`

describe('The notes of a Word file', () => {
  it.each([
    ['ff|f', '1 2 3', 'through the whole file'],
    ['fef|ef', '1 i 2 ii 3', 'those at the end apart from those at the foot'],
    ['f*f', '1 – 2', 'without those that have a sign of their own'],
    ['fxf', '1 2', 'without those that were taken out'],
    ['', '', 'where there are any'],
  ])('are counted: %j as %j, %s', (marks, numbers) => {
    expect(labels(marks)).toBe(numbers)
  })

  it.each([
    ['<w:numRestart w:val="eachSect"/>', '1 2 1'],
    ['<w:numStart w:val="5"/>', '5 6 7'],
    ['<w:numFmt w:val="lowerLetter"/>', 'a b c'],
    ['<w:numFmt w:val="chicago"/>', '* † ‡'],
  ])('are counted as the file says: %s', (properties, numbers) => {
    expect(labels('ff|f|', '', footnotes(properties))).toBe(numbers)
  })

  it('are counted as their section says, before the file', () => {
    const [section, file] = ['upperRoman', 'lowerLetter'].map((it) => footnotes(`<w:numFmt w:val="${it}"/>`))
    expect(labels('ff|', section, file)).toBe('I II')
  })
})
