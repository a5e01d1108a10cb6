import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { isWritten } from '../../../shared/domain/notes/note-text.ts'
import { isIssued, issueChanges } from '../../../shared/domain/numbers/issued-numbers.ts'
import { type NumberedMinute, numberedMinutes } from '../../../shared/domain/numbers/minute-numbers.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { ItemId } from '../../../shared/records/ids.ts'
import type { PublicMinute } from '../../../shared/records/minute.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import { sentenceLines } from '../../../shared/wording/sentences.ts'
import { tellingOf } from '../../../shared/wording/telling.ts'
import { useData } from '../../data/data-context.tsx'
import type { Step } from '../../data/step.ts'
import type { LinesOf } from '../../editor/sentences/record-lines.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { say, selectItem } from '../../session/session.ts'
import { type DeskWording, useDeskWording } from './notes/use-desk-wording.ts'
import { type KnownMeeting, useKnownMeeting } from './use-known-meeting.ts'

/** The notes of a meeting as they are taken: the item in hand, and what can be done with it. */
export type Desk = KnownMeeting & {
  readonly minutes: readonly NumberedMinute[]
  /** Nothing where the agenda has no items. */
  readonly current: NumberedMinute | undefined
  readonly select: (itemId: ItemId) => void
  readonly selectNext: () => void
  readonly selectPrevious: () => void
  readonly toggleMinuted: (minute: NumberedMinute) => void
  /** What the records of the meeting say, for the sentences in the notes. */
  readonly linesOf: LinesOf
  /** What the notes need to know of people and phrases. */
  readonly wording: DeskWording
  readonly write: (minute: PublicMinute, body: NoteBody) => void
}

export function useDesk(snapshot: MeetingSnapshot, itemId: ItemId | null, states: StateCache): Desk {
  const { commit, saveQueue } = useData()
  const knownMeeting = useKnownMeeting(snapshot)
  const minutes = useMemo(() => numberedMinutes(snapshot), [snapshot])
  const current = minutes.find((it) => it.item.id === itemId) ?? minutes[0]

  const linesOf = useMemo((): LinesOf => {
    const telling = tellingOf(snapshot)
    return (source) => sentenceLines(source, telling)
  }, [snapshot])
  const wording = useDeskWording(snapshot, current?.item.id)

  const select = (id: ItemId) => {
    void saveQueue.flush()
    selectItem(id)
  }
  const step = (by: 1 | -1) => {
    const at = minutes.findIndex((it) => it.item.id === current?.item.id)
    const next = minutes[at + by]
    if (next === undefined) say(by === 1 ? 'This is the last item.' : 'This is the first item.')
    else select(next.item.id)
  }
  return {
    ...knownMeeting,
    minutes,
    current,
    linesOf,
    wording,
    select,
    selectNext: () => step(1),
    selectPrevious: () => step(-1),
    toggleMinuted: (numbered) => {
      states.endTypedGroup() // the caret may stay in the notes: what is typed next is a step of its own
      const step = toggledStep(numbered, knownMeeting.known())
      if (step === undefined) say(WHY_MINUTED)
      else knownMeeting.expect(step.changes, commit(step))
    },
    write: (minute, body) => {
      saveQueue.edit(`minute/${minute.id}`, {
        value: body,
        step: () => ({
          label: 'typing',
          changes: [
            edit('publicMinutes', minute, (stored) => withBody(stored, body)),
            ...(isFirstWord(minute, body) ? issueChanges(snapshot, minute.itemId) : []),
          ],
          undo: { kind: 'none' },
        }),
      })
    },
  }
}

/** The first words of an item mark it as minuted; after that the mark is the clerk's. */
function withBody(stored: PublicMinute, body: NoteBody): Partial<Pick<PublicMinute, 'body' | 'standing'>> {
  return isFirstWord(stored, body) ? { body, standing: 'minuted' } : { body }
}

function isFirstWord(stored: PublicMinute, body: NoteBody): boolean {
  return !isWritten(stored.body) && isWritten(body)
}

/** Marks an item as minuted, or takes the mark away; undefined where its number is frozen. */
function toggledStep({ minute, code, item }: NumberedMinute, known: MeetingSnapshot): Step | undefined {
  const standing = minute.standing === 'minuted' ? 'not minuted' : 'minuted'
  if (standing === 'not minuted' && isIssued(known.meeting, item.id)) return undefined
  const issued = standing === 'minuted' ? issueChanges(known, item.id) : []
  const changes = [edit('publicMinutes', minute, { standing }), ...issued]
  return { label: `mark ${code} as ${standing}`, changes, undo: { kind: 'own step' } }
}

const WHY_MINUTED =
  'The numbers of this meeting are frozen: an item that has one stays minuted. On the agenda they can be let run again.'
