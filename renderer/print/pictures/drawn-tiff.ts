import type { DecodedPage } from 'utif'
import { type TiffPage, tiffPage } from './tiff-page.ts'

/** As many as a sheet of A3 has that is scanned at 600 dots an inch. */
const MOST_PIXELS = 72_000_000

/** Plain, of fax machines, LZW, JPEG, of ZIP files, and of Apple: what scanners and programs write. */
const COMPRESSIONS = [1, 3, 4, 5, 7, 8, 32_773]
const JPEG = 7
/** In how many parts a colour is read, of how many bits: grey from white or from black, three, a palette, four inks. */
const COLOURS: Readonly<
  Record<number, { readonly parts: readonly number[]; readonly bits: readonly number[] }>
> = {
  0: { parts: [1], bits: [1, 4, 8] },
  1: { parts: [1], bits: [1, 2, 8, 16] },
  2: { parts: [3, 4], bits: [8, 16] },
  3: { parts: [1], bits: [8] },
  5: { parts: [4, 5], bits: [8] },
}
/** Brightness and two colours, of which the decoder of JPEG makes three colours. */
const BRIGHTNESS = 6

/**
 * The first page of a TIFF, such as a scan, as PNG.
 * @throws where it cannot be read, or is larger than any scan
 */
export async function drawnTiff(bytes: Uint8Array): Promise<Uint8Array> {
  const page = drawablePage(tiffPage(bytes))
  const { decodeImage, toRGBA8 } = await import('utif')
  decodeImage(bytes, page)
  const { width, height } = page
  const pixels = new Uint8ClampedArray(toRGBA8(page))
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0)
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await png.arrayBuffer())
}

/** What is not drawn whole is not to be drawn at all: the library leaves what it does not know black or clear. */
function drawablePage(page: TiffPage): DecodedPage {
  const first = (tag: number, usual: number) => page[`t${tag}`]?.[0] ?? usual
  const [width, height] = [first(256, 0), first(257, 0)]
  const [compression, parts, bits, said] = [first(259, 1), first(277, 1), first(258, 1), first(262, 2)]
  const colours = said === BRIGHTNESS && compression === JPEG ? 2 : said
  const isInOnePlane = first(284, 1) === 1 || parts === 1
  const isKnown = COLOURS[colours]?.parts.includes(parts) && COLOURS[colours].bits.includes(bits)
  const isSized = width * height > 0 && width * height <= MOST_PIXELS
  if (!isKnown || !COMPRESSIONS.includes(compression) || !isInOnePlane || !isSized)
    throw new Error('The picture cannot be read')
  return { ...page, t258: Array.from({ length: parts }, () => bits), t262: [colours], width, height }
}
