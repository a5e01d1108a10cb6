import type { Meeting, MeetingState } from '../../../shared/records/meeting.ts'
import { stateName } from '../../../shared/wording/meeting-states.ts'

export type MeetingGroup = {
  readonly state: MeetingState
  readonly heading: string
  readonly meetings: readonly Meeting[]
}

/** What is going on first: the states in which a clerk has something to do now stand at the top. */
const ORDER: readonly MeetingState[] = [
  'in progress',
  'draft',
  'with the chair',
  'agenda published',
  'planned',
  'approved',
  'published',
  'confirmed',
]

/** Meetings by state; within a state in the order in which they are given. Empty groups are left out. */
export function groupedByState(meetings: readonly Meeting[]): readonly MeetingGroup[] {
  return ORDER.map((state) => ({
    state,
    heading: stateName(state),
    meetings: meetings.filter((meeting) => meeting.state === state),
  })).filter((group) => group.meetings.length > 0)
}

/** The groups with no more than so many meetings in all, those at the top. */
export function firstOf(groups: readonly MeetingGroup[], most: number): readonly MeetingGroup[] {
  let left = most
  const first = groups.map((group) => {
    const meetings = group.meetings.slice(0, left)
    left -= meetings.length
    return { ...group, meetings }
  })
  return first.filter((group) => group.meetings.length > 0)
}
