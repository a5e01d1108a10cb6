import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { plainDate } from '../wording/dates.ts'
import type { DocumentProperties } from './model.ts'

type Described = {
  /** `Notes`, `Agenda pack` */
  readonly what: string
  /** What stands before the day: `the meeting held on`. */
  readonly of: string
  /** Words that tell it from other documents of the meeting. */
  readonly kinds: readonly string[]
}

/** What a file says of itself to whoever looks for it: its title must be set (13 of the conventions). */
export function documentProperties(
  { committee, meeting }: Pick<MeetingSnapshot, 'committee' | 'meeting'>,
  { what, of, kinds }: Described,
): DocumentProperties {
  const day = plainDate(meeting.date)
  return {
    title: `${what} of ${committee.name} - ${day}`,
    subject: `${what} of ${of} ${day}`,
    author: committee.council,
    keywords: [...kinds, committee.name, committee.shortName].filter((it) => it !== '').join('; '),
  }
}
