import { describe, expect, it } from 'vitest'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import { draftOf } from '../support/documents.ts'
import { sampleNotes } from '../support/sample-notes.ts'
import { damaged, withBody, withPart } from '../support/word/damage-word.ts'
import { lintWord, WORD_RULES, type WordRule } from '../support/word/lint-word.ts'

const good = notesToWord(draftOf(sampleNotes('2024')))

const BODY = 'word/document.xml'
const LISTS = 'word/numbering.xml'
const CORE = 'docProps/core.xml'
const COLUMN =
  '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>'
const HEADER_ROW = row('<w:trPr><w:tblHeader/></w:trPr>', '')

function row(rowProperties: string, cellProperties: string): string {
  return `<w:tr>${rowProperties}<w:tc>${cellProperties}<w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc></w:tr>`
}

function table(...rows: readonly string[]): string {
  return `<w:tbl>${COLUMN}${rows.join('')}</w:tbl>${says('After it.')}`
}

function says(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function bookmarked(name: string, id: number, text = 'A place.'): string {
  const start = `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`
  return `<w:p>${start}<w:r><w:t>${text}</w:t></w:r><w:bookmarkEnd w:id="${id}"/></w:p>`
}

function field(instruction: string): string {
  return `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>`
}

function inserted(id: number): string {
  const change = `<w:ins w:id="${id}" w:author="The Chair" w:date="2024-11-21T10:00:00Z">`
  return `<w:p>${change}<w:r><w:t>More.</w:t></w:r></w:ins></w:p>`
}

function identified(id: string): string {
  const namespace = 'http://schemas.microsoft.com/office/word/2010/wordml'
  return `<w:p xmlns:w14="${namespace}" w14:paraId="${id}"><w:r><w:t>More.</w:t></w:r></w:p>`
}

function picture(words: string): string {
  return (
    '<w:p><w:r><w:t>A crest: </w:t><w:drawing><wp:inline><wp:extent cx="1" cy="1"/>' +
    `<wp:docPr id="1" name="Crest"${words}/></wp:inline></w:drawing></w:r></w:p>`
  )
}

/** A damage for each rule that breaks it, and nothing else. */
const DAMAGES: Record<WordRule, () => Uint8Array> = {
  'every list exists': () => damaged(good, LISTS, '<w:num w:numId="2">', '<w:num w:numId="92">'),
  'every style exists': () =>
    damaged(good, BODY, '<w:pStyle w:val="Attendance"/>', '<w:pStyle w:val="Roll"/>'),
  'every part exists': () => damaged(good, 'word/_rels/document.xml.rels', 'theme1.xml', 'theme9.xml'),
  'every relationship exists': () => damaged(good, BODY, /(<w:headerReference[^>]*r:id=")[^"]*/, '$1rId99'),
  'bookmarks have different names': () =>
    withBody(good, bookmarked('minute_1', 1) + bookmarked('Minute_1', 2)),
  'every bookmark is closed': () =>
    withBody(good, bookmarked('minute_1', 1).replace('End w:id="1"', 'End w:id="9"')),
  'page references lead somewhere': () => withBody(good, bookmarked('here', 1) + field('PAGEREF there \\h')),
  'paragraph ids differ': () => withBody(good, identified('0000AB01') + identified('0000AB01')),
  'revision ids differ': () => withBody(good, inserted(5) + inserted(5)),
  'it has a title': () => damaged(good, CORE, /<dc:title>[^<]*</, '<dc:title><'),
  'it has an author and a last author': () => damaged(good, CORE, /(<cp:lastModifiedBy>)[^<]*/, '$1Un-named'),
  'it is in British English': () => damaged(good, 'word/styles.xml', /(<w:lang w:val=")en-GB/, '$1en-US'),
  'nothing is hidden': () => damaged(good, BODY, '<w:r><w:t', '<w:r><w:rPr><w:vanish/></w:rPr><w:t'),
  'headings skip no level': () =>
    damaged(good, BODY, '<w:pStyle w:val="MinuteHeading"/>', '<w:pStyle w:val="Heading3"/>'),
  'tables have a header row': () => withBody(good, table(row('', ''), row('', ''))),
  'cells are not merged': () =>
    withBody(good, table(HEADER_ROW, row('', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'))),
  'pictures have words': () => withBody(good, picture('')),
  'no paragraph is empty': () => withBody(good, says(' ')),
  'numbers are not typed': () => withBody(good, says('a) Note the update.')),
  'text is not justified': () => withBody(good, says('Spread out.', '<w:jc w:val="both"/>')),
  'there is one font': () => damaged(good, 'word/styles.xml', 'w:ascii="Arial"', 'w:ascii="Comic Sans MS"'),
  'no placeholder is left': () => withBody(good, says('FIELD_TITLE')),
}

describe('The lint of Word files', () => {
  it('finds nothing in the published notes of 2024', () => {
    expect(lintWord(good)).toEqual([])
  })
  it('finds nothing in a table, a picture, bookmarks and changes that are as they should be', () => {
    const fine = [
      table(HEADER_ROW, row('', '')),
      picture(' descr="The arms of Kent"'),
      bookmarked('minute_1', 1) + field('PAGEREF minute_1 \\h'),
      inserted(5) + inserted(6),
      identified('0000AB01') + identified('0000AB02'),
    ]
    expect(lintWord(withBody(good, fine.join('')))).toEqual([])
  })
  it.each(Object.keys(WORD_RULES))('has a rule of its own for: %s', (rule) => {
    // The keys of the table of rules.
    const damage = DAMAGES[rule as WordRule]()
    expect([...new Set(lintWord(damage).map((finding) => finding.rule))]).toEqual([rule])
  })
  it.each([
    ['comments', () => withPart(good, 'word/comments.xml', '<w:comments/>')],
    ['custom properties', () => withPart(good, 'docProps/custom.xml', '<Properties/>')],
    ['the ids of editing sessions', () => damaged(good, BODY, '<w:p>', '<w:p w:rsidR="00AB12CD">')],
  ])('finds %s hidden', (_, damage) => {
    expect(lintWord(damage()).map((finding) => finding.rule)).toEqual(['nothing is hidden'])
  })
  it.each(['{{council}}', '&lt;&lt;date&gt;&gt;', '[insert name]', 'FIELD', 'NaN', '[object Object]'])(
    'finds the placeholder %s',
    (text) => {
      expect(lintWord(withBody(good, says(`On ${text} it met.`))).map((finding) => finding.rule)).toEqual([
        'no placeholder is left',
      ])
    },
  )
})
