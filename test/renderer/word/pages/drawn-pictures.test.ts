import { describe, expect, it } from 'vitest'
import { createPageReader } from '../../../../renderer/word/pages/page-reader.ts'
import { colourAt, onePage, streamOf } from '../../../support/drawn-page.ts'

/** The colours of the left and of the right half of a page, to the nearest of 32 steps. */
async function halves(file: Uint8Array): Promise<readonly (readonly number[])[]> {
  const reader = createPageReader()
  await reader.openPdf(file)
  const drawn = await reader.draw(1, 100)
  reader.end()
  if (drawn === null) throw new Error('The page was not drawn')
  return [25, 75].map((x) => colourAt(drawn.picture, x, 50).map((it) => Math.round(it / 32) * 32))
}

const RED = [256, 0, 0]
const WHITE = [256, 256, 256]

describe('A page of a PDF', () => {
  it('is drawn with its pictures in JPEG 2000', async () => {
    const entries = '/Type /XObject /Subtype /Image /Width 16 /Height 16 /Filter /JPXDecode'
    const page = onePage({
      content: 'q 100 0 0 100 0 0 cm /Picture Do Q',
      resources: '/XObject << /Picture 5 0 R >>',
      objects: [streamOf(atob(BLUE_AND_RED), entries)],
    })
    expect(await halves(page)).toEqual([
      [32, 128, 224],
      [192, 32, 32],
    ])
  })

  it('is drawn through its masks of light', async () => {
    expect(await halves(maskedPage('1 g 0 0 50 100 re f', ''))).toEqual([RED, WHITE])
  })

  it('is drawn through masks that are turned about', async () => {
    const turned = '/TR << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1] /C1 [0] >>'
    expect(await halves(maskedPage('1 g 0 0 50 100 re f', turned))).toEqual([WHITE, RED])
  })
})

/** A page that is red where its mask is light. */
function maskedPage(mask: string, more: string): Uint8Array {
  const group = '/Group << /S /Transparency /CS /DeviceGray >>'
  return onePage({
    content: '/Masked gs 1 0 0 rg 0 0 100 100 re f',
    resources: '/ExtGState << /Masked 5 0 R >>',
    objects: [
      `<< /Type /ExtGState /SMask << /Type /Mask /S /Luminosity /G 6 0 R ${more} >> >>`,
      streamOf(mask, `/Type /XObject /Subtype /Form /BBox [0 0 100 100] ${group}`),
    ],
  })
}

/** A picture of 16 by 16 dots, whose left half is blue and whose right half is red. */
const BLUE_AND_RED =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAwcHAAAAAAAPY29scgEAAAAA' +
  'ABAAAAEXanAyY/9P/1EALwAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAwcBAQcBAQcBAf9SAAwAAAABAAQEBAAB' +
  '/1wAEEBASEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS40/5AACgAAAAAAkwAB/5PPtAgH' +
  'L8PnBAg/x9QEAV/PwAgC48faBAAFj8/ACAWPx9oIAAjxGnfD6gYAAjj0Nv9/x9oKAAI49Dblx9oSABcryD36FFCfn8PqCAAX18o9' +
  '+hQ9m8faEgAX18o9+hQ9m7/H2hIAIW4Mzn3YDcjTw+oHACIaDs592A3H2hIAIhoOzn3YDcjT/9k='
