import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PagePicture } from '../picture-pages.ts'

/** Sharp in print. */
const DOTS_PER_INCH = 135
const POINTS_PER_INCH = 72
/** An A0 plan at that sharpness would take 140 MB: a larger page is drawn coarser. */
const MOST_DOTS = 9_000_000
/** Photographs are smaller as JPEG, words and lines as PNG. */
const LARGEST_PNG = 600_000

/** A page of a PDF as a picture, drawn in a worker. */
export async function drawnPage(page: PDFPageProxy): Promise<PagePicture> {
  const { width, height } = page.getViewport({ scale: 1 })
  const finest = DOTS_PER_INCH / POINTS_PER_INCH
  const viewport = page.getViewport({ scale: Math.min(finest, Math.sqrt(MOST_DOTS / (width * height))) })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('There is nothing to draw on')
  // safe: what it draws with is the same on a canvas of a worker; the library's types only know a window's
  const drawn = { canvasContext: context as unknown as CanvasRenderingContext2D, canvas: null, viewport }
  const words = wordsOf(page)
  await page.render({ ...drawn, intent: 'print', background: '#ffffff' }).promise
  const text = await words
  page.cleanup()
  return { ...(await pressed(canvas)), width, height, text }
}

async function pressed(canvas: OffscreenCanvas): Promise<Pick<PagePicture, 'bytes' | 'extension'>> {
  const png = await canvas.convertToBlob({ type: 'image/png' })
  if (png.size <= LARGEST_PNG) return { bytes: await bytesOf(png), extension: 'png' }
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  return { bytes: await bytesOf(jpeg), extension: 'jpeg' }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

/** The words of a page in the order in which it has them, for who cannot see the picture. */
async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
