import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WITHOUT_A_WINDOW } from '../pages/without-a-window.ts'
import type { PagePicture } from './picture-pages.ts'

/** Sharp in print, and a page takes a tenth of a second. */
const DOTS_PER_INCH = 150
const POINTS_PER_INCH = 72
/** An A0 plan at that sharpness would take 140 MB: a larger page is drawn coarser. */
const MOST_DOTS = 9_000_000
/** Photographs are smaller as JPEG, words and lines as PNG. */
const LARGEST_PNG = 600_000

export type DrawOptions = {
  /** Told after each page how many are drawn, of how many. */
  readonly onPage: (drawn: number, of: number) => void
  readonly signal: AbortSignal
}

/** Draws the pages of a PDF in a worker. Throws where it cannot be read, and when it is to stop. */
export async function drawPdf(file: Uint8Array, options: DrawOptions): Promise<readonly PagePicture[]> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const reader = new Worker(new URL('../pages/pdf-reader.ts', import.meta.url), { type: 'module' })
  const worker = PDFWorker.create({ port: reader })
  try {
    const task = getDocument({ ...WITHOUT_A_WINDOW, worker, data: file.slice() })
    return await drawPages(await task.promise, options)
  } finally {
    worker.destroy()
    reader.terminate()
  }
}

/** A page is pressed into a file while the next one is drawn; no more than these two are in memory. */
async function drawPages(
  pdf: PDFDocumentProxy,
  { onPage, signal }: DrawOptions,
): Promise<readonly PagePicture[]> {
  const pictures: PagePicture[] = []
  let pressing: Promise<PagePicture> | undefined
  for (let number = 1; number <= pdf.numPages; number++) {
    signal.throwIfAborted()
    const drawn = await drawPage(await pdf.getPage(number))
    if (pressing) pictures.push(await pressing)
    pressing = pressedPage(drawn)
    onPage(number, pdf.numPages)
  }
  return pressing ? [...pictures, await pressing] : pictures
}

type DrawnPage = Pick<PagePicture, 'width' | 'height' | 'text'> & { readonly canvas: OffscreenCanvas }

async function drawPage(page: PDFPageProxy): Promise<DrawnPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const finest = DOTS_PER_INCH / POINTS_PER_INCH
  const viewport = page.getViewport({ scale: Math.min(finest, Math.sqrt(MOST_DOTS / (width * height))) })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('There is nothing to draw on')
  // safe: what it draws with is the same on a canvas of a worker; the library's types only know a window's
  const drawn = { canvasContext: context as unknown as CanvasRenderingContext2D, canvas: null, viewport }
  await page.render({ ...drawn, intent: 'print', background: '#ffffff' }).promise
  const text = await wordsOf(page)
  page.cleanup()
  return { canvas, width, height, text }
}

async function pressedPage({ canvas, width, height, text }: DrawnPage): Promise<PagePicture> {
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
