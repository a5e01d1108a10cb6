import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright'

/** A picture of few colours: for each pixel, row by row, its place in a palette of red, green and blue. */
type Indexed = {
  readonly width: number
  readonly height: number
  readonly palette: readonly number[]
  /** In base 64. */
  readonly pixels: string
}

/** The same picture in 256 colours, as a window has hardly more, in about a third of the bytes. */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, pixels } = await page.evaluate(inFewColours, png.toString('base64'))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8) // 8 bits a pixel, each a place in the palette
  const rows = Buffer.from(pixels, 'base64')
  const lines = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.from([0]), rows.subarray(row * width, (row + 1) * width)]),
  )
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Runs in the page, which can read pictures: every colour becomes the nearest of the 256 commonest. */
async function inFewColours(png: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  context?.drawImage(image, 0, 0)
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()

  const counts = new Map<number, number>()
  const colourAt = (at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1)
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256)
  const palette = commonest.map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const)

  const nearest = new Map<number, number>()
  const placeOf = (colour: number) => {
    const known = nearest.get(colour)
    if (known !== undefined) return known
    const far = palette.map(
      ([red, green, blue]) =>
        (red - (colour >> 16)) ** 2 + (green - ((colour >> 8) & 255)) ** 2 + (blue - (colour & 255)) ** 2,
    )
    const place = far.indexOf(Math.min(...far))
    nearest.set(colour, place)
    return place
  }
  let pixels = ''
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(placeOf(colourAt(at)))
  return { width: image.width, height: image.height, palette: palette.flat(), pixels: btoa(pixels) }
}
