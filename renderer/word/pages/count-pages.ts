import { type EstimatedPageNumbers, patchDocument } from 'docx'

/**
 * How many pages Word lays a file out on. Where the layout does not know a font or a setting it guesses; one
 * page is the least that there is. Throws where the file cannot be laid out.
 */
export async function countPages(file: Uint8Array): Promise<number> {
  const { estimatePageNumbersWith } = await import('docx/layout')
  const estimate = estimatePageNumbersWith({ guess: true })
  let found: EstimatedPageNumbers | undefined
  await patchDocument({
    outputType: 'uint8array',
    data: file,
    patches: {},
    // The layout is what is wanted of it; the file that it makes is thrown away.
    pageNumbers: (template) => {
      found = estimate(template)
      return found
    },
  })
  return Math.max(1, found?.pageCount ?? 1)
}
