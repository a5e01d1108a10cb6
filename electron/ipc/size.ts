/**
 * Whether a value that came over the wire is at most so large: a byte for a byte of an array of bytes,
 * two for a character, and a few for everything else. Counts no further than the limit, and without
 * recursion, so that neither a deep nor a circular value can hurt.
 */
export function isWithin(limit: number, value: unknown): boolean {
  const waiting: unknown[] = [value]
  let counted = 0
  while (waiting.length > 0) {
    const next = waiting.pop()
    counted += ownSize(next)
    if (counted > limit) return false
    for (const part of partsOf(next)) waiting.push(part)
    if (waiting.length > limit) return false
  }
  return true
}

const OTHER_BYTES = 8

function ownSize(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength
  return OTHER_BYTES
}

/** Keys and values of an object. A sparse array has only the places that are filled. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return []
  return Object.entries(value).flat()
}
