import { presidingAt } from '../domain/attendance/presiding.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { membersOn } from '../domain/people/membership.ts'
import { fullName } from '../domain/people/person-name.ts'
import type { Committee } from '../records/committee.ts'
import type { IsoDate } from '../records/dates.ts'
import type { HouseStyle } from '../records/house-style.ts'
import type { ItemId } from '../records/ids.ts'
import { withoutStop } from './attendance-sentences.ts'
import { chairWordOf } from './chair-word.ts'
import { plainDate } from './dates.ts'
import { filled } from './template.ts'

type Confirmation = {
  readonly form: HouseStyle['confirmation']
  /** The day of the meeting whose record is confirmed. */
  readonly day: IsoDate
  /** A correction, such as `the addition of Mr Rivers’s apologies`; empty for none. */
  readonly subjectTo: string
  /** Who signs: whoever presides now, not at the meeting that is confirmed. */
  readonly chair: string
}

/** The words after RESOLVED by which the record of an earlier meeting is confirmed. */
export function confirmationLead(
  { recordCalled }: Pick<Committee, 'recordCalled'>,
  { form, day, subjectTo, chair }: Confirmation,
): string {
  const record = recordCalled.toLowerCase()
  const correction = withoutStop(subjectTo).replace(/^subject to /i, '')
  const subject = correction === '' ? '' : ` subject to ${correction}`
  return `that the ${record} of the meeting held on ${plainDate(day)} ${filled(form, { chair })}${subject}.`
}

type PutRight = Pick<Confirmation, 'day'> & {
  /** Null where the meeting that confirmed it is no longer known. */
  readonly confirmedOn: IsoDate | null
  /** What is put right, such as `the addition of Mr Rivers’s apologies`. */
  readonly corrections: string
}

/** The words after RESOLVED by which a later minute puts a confirmed record right. */
export function putRightLead(
  { recordCalled }: Pick<Committee, 'recordCalled'>,
  { day, confirmedOn, corrections }: PutRight,
): string {
  const record = `the ${recordCalled.toLowerCase()} of the meeting held on ${plainDate(day)}`
  const confirmed = confirmedOn === null ? '' : `, confirmed on ${plainDate(confirmedOn)},`
  return `that ${record}${confirmed} be put right by ${corrections}.`
}

/** Who is in the chair, by name, and what they are called there. */
export type Presiding = { readonly name: string; readonly office: string }

/** Whoever presides at an item; nobody's name, and the committee's word, where that is not known. */
export function presidingAtItem(snapshot: MeetingSnapshot, itemId: ItemId): Presiding {
  const entry = presidingAt(snapshot, itemId)
  const { committee, meeting, memberships, people } = snapshot
  const seats = membersOn(meeting.date, memberships, people)
  const seat = seats.find(({ person }) => person.id === entry?.person.id)
  const word = chairWordOf(committee.houseStyle)
  return {
    name: entry === undefined ? '' : fullName(entry.person),
    office:
      officeIn(entry?.event.as ?? '') ?? (seat?.membership.capacity === 'Vice-Chair' ? `Vice-${word}` : word),
  }
}

/** `Vice-Chairman` of `Vice-Chairman in the Chair`; undefined where the words name no office. */
function officeIn(words: string): string | undefined {
  const [, office = ''] = /^(.*?)(?: in the chair|, acting .*)?$/i.exec(words.trim()) ?? []
  return office === '' || /^(in|acting)\b/i.test(office) ? undefined : office
}
