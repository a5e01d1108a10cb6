/** The value that half of the others lie below; between the two middle ones where they are even in number. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value that this many per cent of the others lie below, between neighbours where it falls there. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = ((sorted.length - 1) * percent) / 100
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.')
  return below + (above - below) * (place - Math.floor(place))
}
