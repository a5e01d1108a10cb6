import { afterEach, describe, expect, it } from 'vitest'
import { drawWord } from '../../../renderer/print/draw-word.ts'
import { paperFile } from '../../support/made-papers/paper-file.ts'

afterEach(() => {
  document.body.replaceChildren()
})

/** The words of a Word file as they are drawn. */
async function drawn(body: string): Promise<string> {
  const place = document.createElement('div')
  document.body.append(place)
  await drawWord(paperFile({ body }), place, 1)
  return place.querySelector('section')?.innerText.trim() ?? ''
}

const RUN = '<w:r><w:t>lamps</w:t></w:r>'
const CELL = `<w:tc><w:p>${RUN}</w:p></w:tc>`
const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows}</w:tbl>`

describe('Words are drawn', () => {
  it.each([
    ['a simple field', `<w:p><w:fldSimple w:instr=" REF a ">${RUN}</w:fldSimple></w:p>`],
    ['a tag', `<w:p><w:customXml w:element="a"><w:customXmlPr/>${RUN}</w:customXml></w:p>`],
    ['what was moved', `<w:p><w:moveTo w:id="1" w:author="A">${RUN}</w:moveTo></w:p>`],
    ['words that run from right to left', `<w:p><w:bdo w:val="rtl">${RUN}</w:bdo></w:p>`],
    ['what was put into a link', `<w:p><w:hyperlink><w:ins w:id="1">${RUN}</w:ins></w:hyperlink></w:p>`],
    [
      'a field of a link',
      `<w:p><w:hyperlink><w:fldSimple w:instr="a">${RUN}</w:fldSimple></w:hyperlink></w:p>`,
    ],
    ['the run that ends a field', '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>lamps</w:t></w:r></w:p>'],
    ['a control around a row', table(control(`<w:tr>${CELL}</w:tr>`))],
    ['a control around a cell', table(`<w:tr>${control(CELL)}</w:tr>`)],
    ['a control in a control', control(`<w:p>${control(control(RUN))}</w:p>`)],
  ])('that stand in %s', async (_where, body) => {
    expect(await drawn(body)).toBe('lamps')
  })

  it('without the instructions of fields, and what was moved from there', async () => {
    const from = `<w:moveFrom w:id="1" w:author="A">${RUN}</w:moveFrom>`
    const instruction = '<w:r><w:instrText>PAGE</w:instrText></w:r>'
    expect(await drawn(`<w:p>${from}${instruction}<w:r><w:t>Two</w:t></w:r></w:p>`)).toBe('Two')
  })
})
