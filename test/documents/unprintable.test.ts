import { describe, expect, it } from 'vitest'
import { demandPrintable } from '../../renderer/word/pack-pdf/unprintable.ts'
import { emf } from '../support/made-files/metafiles.ts'
import { diagramParts, diagramShape, PROCESS } from '../support/made-papers/made-diagrams.ts'
import { paperFile } from '../support/made-papers/paper-file.ts'
import { inlinePicture, objectShowing } from '../support/made-papers/paper-pictures.ts'
import { diagram, group, inLine, shape } from '../support/made-papers/paper-shapes.ts'
import { p } from '../support/made-papers/paper-text.ts'

const withIn = (element: string) => paperFile({ body: `<w:p><w:r>${element}</w:r></w:p>` })

describe('A Word paper that is to be printed', () => {
  it.each([
    ['an embedded object', '<w:object/>'],
    ['a diagram (SmartArt)', diagram([100, 50])], // without the part that says how it looks
    ['a shape of a rare kind', inLine(shape('swooshArrow', { size: [60, 30] }), [60, 30])],
  ])('is refused where it holds %s, which would be missing', (what, element) => {
    expect(() => demandPrintable(withIn(element))).toThrow(what)
  })

  it('is printed where it holds words alone', () => {
    expect(() => demandPrintable(withIn('<w:t>A chart is shown.</w:t>'))).not.toThrow()
  })

  it('is printed with its diagrams, where the file says how they look', () => {
    const file = paperFile({ body: p(diagram([420, 160])), more: diagramParts(PROCESS) })
    expect(() => demandPrintable(file)).not.toThrow()
  })

  it('is printed with groups of shapes and boxes', () => {
    const box = shape('rect', { size: [90, 40], words: p('In a group') })
    const file = paperFile({ body: p(inLine(group(box, { size: [100, 50] }), [100, 50])) })
    expect(() => demandPrintable(file)).not.toThrow()
  })

  it('is refused where a shape of its diagram cannot be drawn', () => {
    const file = paperFile({
      body: p(diagram([100, 50])),
      more: diagramParts(diagramShape('gear9', [0, 0, 9, 9])),
    })
    expect(() => demandPrintable(file)).toThrow('a shape of a rare kind')
  })

  it('is printed with its text boxes', () => {
    const box = '<w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict>'
    expect(() => demandPrintable(withIn(box))).not.toThrow()
  })
})

describe('The pictures of a Word paper that is to be printed', () => {
  const withPicture = (body: string, bytes: Uint8Array) =>
    paperFile({ body, more: [['rIdP', 'image', 'media/image1.emf', bytes]] })
  const MAC = new Uint8Array(600)
  const CONTROL = '<w:control r:id="rId9" w:name="Agreed"/>'

  it.each([
    ['a picture', inlinePicture('rIdP')],
    ['what an embedded object shows', objectShowing('rIdP')],
    ['what a form control shows', objectShowing('rIdP', CONTROL)],
  ])('are printed where one is %s', (_what, body) => {
    expect(() => demandPrintable(withPicture(body, emf('Lamps')))).not.toThrow()
  })

  it.each([
    ['a picture in a form that cannot be drawn', inlinePicture('rIdP')],
    ['an embedded object', objectShowing('rIdP')],
    ['a form control', objectShowing('rIdP', CONTROL)],
    ['a form control', `<w:p><w:r><w:object>${CONTROL}</w:object></w:r></w:p>`],
    ['a picture in a form that cannot be drawn', inlinePicture('rIdNone')],
  ])('are named where nothing can be drawn of %s', (what, body) => {
    expect(() => demandPrintable(withPicture(body, MAC))).toThrow(what)
  })
})
