import { type Change, checkedChange } from '../../../shared/records/change.ts'
import { isoDate } from '../../../shared/records/dates.ts'
import { idOf } from '../../../shared/records/edit.ts'
import type { NewId } from '../../../shared/records/ids.ts'
import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import { recordsFromForm } from '../../../shared/samples/records-from-form.ts'
import { countingIds } from '../../support/ids.ts'

/** What is of the committee, and the same for all of its meetings. */
const OF_COMMITTEE: readonly Change['table'][] = ['committees', 'people', 'memberships']
const WEEK = 7 * 24 * 60 * 60 * 1000

/** The records of so many committees, each with so many meetings. */
export function committeesWithMeetings(
  committees: number,
  each: number,
  form: MeetingForm,
): readonly Change[] {
  const newId = countingIds()
  const named = (place: number) => ({
    ...form,
    body: { ...form.body, name: `${form.body.name} ${place + 1}` },
  })
  return Array.from({ length: committees }, (_, place) =>
    committeeWithMeetings(each, named(place), newId),
  ).flat()
}

/** The records of a committee with so many meetings like this one, a week apart, minuted one after the other. */
export function committeeWithMeetings(
  count: number,
  form: MeetingForm,
  newId: NewId = countingIds(),
): readonly Change[] {
  const { changes } = recordsFromForm(form, newId)
  const later = Array.from({ length: count - 1 }, (_, at) => meetingLater(at + 1, form, changes, newId))
  return [...changes, ...later.flat()]
}

function meetingLater(
  weeks: number,
  form: MeetingForm,
  first: readonly Change[],
  newId: NewId,
): readonly Change[] {
  const { changes } = recordsFromForm(
    { ...form, meeting: { ...form.meeting, date: dateLater(form, weeks) } },
    newId,
  )
  const known = new Map(
    changes.filter(isOfCommittee).map((change, at) => [idOf(change), idOfFirst(first, at)]),
  )
  return changes.filter((change) => !isOfCommittee(change)).map((change) => withIds(change, known))
}

function isOfCommittee({ table }: Change): boolean {
  return OF_COMMITTEE.includes(table)
}

function idOfFirst(first: readonly Change[], place: number): string {
  const change = first.filter(isOfCommittee)[place]
  if (change === undefined) throw new Error('Two meetings of one form have the same committee.')
  return idOf(change)
}

/** The record with the ids of the first meeting's committee and people; its minutes run on from the meeting before. */
function withIds(change: Change, known: ReadonlyMap<string, string>): Change {
  const text = JSON.stringify(change, (field, value) => {
    if (field === 'firstMinuteNumber') return null
    return typeof value === 'string' ? (known.get(value) ?? value) : value
  })
  return checkedChange(JSON.parse(text) as Change) // safe: a change with other ids, checked by its schema
}

function dateLater({ meeting }: MeetingForm, weeks: number) {
  return isoDate.parse(new Date(Date.parse(meeting.date) + weeks * WEEK).toISOString().slice(0, 10))
}
