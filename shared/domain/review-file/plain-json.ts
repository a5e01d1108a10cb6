import type { ReviewFileTrouble } from './trouble.ts'

/** JSON of somebody else's: what it says, as plain as ours always is, or why it is not looked into. */
export type PlainJson =
  | { readonly kind: 'plain'; readonly value: unknown }
  | {
      readonly kind: 'not plain'
      readonly trouble: Extract<
        ReviewFileTrouble,
        'not of its form' | 'too many parts' | 'too deep' | 'forbidden key'
      >
    }

/** The notes of two hundred pages have a tenth of them. */
const MOST_PARTS = 500_000
/** The words of a clause in a body, and what stands round it, reach ten deep. */
const DEEPEST = 40
/** Keys that reach for what stands behind every object; no record of ours has one. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export function plainJson(text: string): PlainJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'not plain', trouble: 'not of its form' }
  }
  return seenThrough(value)
}

type Waiting = { readonly value: unknown; readonly depth: number }

/** Goes through all of it without recursion, so that no depth can hurt. */
function seenThrough(value: unknown): PlainJson {
  const waiting: Waiting[] = [{ value, depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1
    if (seen + waiting.length > MOST_PARTS) return { kind: 'not plain', trouble: 'too many parts' }
    if (next.depth > DEEPEST) return { kind: 'not plain', trouble: 'too deep' }
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [key, inner] of Object.entries(next.value)) {
      if (FORBIDDEN.has(key)) return { kind: 'not plain', trouble: 'forbidden key' }
      waiting.push({ value: inner, depth: next.depth + 1 })
    }
  }
  return { kind: 'plain', value }
}
