import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib'

/** A line of the outline, which leads to a page; the first page of a file is 0. */
export type OutlineLine = { readonly title: string; readonly page: number }

/** Gives a file its outline: a list of one level (ISO 32000-1, 12.3.3). */
export function addOutline(pdf: PDFDocument, lines: readonly OutlineLine[]): void {
  const { context, catalog } = pdf
  const root = context.nextRef()
  const refs = lines.map(() => context.nextRef())
  lines.forEach((line, at) => {
    context.assign(refs[at] ?? root, lineOf(pdf, line, { root, before: refs[at - 1], behind: refs[at + 1] }))
  })
  const [first] = refs
  const last = refs.at(-1)
  if (first === undefined || last === undefined) return
  const outline = context.obj({ Type: 'Outlines', First: first, Last: last, Count: lines.length })
  context.assign(root, outline)
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

type Place = {
  readonly root: PDFRef
  readonly before: PDFRef | undefined
  readonly behind: PDFRef | undefined
}

function lineOf(pdf: PDFDocument, { title, page }: OutlineLine, { root, before, behind }: Place) {
  const target = PDFArray.withContext(pdf.context)
  target.push(pdf.getPage(page).ref)
  target.push(PDFName.of('XYZ'))
  for (const _ of ['left', 'top', 'zoom']) target.push(PDFNumber.of(0))
  const line = pdf.context.obj({ Parent: root, Dest: target })
  line.set(PDFName.of('Title'), PDFHexString.fromText(title))
  if (before) line.set(PDFName.of('Prev'), before)
  if (behind) line.set(PDFName.of('Next'), behind)
  return line
}

/**
 * Labels the pages as they are numbered in print (ISO 32000-1, 12.4.2): the front sheet i, ii; the papers
 * from the number of the first.
 */
export function labelPages(pdf: PDFDocument, frontPages: number, firstNumber: number): void {
  const ranges: (number | { readonly S: string; readonly St?: number })[] = [0, { S: 'r' }]
  if (pdf.getPageCount() > frontPages) ranges.push(frontPages, { S: 'D', St: firstNumber })
  const labels = pdf.context.obj({ Nums: ranges.map((it) => (typeof it === 'number' ? it : { ...it })) })
  pdf.catalog.set(PDFName.of('PageLabels'), labels)
}
