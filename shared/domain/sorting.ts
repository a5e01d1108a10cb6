/** Sorts by fractional index, plainly by code unit: the keys are made of ASCII. */
export function byOrder(a: { readonly order: string }, b: { readonly order: string }): number {
  if (a.order === b.order) return 0
  return a.order < b.order ? -1 : 1
}
