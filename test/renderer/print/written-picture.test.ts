import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { drawWord } from '../../../renderer/print/draw-word.ts'
import { parsedXml } from '../../../renderer/print/word-xml.ts'
import { addPicture, writePicture } from '../../../renderer/print/written-picture.ts'
import { paperFile } from '../../support/made-papers/paper-file.ts'

const DOT = strToU8(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>',
)
const DOCUMENT = 'word/document.xml'
const INCH = 914_400

afterEach(() => {
  document.body.replaceChildren()
})

/** A Word file with a chart in its line, an inch wide and half as high. */
function withAChart(): Record<string, Uint8Array> {
  const chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
  const graphic = `<a:graphic><a:graphicData>${chart}</a:graphicData></a:graphic>`
  const inline = `<wp:inline><wp:extent cx="${INCH}" cy="${INCH / 2}"/>${graphic}</wp:inline>`
  return unzipSync(paperFile({ body: `<w:p><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>` }))
}

async function drawn(parts: Record<string, Uint8Array>): Promise<HTMLImageElement | null> {
  const place = document.createElement('div')
  document.body.append(place)
  await drawWord(zipSync(parts), place, 1)
  return place.querySelector('img')
}

describe('A picture that is added to a Word file', () => {
  it('is drawn in the place of what it was made of, as large as that', async () => {
    const parts = withAChart()
    const root = parsedXml(strFromU8(parts[DOCUMENT] ?? new Uint8Array()))
    const [chart] = root.getElementsByTagNameNS('*', 'chart')
    if (chart !== undefined) writePicture(chart, addPicture(parts, DOT, 'svg'))
    parts[DOCUMENT] = strToU8(new XMLSerializer().serializeToString(root))
    const picture = await drawn(parts)
    expect(picture?.src).toMatch(/^data:image\/svg\+xml;/)
    expect(picture?.naturalWidth).toBe(8)
    expect([picture?.clientWidth, picture?.clientHeight]).toEqual([96, 48])
  })

  it('has an id and a path of its own', () => {
    const parts = withAChart()
    const ids = [addPicture(parts, DOT, 'svg'), addPicture(parts, DOT, 'png'), addPicture(parts, DOT, 'svg')]
    expect(new Set(ids).size).toBe(3)
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(3)
  })

  it('is referred to by the part that it is added for', () => {
    const parts = withAChart()
    const id = addPicture(parts, DOT, 'svg', 'word/footnotes.xml')
    expect(strFromU8(parts['word/_rels/footnotes.xml.rels'] ?? new Uint8Array())).toContain(`Id="${id}"`)
  })
})
