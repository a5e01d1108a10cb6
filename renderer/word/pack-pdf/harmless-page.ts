import { PDFArray, PDFDict, PDFName, type PDFPage } from 'pdf-lib'

/** What a page of a paper may do when it is clicked: lead to a place, in the file or on the web. */
const HARMLESS = ['URI', 'GoTo']

/** Takes from a page whatever runs or sends something: only its links stay. */
export function makeHarmless({ node, doc }: PDFPage): void {
  node.delete(PDFName.of('AA'))
  const notes = node.lookupMaybe(PDFName.of('Annots'), PDFArray)
  if (notes === undefined) return
  const kept = PDFArray.withContext(doc.context)
  for (let at = 0; at < notes.size(); at++) {
    const note = notes.lookup(at)
    if (note instanceof PDFDict && isHarmless(note)) kept.push(notes.get(at))
  }
  node.set(PDFName.of('Annots'), kept)
}

function isHarmless(note: PDFDict): boolean {
  if (note.has(PDFName.of('AA'))) return false
  const action = note.lookupMaybe(PDFName.of('A'), PDFDict)
  const kind = action?.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText()
  return kind === undefined || HARMLESS.includes(kind)
}
