import type { QuorumRule } from '../../records/house-style.ts'

/** How many belong to a committee. */
export type Strength = {
  /** Those who hold a seat. */
  readonly members: number
  /** All seats, vacant ones too; null where there are as many as members. */
  readonly seats: number | null
}

/** The number of members that must be present; null where the committee has no quorum. */
export function quorumFor(rule: QuorumRule, { members, seats }: Strength): number | null {
  switch (rule.kind) {
    case 'none':
      return null
    case 'number':
      return rule.members
    case 'fraction': {
      const whole = rule.of === 'seats' ? (seats ?? members) : members
      return Math.max(rule.atLeast, Math.ceil((whole * rule.numerator) / rule.denominator))
    }
  }
}

/** The quorums that the law sets (Local Government Act 1972, Schedule 12, paragraphs 6 and 12), each with its name. */
export const QUORUM_PRESETS = [
  {
    name: 'Parish council: one third of all seats, at least 3',
    rule: { kind: 'fraction', numerator: 1, denominator: 3, of: 'seats', atLeast: 3 },
  },
  {
    name: 'Principal council: one quarter of all members',
    rule: { kind: 'fraction', numerator: 1, denominator: 4, of: 'members', atLeast: 1 },
  },
] as const satisfies readonly { readonly name: string; readonly rule: QuorumRule }[]

/**
 * Reads a quorum as a clerk writes it: `6`, `1/3`, `1/3 of seats`, `1/3 of seats, at least 3`, or nothing.
 * Undefined where it is none of these.
 */
export function parseQuorum(text: string): QuorumRule | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'none' }
  if (!/^\d+$/.test(trimmed)) return parseFraction(trimmed)
  return Number(trimmed) >= 1 ? { kind: 'number', members: Number(trimmed) } : undefined
}

const FRACTION =
  /^(?<over>\d+)\s*\/\s*(?<under>\d+)(?:\s+of\s+(?:all\s+)?(?<of>members|seats))?(?:(?:\s*,\s*|\s+)at\s+least\s+(?<least>\d+))?$/i

function parseFraction(text: string): QuorumRule | undefined {
  const { over, under, of, least = '1' } = FRACTION.exec(text)?.groups ?? {}
  const numerator = Number(over)
  const denominator = Number(under)
  const atLeast = Number(least)
  if (over === undefined || numerator < 1 || denominator < 2 || numerator > denominator || atLeast < 1)
    return undefined
  const whole = of?.toLowerCase() === 'seats' ? 'seats' : 'members'
  return { kind: 'fraction', numerator, denominator, of: whole, atLeast }
}

/** The quorum as it is written in its field: the inverse of `parseQuorum`. */
export function writtenQuorum(rule: QuorumRule): string {
  switch (rule.kind) {
    case 'none':
      return ''
    case 'number':
      return String(rule.members)
    case 'fraction': {
      const whole = rule.of === 'seats' ? ' of seats' : ''
      const least = rule.atLeast > 1 ? `, at least ${rule.atLeast}` : ''
      return `${rule.numerator}/${rule.denominator}${whole}${least}`
    }
  }
}
