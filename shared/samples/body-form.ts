import { z } from 'zod'
import { contact, RECORD_WORDS } from '../records/committee.ts'
import {
  CLAUSE_LABELS,
  FIRST_MENTIONS,
  JOIN_LAST_WITH,
  NAME_ORDERS,
  PARAGRAPH_NUMBERS,
  type QuorumRule,
  TIME_STYLES,
} from '../records/house-style.ts'
import { CAPACITIES } from '../records/person.ts'

export const personForm = z.object({
  title: z.string(),
  initials: z.string(),
  surname: z.string(),
  role: z.string().default(''),
  organisation: z.string().default(''),
  email: z.string().default(''),
  capacity: z.enum(CAPACITIES).default('Member'),
})
export type PersonForm = z.infer<typeof personForm>

/** A number of members, or a fraction of them such as `1/3`. */
const quorumForm = z.union([
  z
    .int()
    .min(1)
    .transform((members): QuorumRule => ({ kind: 'number', members })),
  z
    .string()
    .regex(/^[1-9]\d*\/[1-9]\d*$/)
    .transform(fractionRule),
])

/** The committee, its people and its house style. */
export const bodyForm = z.object({
  council: z.string(),
  name: z.string(),
  shortName: z.string(),
  recordCalled: z.enum(RECORD_WORDS),
  contact,
  people: z.array(personForm),
  timeStyle: z.enum(TIME_STYLES),
  joinLastWith: z.enum(JOIN_LAST_WITH),
  clauseLabels: z.enum(CLAUSE_LABELS),
  nameOrder: z.enum(NAME_ORDERS),
  firstMention: z.enum(FIRST_MENTIONS),
  memberNoun: z.string(),
  paragraphNumbers: z.enum(PARAGRAPH_NUMBERS).default('always'),
  quorum: quorumForm.default({ kind: 'none' }),
})
export type BodyForm = z.infer<typeof bodyForm>

function fractionRule(text: string): QuorumRule {
  const [numerator = 1, denominator = 2] = text.split('/').map(Number)
  return { kind: 'fraction', numerator, denominator, of: 'members', atLeast: 1 }
}
