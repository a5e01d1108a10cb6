import { z } from 'zod'
import { isoDate } from './dates.ts'
import { idSchemas } from './ids.ts'

export const CAPACITIES = ['Chair', 'Vice-Chair', 'Member', 'Officer'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** Somebody who comes to meetings. Any text may be empty; the printed name needs a surname. */
export const person = z.object({
  id: idSchemas.person,
  /** Mr, Ms, Cllr, DI, Sir … */
  title: z.string(),
  /** Without dots, joined or spaced as the person has them: JA, E E C. */
  initials: z.string(),
  surname: z.string(),
  role: z.string(),
  organisation: z.string(),
  email: z.string(),
})
export type Person = z.infer<typeof person>

/** A person's seat on a committee, from one day to another; null is open. Both days belong to it. */
export const membership = z.object({
  id: idSchemas.membership,
  committeeId: idSchemas.committee,
  personId: idSchemas.person,
  capacity: z.enum(CAPACITIES),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  /** Place among the committee's people: a fractional index. */
  order: z.string(),
})
export type Membership = z.infer<typeof membership>
