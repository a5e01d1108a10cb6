import type { PaperId } from '../../../shared/records/ids.ts'

/** Why a paper cannot go into a pack; each has a sentence and a next step of its own on the screen. */
export type PaperFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  /** It holds something that cannot be carried as text: `a chart`. */
  | { readonly kind: 'uncarried'; readonly what: string }
  /** It comes to more pages when it is printed here than it is counted to have. */
  | { readonly kind: 'longer when printed' }

/** A pack is built with all of its papers or not at all: this names the one that stands in the way. */
export class PaperTrouble extends Error {
  readonly paperId: PaperId
  readonly fault: PaperFault

  constructor(paperId: PaperId, fault: PaperFault) {
    super(`A paper cannot go into the pack: ${fault.kind}`)
    this.paperId = paperId
    this.fault = fault
  }
}
