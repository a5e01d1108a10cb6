import { PDFDocument } from 'pdf-lib'

/** How many pages a PDF has. Throws where it cannot be read. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
}
