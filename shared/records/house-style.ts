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

/** How often a speaker is introduced with role and organisation. */
export const INTRODUCTIONS = ['once a document', 'once a minute'] as const
/** Whether a motion needs a seconder. */
export const SECONDERS = ['needed', 'not needed'] as const
/** Whether those who attend over a video link count as present. */
export const REMOTE_PRESENCES = ['counts', 'does not count'] as const
/** Where apologies are printed; they are always kept. */
export const APOLOGIES_PRINTED = ['not printed', 'as a line'] as const
/** The words in which the last record is confirmed. */
export const CONFIRMATION_FORMS = [
  'were a correct record',
  'were correctly recorded',
  'were correctly recorded and be signed by the {chair}',
  'were an accurate record and that they be signed by the {chair}',
  'be approved as a correct record',
  'were a correct record and that a paper copy be signed by the {chair}',
] as const
/** Whether there is a line for whoever signs the record. */
export const SIGNATURES = ['not printed', 'under the notes'] as const
/** Whether every page has a place for initials. */
export const PAGE_INITIALS = ['not printed', 'on every page'] as const
/** Whose Schedule 12A the exempt items go by. */
export const NATIONS = ['England', 'Wales'] as const

/**
 * A committee's quorum: a number of members, or a fraction of them, rounded up. Where the law counts
 * vacant seats too, the fraction is one of all seats.
 */
const quorumRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('number'), members: z.int().min(1) }),
  z.object({
    kind: z.literal('fraction'),
    numerator: z.int().min(1),
    denominator: z.int().min(2),
    of: z.enum(['members', 'seats']).default('members'),
    atLeast: z.int().min(1).default(1),
  }),
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
  introductions: z.enum(INTRODUCTIONS).default('once a document'),
  /** What whoever presides is called. */
  chairWord: z.string().default('Chair'),
  seconders: z.enum(SECONDERS).default('needed'),
  remotePresence: z.enum(REMOTE_PRESENCES).default('counts'),
  apologies: z.enum(APOLOGIES_PRINTED).default('not printed'),
  confirmation: z.enum(CONFIRMATION_FORMS).default('were a correct record'),
  nation: z.enum(NATIONS).default('England'),
  signature: z.enum(SIGNATURES).default('not printed'),
  initials: z.enum(PAGE_INITIALS).default('not printed'),
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
  introductions: 'once a document',
  chairWord: 'Chair',
  seconders: 'needed',
  remotePresence: 'counts',
  apologies: 'not printed',
  confirmation: 'were a correct record',
  nation: 'England',
  signature: 'not printed',
  initials: 'not printed',
}
