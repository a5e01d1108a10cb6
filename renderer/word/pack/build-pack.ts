import type { ConfidentialPack, PublicPack, PublicPaper } from '../../../shared/documents/pack.ts'
import type { PageRange } from '../../../shared/documents/page-plan.ts'
import { planPages } from '../../../shared/documents/page-plan.ts'
import type { ItemId } from '../../../shared/records/ids.ts'
import { Uncarried } from '../merge/uncarried.ts'
import { assemblePack, type PlacedPaper } from './assemble-pack.ts'
import { PaperTrouble } from './paper-trouble.ts'
import type { PaperTools, ReadyPaper, ReadyPapers } from './ready-papers.ts'

/** The front sheet of a pack, and what its page numbers refer to. */
export type FrontSheet = {
  readonly file: Uint8Array
  /** What the first and the last page of an item's papers are called: `item_B1`, with `_first` and `_last`. */
  readonly bookmarks: ReadonlyMap<ItemId, string>
}

export type PackTools = PaperTools & {
  readonly frontSheet: (
    pack: PublicPack | ConfidentialPack,
    ranges: ReadonlyMap<ItemId, PageRange>,
    numbers: 'words' | 'fields',
  ) => FrontSheet
  /** Told how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** A paper of the pack, whoever may read it: what is built of public ones alone goes through here as well. */
type PackPaper = PublicPaper & { readonly isRestricted: boolean }

/**
 * Builds a pack in Word. Restricted papers come behind all public ones, so that those have the same numbers
 * in both packs. Throws where a paper stands in the way (`PaperTrouble`), and when it is to stop.
 */
export async function buildPack(
  pack: PublicPack | ConfidentialPack,
  ready: ReadyPapers,
  tools: PackTools,
): Promise<Uint8Array> {
  const { sheet, papers } = await plannedPack(pack, ready, tools, 'fields')
  const frontSheet = { file: sheet.file, pages: await tools.countPages(sheet.file) }
  tools.signal.throwIfAborted()
  const all = papers.map(({ paper }) => paper)
  const placed = papers.map((one, at) => ({ ...bookmarksOf(all, at, sheet), ...one }))
  const file = assemble(pack, frontSheet, placed)
  ready.forgetUnused()
  tools.onProgress(1)
  return file
}

export type PlannedPack = { readonly sheet: FrontSheet; readonly papers: readonly PlannedPart[] }
/** A paper that is ready, and the pages that are its own. */
export type PlannedPart = MadePaper & Pick<PlacedPaper, 'plan'>

/** The papers of a pack made ready, and the pages that they come to: the same in Word and in PDF. */
export async function plannedPack(
  pack: PublicPack | ConfidentialPack,
  ready: ReadyPapers,
  tools: PackTools,
  numbers: 'words' | 'fields',
): Promise<PlannedPack> {
  const made = await makeAllReady(papersOf(pack), ready, tools)
  const plan = planPages(
    made.map(({ paper, count }) => ({ itemId: paper.itemId, pages: count })),
    pack.firstPage,
  )
  const papers = plan.papers.flatMap((planned, at) => {
    const one = made[at]
    return one === undefined ? [] : [{ ...one, plan: planned }]
  })
  return { sheet: tools.frontSheet(pack, plan.ranges, numbers), papers }
}

function papersOf(pack: PublicPack | ConfidentialPack): readonly PackPaper[] {
  const open = pack.papers.map((it) => ({ ...it, isRestricted: false }))
  switch (pack.kind) {
    case 'public pack':
      return open
    case 'confidential pack':
      return [
        ...open,
        ...pack.restrictedPapers.map((it) => ({
          paperId: it.restrictedPaperId,
          itemId: it.restrictedItemId,
          code: it.restrictedCode,
          content: it.restrictedContent,
          isRestricted: true,
        })),
      ]
  }
}

type MadePaper = ReadyPaper & { readonly paper: PackPaper }

/** All at once: while pages of one are drawn beside this worker, another is counted. */
async function makeAllReady(
  papers: readonly PackPaper[],
  ready: ReadyPapers,
  tools: PackTools,
): Promise<readonly MadePaper[]> {
  tools.signal.throwIfAborted()
  const shares = papers.map(() => 0)
  const making = papers.map(async (paper, at) => {
    const share = (part: number) => {
      shares[at] = part
      const done = shares.reduce((sum, it) => sum + it, 0) / papers.length
      tools.onProgress(done * MAKING_READY)
    }
    const made = await makeReady(paper, ready, tools, share)
    share(1)
    return { ...made, paper }
  })
  const made = await Promise.all(making)
  tools.signal.throwIfAborted()
  return made
}

/** How much of the work is making papers ready; the rest is putting them together. */
const MAKING_READY = 0.9

async function makeReady(
  { paperId, content }: PackPaper,
  ready: ReadyPapers,
  tools: PackTools,
  share: (part: number) => void,
): Promise<ReadyPaper> {
  const options = { signal: tools.signal, onPage: (drawn: number, of: number) => share(drawn / of) }
  const paper = await ready.get(content, tools, options).catch((fault) => {
    tools.signal.throwIfAborted()
    if (fault instanceof Uncarried) throw new PaperTrouble(paperId, { kind: 'uncarried', what: fault.what })
    console.error(fault)
    throw new PaperTrouble(paperId, { kind: 'unreadable' })
  })
  if (paper === undefined) throw new PaperTrouble(paperId, { kind: 'missing' })
  return paper
}

/** An item's first paper has its first page, and the last of them its last. */
function bookmarksOf(papers: readonly PackPaper[], at: number, { bookmarks }: FrontSheet) {
  const { itemId } = papers[at] ?? {}
  const name = itemId && bookmarks.get(itemId)
  const ofItem = papers.filter((it) => it.itemId === itemId)
  return {
    firstBookmark: name !== undefined && ofItem[0] === papers[at] ? `${name}_first` : null,
    lastBookmark: name !== undefined && ofItem.at(-1) === papers[at] ? `${name}_last` : null,
  }
}

type Placed = PlannedPart & Pick<PlacedPaper, 'firstBookmark' | 'lastBookmark'>

function assemble(
  { properties }: PublicPack | ConfidentialPack,
  frontSheet: { readonly file: Uint8Array; readonly pages: number },
  placed: readonly Placed[],
): Uint8Array {
  let current: PackPaper | undefined
  try {
    return assemblePack({
      properties,
      frontSheet,
      papers: placed.map(({ paper, ...it }) => ({
        ...it,
        code: paper.code,
        isRestricted: paper.isRestricted,
      })),
      onPaper: (at) => {
        current = placed[at]?.paper
      },
    })
  } catch (fault) {
    if (current === undefined) throw fault
    if (fault instanceof Uncarried)
      throw new PaperTrouble(current.paperId, { kind: 'uncarried', what: fault.what })
    throw new PaperTrouble(current.paperId, { kind: 'unreadable' })
  }
}
