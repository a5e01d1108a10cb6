import type { Action } from '../records/action.ts'
import type { Item } from '../records/meeting.ts'
import type { Proceeding } from '../records/proceeding.ts'
import { withoutStop } from './attendance-sentences.ts'
import { chairWordOf } from './chair-word.ts'
import { plainDate } from './dates.ts'
import type { Telling } from './telling.ts'
import { timeInStyle } from './times.ts'

/** `The meeting adjourned at 11.05 am.`; that the quorum was lost is logged and not printed. */
export function proceedingLine(event: Proceeding, { say }: Telling): string | null {
  switch (event.kind) {
    case 'adjourned':
    case 'resumed':
    case 'public excluded':
    case 'public readmitted':
      return say(event.kind, { time: timeInStyle(event.time, '10.00 am') ?? '' })
    case 'quorum lost':
    case 'quorum regained':
      return null
  }
}

/** `ACTION: Mr M Powell to circulate the data by 5 December 2024.` */
export function actionLine({ what, personId, due }: Action, { nameOf, say }: Telling): string {
  return say('action', {
    person: nameOf(personId),
    what: withoutStop(what),
    due: due === null ? '' : plainDate(due),
  })
}

/** `Mr M Powell to circulate the data by 5 December 2024`, as a list of actions says it. */
export function actionWords({ what, due }: Action, who: string): string {
  const words = withoutStop(what)
  const by = due === null ? '' : ` by ${plainDate(due)}`
  return who === '' ? `${words}${by}` : `${who} to ${words}${by}`
}

/** The chair's reason for taking an item that was not on the published agenda; none until it is given. */
export function urgencyLine({ urgent }: Item, { snapshot, say }: Telling): string | null {
  if (urgent === null || urgent.reason.trim() === '') return null
  return say('urgency', {
    chair: chairWordOf(snapshot.committee.houseStyle),
    reason: withoutStop(urgent.reason),
  })
}

export function deferralLine({ isDeferred }: Item, { say }: Telling): string | null {
  return isDeferred ? say('deferral', {}) : null
}
