import { moversAt, votersAt } from '../../../../shared/domain/attendance/voters.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { Item } from '../../../../shared/records/meeting.ts'

/** Who may do what with a motion under an item, as the meeting stands. */
export function motionRulesAt(snapshot: MeetingSnapshot, { id, isBudget }: Item): MotionRules {
  const names = new Map(snapshot.people.map((person) => [person.id, fullName(person)]))
  return {
    seconders: snapshot.committee.houseStyle.seconders,
    voters: votersAt(snapshot, id).map(({ person }) => person.id),
    movers: moversAt(snapshot, id).map(({ person }) => person.id),
    isBudget,
    nameOf: (personId) => names.get(personId) ?? '',
  }
}
