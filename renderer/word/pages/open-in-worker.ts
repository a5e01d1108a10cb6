import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WITHOUT_A_WINDOW } from './without-a-window.ts'

/** What reads PDF files beside this worker; it starts with the first of them and ends with the worker. */
let reader: PDFWorker | undefined

/** Opens a PDF in a worker. Throws where it cannot be read. */
export async function openInWorker(file: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  reader ??= PDFWorker.create({
    port: new Worker(new URL('./pdf-reader.ts', import.meta.url), { type: 'module' }),
  })
  return getDocument({ ...WITHOUT_A_WINDOW, worker: reader, data: file }).promise
}
