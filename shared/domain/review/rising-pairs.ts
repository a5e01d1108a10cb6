/** The most pairs whose places rise on both sides; those given rise on the one side already. */
export function risingPairs<P extends { readonly after: number }>(pairs: readonly P[]): readonly P[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(({ after }, at) => {
    const length = placeFor(after, ends, pairs)
    previous[at] = ends[length - 1] ?? -1
    ends[length] = at
  })
  const rising: P[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) rising.push(pair)
  }
  return rising.reverse()
}

/** How many of the pairs so far can come before one with that place. */
function placeFor(after: number, ends: readonly number[], pairs: readonly { readonly after: number }[]) {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1
    else high = middle
  }
  return low
}
