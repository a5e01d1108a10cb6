import type { ConfidentialPack, PublicPack } from '../../../shared/documents/pack.ts'
import { Uncarried } from '../merge/uncarried.ts'
import { type PackTools, type PlannedPart, plannedPack } from '../pack/build-pack.ts'
import { type PaperFault, PaperTrouble } from '../pack/paper-trouble.ts'
import type { ReadyPapers } from '../pack/ready-papers.ts'
import { assemblePdf, type PdfPaper } from './assemble-pdf.ts'
import { printFitting } from './print-fitting.ts'
import { demandPrintable } from './unprintable.ts'

/** How much of the work is done when every paper has been read; the rest is printing and putting together. */
const READ = 0.2
const PRINTED = 0.7

/**
 * Builds a pack as PDF for publication, with the pages that the same pack has in Word. Throws where a paper
 * stands in the way (`PaperTrouble`), and when it is to stop.
 */
export async function buildPdfPack(
  pack: PublicPack | ConfidentialPack,
  ready: ReadyPapers,
  tools: PackTools,
): Promise<Uint8Array> {
  const onProgress = (done: number) => tools.onProgress(done * READ)
  const reading = { ...tools, drawPdf: null, onProgress }
  const { sheet, papers } = await plannedPack(pack, ready, reading, 'words')
  const titles = new Map(pack.source.items.map(({ id, title }) => [id, title]))
  const printed: PdfPaper[] = []
  for (const part of papers) {
    tools.signal.throwIfAborted()
    const { code, itemId, isRestricted } = part.paper
    const file = await pdfOf(part, ready, tools)
    printed.push({ plan: part.plan, code, title: titles.get(itemId) ?? '', isRestricted, file })
    tools.onProgress(READ + (printed.length / papers.length) * PRINTED)
  }
  const frontSheet = await tools.printWord(sheet.file, 1)
  const file = await assemblePdf({
    properties: pack.properties,
    frontSheet,
    papers: printed,
    onPaper: tools.signal.throwIfAborted.bind(tools.signal),
  })
  ready.forgetUnused()
  tools.onProgress(1)
  return file
}

async function pdfOf(
  { file, plan, paper }: PlannedPart,
  ready: ReadyPapers,
  tools: PackTools,
): Promise<Uint8Array> {
  if (file.form === 'pdf') return file.bytes
  const known = ready.printed.get(file.bytes)
  if (known !== undefined) return known
  const printed = await printedWhole(file.bytes, plan.pages, tools).catch((fault) => {
    tools.signal.throwIfAborted()
    throw new PaperTrouble(paper.paperId, faultOf(fault))
  })
  if (printed === null) throw new PaperTrouble(paper.paperId, { kind: 'longer when printed' })
  ready.printed.set(file.bytes, printed)
  return printed
}

/** Prints a Word file, if nothing of it would be missing. */
async function printedWhole(
  file: Uint8Array,
  pages: number,
  { printWord }: PackTools,
): Promise<Uint8Array | null> {
  demandPrintable(file)
  return printFitting(file, pages, printWord)
}

function faultOf(fault: unknown): PaperFault {
  return fault instanceof Uncarried ? { kind: 'uncarried', what: fault.what } : { kind: 'unreadable' }
}
