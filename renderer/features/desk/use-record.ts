import { type LoggedChange, quorumChangeOf } from '../../../shared/domain/attendance/quorum-log.ts'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { orderAtEnd } from '../../../shared/domain/order.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import { clockTime, instant } from '../../../shared/records/dates.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import type { NewId } from '../../../shared/records/ids.ts'
import type { SentenceSource } from '../../../shared/records/note-body.ts'
import { quorumWords } from '../../../shared/wording/quorum-words.ts'
import { sentenceLines } from '../../../shared/wording/sentences.ts'
import { tellingOf } from '../../../shared/wording/telling.ts'
import { useData } from '../../data/data-context.tsx'
import { wasKept } from '../../data/was-kept.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { say } from '../../session/session.ts'
import { clockWords } from '../../ui/clock-words.ts'
import { useStable } from '../../ui/use-stable.ts'
import type { Desk } from './use-desk.ts'
import { useWrittenStep } from './use-written-step.ts'

/** Something that happened, recorded once as data. */
export type Happening = {
  /** What undo calls it: `arrival of Mr J Rivers`. */
  readonly label: string
  readonly changes: readonly StepChange[]
  /** What the application writes of it at the caret; null where it is not to be in the notes. */
  readonly sentence: SentenceSource | null
  /** What is said of it at the foot of the window; that the quorum was lost is added to it. */
  readonly says?: string
  /** Whether it offers to undo it. It is then said once it is stored: any step takes older offers away. */
  readonly undoable?: boolean
}

export type RecordHappening = (happening: Happening) => void

/**
 * Records what happened and writes its sentence where the clerk is, as one step: undone together, saved
 * together. A step that loses or regains the quorum logs that as well. The answer stays the same function.
 */
export function useRecord(desk: Desk, states: StateCache): RecordHappening {
  const { newId, now } = useData()
  const commitWritten = useWrittenStep(desk, states)
  const record = ({ label, changes, sentence, says, undoable = false }: Happening) => {
    const before = desk.known()
    const after = changedSnapshot(before, changes)
    const quorum = quorumChangeIn(changes, before, after, desk)
    const written =
      sentence === null
        ? null
        : states.commands.insertSentence(sentence, sentenceLines(sentence, tellingOf(after)))
    const logged = quorum === null ? [] : [logOf(quorum, before, desk, { newId, at: now() })]
    const step = { label, changes: [...changes, ...logged], undo: { kind: 'own step' } } as const
    const result = commitWritten(step, written)
    const words = [says, quorum === null ? undefined : quorumWords(quorum)].filter((it) => it !== undefined)
    if (words.length === 0) return
    if (undoable) void result.then((outcome) => wasKept(outcome) && say(words.join(' '), true))
    else say(words.join(' '))
  }
  return useStable(record)
}

function quorumChangeIn(
  changes: readonly StepChange[],
  before: MeetingSnapshot,
  after: MeetingSnapshot,
  { current }: Desk,
): LoggedChange | null {
  const isAboutPeople = changes.some(({ table }) => table === 'attendance' || table === 'memberships')
  return isAboutPeople ? quorumChangeOf(before, after, current?.item.id ?? null) : null
}

type Moment = { readonly newId: NewId; readonly at: number }

/** The log of a change of the quorum, at the item in hand. */
export function logOf(
  change: LoggedChange,
  { meeting, proceedings }: MeetingSnapshot,
  { current }: Desk,
  { newId, at }: Moment,
): Change {
  return put('proceedings', {
    ...change,
    id: newId('proceeding'),
    meetingId: meeting.id,
    itemId: current?.item.id ?? null,
    order: orderAtEnd(proceedings),
    at: instant.parse(at),
    time: clockTime.parse(clockWords(at)),
  })
}
