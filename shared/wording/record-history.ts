import { isBack } from '../domain/record/record-states.ts'
import type { Happening, MeetingEvent } from '../records/meeting-event.ts'
import type { Verdict } from '../records/review.ts'
import { countedOrNo } from './counts.ts'
import { stateName } from './meeting-states.ts'
import { wayWithin } from './review-ways.ts'

/** What an entry of a record's history says, without who and when. */
export function happeningWords(happening: Happening): string {
  switch (happening.kind) {
    case 'state':
      return stateWords(happening)
    case 'sent':
      return `Sent to ${happening.to}, ${wayWithin(happening.way)}`
    case 'returned':
      return `Came back from the chair: ${returnWords(happening)}`
    case 'approved':
      return 'Approved'
    case 'confirmed':
      return `Confirmed by the next meeting, with ${countedOrNo(happening.corrections.length, 'correction')}`
  }
}

function stateWords({ from, to, reason }: Happening & { kind: 'state' }): string {
  const said = isBack(from, to) ? `Back to “${stateName(to)}”` : stateName(to)
  return reason === '' ? said : `${said}: ${reason}`
}

function returnWords({ verdict, suggestions, comments }: Happening & { kind: 'returned' }): string {
  const found = [countedOrNo(suggestions, 'suggestion'), countedOrNo(comments, 'comment')].join(' and ')
  return [...verdictWords(verdict), found].join(', with ')
}

function verdictWords(verdict: Verdict): readonly string[] {
  switch (verdict) {
    case 'approved':
      return ['approved']
    case 'sent back':
      return ['sent back']
    case 'not said':
      return ['read']
  }
}

/** Who entered it; somebody always did. */
export function enteredBy({ by }: Pick<MeetingEvent, 'by'>): string {
  return by.trim() || 'The clerk'
}
