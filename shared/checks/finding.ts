import type { ItemId } from '../records/ids.ts'

/** What a check found: a sentence for the clerk, and where to go to mend it. */
export type Finding = {
  /** The rule of conventions.md or its lint list that was broken. */
  readonly rule: string
  /** `must fix` stops an export; `look at` is shown and may stand. */
  readonly weight: 'must fix' | 'look at'
  readonly sentence: string
  readonly place: FindingPlace
}

/** A draft may go to the chair before the chair has given the reason for an urgent item. */
export function stopsExport({ rule, weight }: Finding, status: 'draft' | 'clean'): boolean {
  return weight === 'must fix' && (status === 'clean' || rule !== 'R-71')
}

type FindingPlace =
  | { readonly kind: 'meeting details' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'attendance' }
  | { readonly kind: 'item'; readonly itemId: ItemId }
