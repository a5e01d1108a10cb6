import type { Locator, Page } from '@playwright/test'

/** How far two colours are apart, as a sum over red, green and blue, before they count as different. */
const APART = 120
/** Pixels round a thing that belong to it: its outline is there. */
const BORDER = 3

/** What is painted of a thing and of its outline, as a PNG in base 64. */
export async function picture(thing: Locator): Promise<string> {
  const box = await thing.boundingBox()
  if (box === null) throw new Error(`${thing} is not on the screen.`)
  return pictureOf(thing.page(), box)
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What is painted in a part of the window, with a narrow border round it, as a PNG in base 64. */
export async function pictureOf(page: Page, { x, y, width, height }: Box): Promise<string> {
  const clip = { x: x - BORDER, y: y - BORDER, width: width + 2 * BORDER, height: height + 2 * BORDER }
  return (await page.screenshot({ clip })).toString('base64')
}

/** How much of two pictures differs, from 0 to 1, laid upon each other at their upper left corners. */
export async function differentShare(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([first, second, apart]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1)
      }
      const [a, b] = [await pixels(first), await pixels(second)]
      const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)]
      const value = ({ data, width }: ImageData, x: number, y: number, channel: number) =>
        data[(y * width + x) * 4 + channel] ?? 0
      let different = 0
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const far = [0, 1, 2].map((it) => Math.abs(value(a, x, y, it) - value(b, x, y, it)))
          if (far.reduce((sum, it) => sum + it) > apart) different += 1
        }
      return different / (width * height)
    },
    [one, other, APART] as const,
  )
}
