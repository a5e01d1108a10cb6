import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WITHOUT_A_WINDOW } from './without-a-window.ts'

/** A PDF that was opened in a worker. */
export interface PdfPages {
  readonly count: number
  /** A page as a picture of that many dots across. */
  draw(page: number, width: number): Promise<ImageBitmap>
  /** The words of a page, for who cannot see the picture. */
  words(page: number): Promise<string>
  close(): void
}

/** A page that is larger than any screen is drawn coarser. */
const MOST_DOTS = 9_000_000

/** Opens a PDF. Throws where it cannot be read. */
export async function openPdf(file: Uint8Array): Promise<PdfPages> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const reader = new Worker(new URL('./pdf-reader.ts', import.meta.url), { type: 'module' })
  const worker = PDFWorker.create({ port: reader })
  const close = () => {
    worker.destroy()
    reader.terminate()
  }
  try {
    const pdf = await getDocument({ ...WITHOUT_A_WINDOW, worker, data: file }).promise
    return {
      count: pdf.numPages,
      draw: (page, width) => drawPage(pdf, page, width),
      words: (page) => wordsOf(pdf, page),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

async function drawPage(pdf: PDFDocumentProxy, number: number, wanted: number): Promise<ImageBitmap> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(wanted / width, Math.sqrt(MOST_DOTS / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('There is nothing to draw on')
  // safe: what it draws with is the same on a canvas of a worker; the library's types only know a window's
  const canvasContext = context as unknown as CanvasRenderingContext2D
  await page.render({ canvasContext, canvas: null, viewport, background: '#ffffff' }).promise
  page.cleanup()
  return canvas.transferToImageBitmap()
}

async function wordsOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
