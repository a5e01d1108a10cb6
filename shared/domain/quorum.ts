import type { QuorumRule } from '../records/house-style.ts'

/** The number of members that must be present, of so many; null where the committee has no quorum. */
export function quorumFor(rule: QuorumRule, members: number): number | null {
  switch (rule.kind) {
    case 'none':
      return null
    case 'number':
      return rule.members
    case 'fraction':
      return Math.ceil((members * rule.numerator) / rule.denominator)
  }
}

/** Reads a quorum as a clerk writes it: `6`, `1/3`, or nothing. Undefined where it is none of these. */
export function parseQuorum(text: string): QuorumRule | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'none' }
  const whole = /^\d+$/.exec(trimmed)
  if (whole !== null) return Number(trimmed) >= 1 ? { kind: 'number', members: Number(trimmed) } : undefined
  const [, over, under] = /^(\d+)\s*\/\s*(\d+)$/.exec(trimmed) ?? []
  const fraction = {
    kind: 'fraction',
    numerator: Number(over),
    denominator: Number(under),
    of: 'members',
    atLeast: 1,
  } as const
  return over !== undefined &&
    fraction.numerator >= 1 &&
    fraction.numerator <= fraction.denominator &&
    fraction.denominator >= 2
    ? fraction
    : undefined
}

/** The quorum as it is written in its field: the inverse of `parseQuorum`. */
export function writtenQuorum(rule: QuorumRule): string {
  switch (rule.kind) {
    case 'none':
      return ''
    case 'number':
      return String(rule.members)
    case 'fraction':
      return `${rule.numerator}/${rule.denominator}`
  }
}
