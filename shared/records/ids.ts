import { z } from 'zod'

/**
 * Ids are made in the window: a prefix that names the kind, ten characters of time and sixteen of
 * chance (Crockford base 32), so that they sort by the moment they were made and never meet.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_CHARACTERS = 10
const RANDOM_CHARACTERS = 16

const PREFIX = {
  committee: 'com',
  person: 'per',
  membership: 'mem',
  meeting: 'mtg',
  section: 'sec',
  item: 'itm',
  publicMinute: 'pmn',
  exemptMinute: 'xmn',
  attendance: 'att',
  proceeding: 'prc',
  motion: 'mot',
  amendment: 'amd',
  action: 'act',
  privateNote: 'pnt',
  paper: 'pap',
  deletion: 'del',
  deletedRecord: 'drc',
  version: 'ver',
  review: 'rev',
  reviewEdit: 'red',
  comment: 'cmt',
  suggestion: 'sug',
  meetingEvent: 'evt',
  correction: 'cor',
  phrase: 'phr',
  block: 'blk',
} as const

export type IdKind = keyof typeof PREFIX

function idSchema<K extends IdKind>(kind: K) {
  const pattern = new RegExp(`^${PREFIX[kind]}-[${ALPHABET}]{${TIME_CHARACTERS + RANDOM_CHARACTERS}}$`)
  return z.string().regex(pattern).brand<K>()
}

export const idSchemas = {
  committee: idSchema('committee'),
  person: idSchema('person'),
  membership: idSchema('membership'),
  meeting: idSchema('meeting'),
  section: idSchema('section'),
  item: idSchema('item'),
  publicMinute: idSchema('publicMinute'),
  exemptMinute: idSchema('exemptMinute'),
  attendance: idSchema('attendance'),
  proceeding: idSchema('proceeding'),
  motion: idSchema('motion'),
  amendment: idSchema('amendment'),
  action: idSchema('action'),
  privateNote: idSchema('privateNote'),
  paper: idSchema('paper'),
  deletion: idSchema('deletion'),
  deletedRecord: idSchema('deletedRecord'),
  version: idSchema('version'),
  review: idSchema('review'),
  reviewEdit: idSchema('reviewEdit'),
  comment: idSchema('comment'),
  suggestion: idSchema('suggestion'),
  meetingEvent: idSchema('meetingEvent'),
  correction: idSchema('correction'),
  phrase: idSchema('phrase'),
  block: idSchema('block'),
}

export type IdOf<K extends IdKind> = z.infer<(typeof idSchemas)[K]>
export type CommitteeId = IdOf<'committee'>
export type PersonId = IdOf<'person'>
export type MeetingId = IdOf<'meeting'>
export type SectionId = IdOf<'section'>
export type ItemId = IdOf<'item'>
export type PublicMinuteId = IdOf<'publicMinute'>
export type ExemptMinuteId = IdOf<'exemptMinute'>
export type AttendanceId = IdOf<'attendance'>
export type MotionId = IdOf<'motion'>
export type AmendmentId = IdOf<'amendment'>
export type PaperId = IdOf<'paper'>
export type DeletionId = IdOf<'deletion'>
export type VersionId = IdOf<'version'>
export type ReviewId = IdOf<'review'>
export type ReviewEditId = IdOf<'reviewEdit'>
export type SuggestionId = IdOf<'suggestion'>
export type BlockId = IdOf<'block'>

/** Makes ids; the window hands in one that uses its clock and its random numbers, a test a counting one. */
export type NewId = <K extends IdKind>(kind: K) => IdOf<K>

/**
 * Builds an id from its parts.
 * @param time milliseconds since 1970
 * @param random sixteen numbers, of each of which the lowest five bits are used
 */
export function idFrom<K extends IdKind>(kind: K, time: number, random: ArrayLike<number>): IdOf<K> {
  // safe: the text is put together from the very parts that the schema of this kind checks
  return `${PREFIX[kind]}-${encodeTime(time)}${encodeRandom(random)}` as IdOf<K>
}

function encodeTime(time: number): string {
  let rest = Math.max(0, Math.floor(time))
  let text = ''
  for (let place = 0; place < TIME_CHARACTERS; place++) {
    text = letter(rest % ALPHABET.length) + text
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}

function encodeRandom(random: ArrayLike<number>): string {
  let text = ''
  for (let place = 0; place < RANDOM_CHARACTERS; place++) text += letter((random[place] ?? 0) & 31)
  return text
}

function letter(value: number): string {
  return ALPHABET.charAt(value)
}
