import { PDFDocument } from 'pdf-lib'

/** The pages of PDF files of our own printing one after the other, in one file. */
export async function joinedPdf(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only, ...others] = parts
  if (only === undefined) throw new Error('Nothing was printed')
  if (others.length === 0) return only
  const joined = await PDFDocument.load(only, { updateMetadata: false })
  for (const part of others) {
    const more = await PDFDocument.load(part, { updateMetadata: false })
    for (const page of await joined.copyPages(more, more.getPageIndices())) joined.addPage(page)
  }
  return joined.save()
}
