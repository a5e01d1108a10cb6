import { entriesWith, presentInOrder, type RollEntry } from '../domain/attendance/roll.ts'
import { fullName } from '../domain/people/person-name.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { nameList } from './name-list.ts'

export type AttendanceList = {
  readonly label: 'PRESENT' | 'VIRTUAL ATTENDEES' | 'IN ATTENDANCE' | 'APOLOGIES'
  readonly names: string
}

/**
 * The lists under the opening sentence. Who came over a link is not present where that does not count
 * and stands in a list of their own. A list of nobody is left out; apologies are always
 * kept in the record, and printed where the committee prints them.
 */
export function attendanceLists(roll: readonly RollEntry[], style: HouseStyle): readonly AttendanceList[] {
  const came = presentInOrder(roll, style.nameOrder)
  const isCounted = ({ event }: RollEntry) => style.remotePresence === 'counts' || !event.isRemote
  const inAttendance = entriesWith(roll, 'in attendance')
  const apologies = style.apologies === 'as a line' ? entriesWith(roll, 'apologies') : []
  return [
    listOf('PRESENT', came.filter(isCounted), style),
    listOf(
      'VIRTUAL ATTENDEES',
      came.filter((entry) => !isCounted(entry)),
      style,
    ),
    listOf('IN ATTENDANCE', inAttendance, style),
    listOf('APOLOGIES', apologies, style),
  ].filter((it) => it.names !== '')
}

/** `Mr J Rivers (Vice-Chairman in the Chair)`. */
function nameOnRoll({ person, event }: RollEntry): string {
  const as = event.as.trim()
  return as === '' ? fullName(person) : `${fullName(person)} (${as})`
}

function listOf(
  label: AttendanceList['label'],
  entries: readonly RollEntry[],
  style: HouseStyle,
): AttendanceList {
  const names = nameList(entries.map(nameOnRoll), style.joinLastWith)
  return { label, names: names === '' ? '' : `${names}.` }
}
