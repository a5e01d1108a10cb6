import { describe, expect, it } from 'vitest'
import { parsedXml, WORD } from '../../../renderer/print/word-xml.ts'
import { writeFields } from '../../../renderer/print/written-fields.ts'

/** The words of a paragraph with a field of an older form in it. */
function wordsWith(settings: string, result = ''): string {
  const field = (kind: string, inside = '') =>
    `<w:r><w:fldChar w:fldCharType="${kind}">${inside}</w:fldChar></w:r>`
  const paragraph =
    `<w:p xmlns:w="${WORD}"><w:r><w:t>Agreed: </w:t></w:r>` +
    field('begin', `<w:ffData>${settings}</w:ffData>`) +
    `${field('separate')}${result}${field('end')}<w:r><w:t>.</w:t></w:r></w:p>`
  const root = parsedXml(paragraph)
  writeFields(root)
  return root.documentElement.textContent ?? ''
}

const LIST = '<w:listEntry w:val="Yes"/><w:listEntry w:val="No"/>'

describe('A field of an older form', () => {
  it.each([
    ['<w:checkBox><w:default w:val="0"/></w:checkBox>', '☐'],
    ['<w:checkBox><w:default w:val="1"/></w:checkBox>', '☒'],
    ['<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☒'],
    ['<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', '☐'],
    [`<w:ddList><w:result w:val="1"/>${LIST}</w:ddList>`, 'No'],
    [`<w:ddList>${LIST}</w:ddList>`, 'Yes'],
    ['<w:textInput/>', ''],
  ])('of %s shows %s', (settings, words) => {
    expect(wordsWith(settings)).toBe(`Agreed: ${words}.`)
  })

  it('shows once what stands in the text as well', () => {
    const result = '<w:r><w:t>No</w:t></w:r>'
    expect(wordsWith(`<w:ddList><w:result w:val="1"/>${LIST}</w:ddList>`, result)).toBe('Agreed: No.')
  })
})
