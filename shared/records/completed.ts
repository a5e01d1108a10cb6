import { type AttendanceEvent, PLAIN_ANSWER } from './attendance.ts'
import { type Committee, NO_EXTRAS } from './committee.ts'
import { DEFAULT_HOUSE_STYLE, type HouseStyle, type QuorumRule } from './house-style.ts'
import { type Item, type Meeting, NOTHING_HAPPENED, ORDINARY_ITEM } from './meeting.ts'

/**
 * Records as this version knows them, of records as an earlier one wrote them: what came later is added
 * with the meaning that it had by its absence. A record that is complete stays the same object.
 */

export function completedCommittee(stored: Committee): Committee {
  if (lacksNothing(stored, NO_EXTRAS) && lacksNothing(stored.houseStyle, DEFAULT_HOUSE_STYLE)) return stored
  return { ...NO_EXTRAS, ...stored, houseStyle: completedStyle(stored.houseStyle) }
}

export function completedMeeting(stored: Meeting): Meeting {
  return lacksNothing(stored, NOTHING_HAPPENED) ? stored : { ...NOTHING_HAPPENED, ...stored }
}

export function completedItem(stored: Item): Item {
  return lacksNothing(stored, ORDINARY_ITEM) ? stored : { ...ORDINARY_ITEM, ...stored }
}

export function completedAttendance(stored: AttendanceEvent): AttendanceEvent {
  if (stored.kind !== 'roll' || lacksNothing(stored, PLAIN_ANSWER)) return stored
  return { ...PLAIN_ANSWER, ...stored }
}

function completedStyle(stored: HouseStyle): HouseStyle {
  return { ...DEFAULT_HOUSE_STYLE, ...stored, quorum: completedQuorum(stored.quorum) }
}

function completedQuorum(rule: QuorumRule): QuorumRule {
  return rule.kind === 'fraction' ? { ...rule, of: rule.of ?? 'members', atLeast: rule.atLeast ?? 1 } : rule
}

function lacksNothing(record: object, added: object): boolean {
  return Object.keys(added).every((field) => field in record)
}
