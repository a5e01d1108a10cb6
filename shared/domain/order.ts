/**
 * Fractional index keys: texts that sort plainly and between any two of which another one fits, so that
 * moving an item writes one record. A key is a fraction in base 62; at the ends it counts up and down
 * like a number whose length stands in front of it, which keeps it short however long one appends.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LOWEST = '0'
const HIGHEST = 'z'
const MIDDLE = 'V'

/**
 * A key strictly between two keys.
 * @param before null stands for the beginning
 * @param after null stands for the end
 * @throws RangeError where `before` does not come before `after`
 */
export function orderBetween(before: string | null, after: string | null): string {
  if (before === null) return after === null ? MIDDLE : keyBefore(after)
  if (after === null) return keyAfter(before)
  if (before >= after) throw new RangeError('There is no place between these two keys')
  return keyWithin(before, after)
}

/** A key behind all of these records. */
export function orderAtEnd(records: readonly { readonly order: string }[]): string {
  const last = records.reduce<string | null>(
    (highest, { order }) => (highest === null || order > highest ? order : highest),
    null,
  )
  return orderBetween(last, null)
}

/** A row of keys, each after the one before it. @param last the key they all follow; null for none */
export function orderedAfter(last: string | null, count: number): readonly string[] {
  const keys: string[] = []
  for (let made = 0; made < count; made++) keys.push(orderBetween(keys.at(-1) ?? last, null))
  return keys
}

/** Counts up, as far as the counter goes; a counter of highest digits alone is one longer (y, z, z01). */
function keyAfter(key: string): string {
  const counter = counterOf(key, HIGHEST)
  const place = lastOtherThan(HIGHEST, counter)
  return counter.slice(0, place) + digit(valueAt(counter, place) + 1)
}

/** Counts down in the same way (2, 1, 0zz, 0zy); what stands behind the counter is dropped first. */
function keyBefore(key: string): string {
  const counter = counterOf(key, LOWEST)
  if (key.length > counter.length) return withoutTrailingZeros(counter)
  const place = lastOtherThan(LOWEST, counter)
  const filled = HIGHEST.repeat(counter.length - place - 1)
  const lower = counter.slice(0, place) + digit(valueAt(counter, place) - 1) + filled
  const zeros = leading(LOWEST, lower)
  if (zeros > leading(LOWEST, key)) return LOWEST.repeat(zeros) + HIGHEST.repeat(zeros + 1)
  return withoutTrailingZeros(lower)
}

/** The digits in front that count: as many as there are equal ones at the edge, twice, and one. */
function counterOf(key: string, edge: string): string {
  const width = 2 * leading(edge, key) + 1
  return key.slice(0, width).padEnd(width, LOWEST)
}

function keyWithin(before: string, after: string): string {
  if (after.startsWith(before)) return before + keyBefore(after.slice(before.length))
  const place = firstDifference(before, after)
  const low = valueAt(before, place)
  const high = valueAt(after, place)
  const alike = after.slice(0, place)
  if (high - low > 1) return alike + digit(Math.floor((low + high) / 2))
  if (after.length > place + 1) return alike + digit(high)
  const rest = before.slice(place + 1)
  return alike + digit(low) + (rest === '' ? MIDDLE : keyAfter(rest))
}

function firstDifference(one: string, other: string): number {
  let place = 0
  while (one[place] === other[place]) place++
  return place
}

function leading(wanted: string, key: string): number {
  let count = 0
  while (key[count] === wanted) count++
  return count
}

function lastOtherThan(unwanted: string, key: string): number {
  let place = key.length - 1
  while (key[place] === unwanted) place--
  return place
}

function withoutTrailingZeros(key: string): string {
  return key.slice(0, lastOtherThan(LOWEST, key) + 1)
}

function valueAt(key: string, place: number): number {
  return DIGITS.indexOf(key.charAt(place))
}

function digit(value: number): string {
  return DIGITS.charAt(value)
}
