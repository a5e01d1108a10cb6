import { isAdjourned, isPublicExcluded } from '../../../../shared/domain/agenda/interruptions.ts'
import { openSlip } from '../../../session/session.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import type { Desk } from '../use-desk.ts'
import type { Course } from './use-course.ts'

/** The commands of a running meeting: what it has come to, when it stops and goes on, and what is given out. */
export function useCourseCommands(desk: Desk, course: Course): void {
  useCommands(() => (desk.current === undefined ? [] : courseCommands(desk, course)))
}

function courseCommands({ known }: Desk, course: Course): readonly Command[] {
  const { proceedings } = known()
  const adjourn = isAdjourned(proceedings) ? 'Resume the meeting' : 'Adjourn the meeting'
  const leave = isPublicExcluded(proceedings)
    ? 'Readmit the press and public'
    : 'Exclude the press and public'
  return [
    { ...DESK_KEYS.takeItem, run: course.takeItem },
    { ...DESK_KEYS.urgent, run: () => openSlip({ kind: 'urgent item' }) },
    { ...DESK_KEYS.adjourn, does: adjourn, run: course.adjournOrResume },
    { ...DESK_KEYS.public, does: leave, run: course.excludeOrReadmit },
    { ...DESK_KEYS.action, run: () => openSlip({ kind: 'action' }) },
    { ...DESK_KEYS.privateNote, run: course.writePrivately },
    { keys: null, does: 'Defer this item', run: course.defer },
    { keys: null, does: 'Confirm the previous notes', run: () => openSlip({ kind: 'confirmation' }) },
  ]
}
