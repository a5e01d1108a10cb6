import { z } from 'zod'

/** How a committee writes its record. Each setting is one that published minutes were seen to differ in. */

/** The time in the opening sentence. */
export const TIME_STYLES = ['10am', '10.00 am', 'none'] as const
/** What stands before the last name of a list. */
export const JOIN_LAST_WITH = ['and', ','] as const
/** The labels of a resolution's clauses. */
export const CLAUSE_LABELS = ['a.', 'a)', '(a)', 'A.', '1.', '(1)'] as const
/** The order of those present. */
export const NAME_ORDERS = ['as entered', 'chair, then A to Z'] as const
/** The first mention of a speaker. */
export const FIRST_MENTIONS = ['with initial', 'without initial'] as const
/** Whether the paragraphs under a minute carry numbers. */
export const PARAGRAPH_NUMBERS = ['always', 'when several', 'never'] as const
/** Whether typed quotation marks and apostrophes are curled. */
export const QUOTATION_MARKS = ['curly', 'as typed'] as const

/** A committee's quorum: a number of members, or a fraction of them, rounded up. */
const quorumRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('number'), members: z.int().min(1) }),
  z.object({ kind: z.literal('fraction'), numerator: z.int().min(1), denominator: z.int().min(2) }),
])
export type QuorumRule = z.infer<typeof quorumRule>

export const houseStyle = z.object({
  timeStyle: z.enum(TIME_STYLES),
  joinLastWith: z.enum(JOIN_LAST_WITH),
  clauseLabels: z.enum(CLAUSE_LABELS),
  nameOrder: z.enum(NAME_ORDERS),
  firstMention: z.enum(FIRST_MENTIONS),
  /** How a member who is not named is called. */
  memberNoun: z.string(),
  paragraphNumbers: z.enum(PARAGRAPH_NUMBERS),
  quotationMarks: z.enum(QUOTATION_MARKS),
  quorum: quorumRule,
})
export type HouseStyle = z.infer<typeof houseStyle>
export type ClauseLabels = HouseStyle['clauseLabels']

/** What a new committee starts with: the newest published example (the 2024 notes). */
export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  timeStyle: '10am',
  joinLastWith: 'and',
  clauseLabels: 'a.',
  nameOrder: 'as entered',
  firstMention: 'with initial',
  memberNoun: 'A Member',
  paragraphNumbers: 'always',
  quotationMarks: 'curly',
  quorum: { kind: 'none' },
}
