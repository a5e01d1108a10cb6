type Ordered = { readonly order: string; readonly id: string }

/**
 * Sorts by fractional index, plainly by code unit: the keys are made of ASCII. Two that were given one key
 * at the same moment stand by their ids, in the order in which they were made.
 */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order === b.order) return compared(a.id, b.id)
  return compared(a.order, b.order)
}

function compared(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
