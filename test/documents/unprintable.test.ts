import { describe, expect, it } from 'vitest'
import { demandPrintable } from '../../renderer/word/pack-pdf/unprintable.ts'
import { paperFile } from '../support/made-papers/paper-file.ts'

const withIn = (element: string) => paperFile({ body: `<w:p><w:r>${element}</w:r></w:p>` })

describe('A Word paper that is to be printed', () => {
  it.each([
    ['a chart', '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'],
    [
      'a diagram (SmartArt)',
      '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>',
    ],
    ['an embedded object', '<w:object/>'],
    [
      'a text box in a group of shapes',
      '<v:group xmlns:v="urn:v"><w:txbxContent><w:p/></w:txbxContent></v:group>',
    ],
  ])('is refused where it holds %s, which would be missing', (what, element) => {
    expect(() => demandPrintable(withIn(element))).toThrow(what)
  })

  it('is printed where it holds words alone', () => {
    expect(() => demandPrintable(withIn('<w:t>A chart is shown.</w:t>'))).not.toThrow()
  })

  it('is printed with its text boxes', () => {
    const box = '<w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict>'
    expect(() => demandPrintable(withIn(box))).not.toThrow()
  })
})
