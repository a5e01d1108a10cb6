import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { OnConflict } from '../../../../shared/domain/review/accepted.ts'
import type { ItemId, SuggestionId } from '../../../../shared/records/ids.ts'
import { useData } from '../../../data/data-context.tsx'
import { decideSuggestions } from '../../../data/decide-suggestions.ts'
import { say } from '../../../session/session.ts'
import type { MarginEntry } from '../margin/entries.ts'

type Decision = 'accepted' | 'refused'

/** What the clerk decides about suggestions. */
export type Deciding = {
  readonly decide: (ids: readonly string[], decision: Decision, onConflict?: OnConflict) => void
  /** All that are open, or those of one item. Where the clerk changed the same words, nothing is decided. */
  readonly decideAll: (decision: Decision, itemId: ItemId | null) => void
}

export function useDeciding({ meeting }: MeetingSnapshot, entries: readonly MarginEntry[]): Deciding {
  const data = useData()
  const decide: Deciding['decide'] = (wanted, decision, onConflict = 'leave') => {
    const ids = wanted as readonly SuggestionId[] // safe: what is decided here are suggestions of the margin
    void decideSuggestions(data, { meetingId: meeting.id, ids, decision, onConflict }).then((outcome) => {
      if (outcome.kind === 'not saved')
        say('What you typed last is not saved yet, so nothing was decided. Try again in a moment.')
      else if (outcome.kind === 'decided' && outcome.left.length > 0) say(leftWords(outcome.left.length))
      else if (outcome.kind === 'decided' && wanted.length > 1)
        say(doneWords(outcome.made.length, decision), true)
    })
  }
  return {
    decide,
    decideAll: (decision, itemId) => {
      const asked = entries.flatMap((it) =>
        it.kind === 'change' && (itemId === null || it.itemId === itemId) ? [it] : [],
      )
      const open = asked.filter(({ standing }) => standing.is !== 'by hand')
      if (open.length === 0) return say(asked.length > 0 ? BY_HAND : itemId === null ? NONE : NONE_OF_ITEM)
      decide(
        open.map(({ id }) => id),
        decision,
      )
    },
  }
}

const NONE = 'No suggestion is open.'
const NONE_OF_ITEM = 'No suggestion of this item is open.'
const BY_HAND = 'What is left is printed from the records: change it there, then tick it off.'

function leftWords(count: number): string {
  return count === 1
    ? 'One is left: you changed the same words. Decide it by itself.'
    : `${count} are left: you changed the same words. Decide them one by one.`
}

function doneWords(count: number, decision: Decision): string {
  return `${count} suggestions are ${decision}.`
}
