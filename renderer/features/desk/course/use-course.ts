import { isAdjourned, isPublicExcluded } from '../../../../shared/domain/agenda/interruptions.ts'
import {
  pausedChanges,
  resumedChanges,
  takeItemChanges,
} from '../../../../shared/domain/agenda/item-course.ts'
import { deferralChanges } from '../../../../shared/domain/agenda/item-sentences.ts'
import { quorumChangeOnTaking } from '../../../../shared/domain/attendance/quorum-log.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import { put } from '../../../../shared/records/change.ts'
import { clockTime, type Instant } from '../../../../shared/records/dates.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { Interruption } from '../../../../shared/records/proceeding.ts'
import { quorumWords } from '../../../../shared/wording/quorum-words.ts'
import { useData } from '../../../data/data-context.tsx'
import { steadyInstant } from '../../../data/instant-now.ts'
import { openSlip, say, showSidePanel } from '../../../session/session.ts'
import { clockWords } from '../../../ui/clock-words.ts'
import { focusOnceThere } from '../../../ui/focus-once-there.ts'
import type { Desk } from '../use-desk.ts'
import { logOf, type RecordHappening } from '../use-record.ts'

/** What can be done with the meeting as it goes on. */
export type Course = {
  readonly takeItem: () => void
  /** Adjourns the meeting, or resumes it. */
  readonly adjournOrResume: () => void
  /** Readmits the public, or asks what it is to be excluded for. */
  readonly excludeOrReadmit: () => void
  readonly defer: () => void
  readonly writePrivately: () => void
}

type Parts = { readonly desk: Desk; readonly record: RecordHappening }

/** Each asks what the meeting knows by then: a key may be pressed again before the screen has heard of the first. */
export function useCourse({ desk, record }: Parts): Course {
  const data = useData()
  const { current } = desk
  const commitStep = (label: string, changes: readonly StepChange[]) =>
    desk.expect(changes, data.commit({ label, changes, undo: { kind: 'own step' } }))
  const interrupt = (kind: Interruption['kind']) => {
    const event = interruption(kind, desk, data)
    record({
      label: LABELS[kind],
      changes: [put('proceedings', event), ...clockChanges(kind, desk.known(), event.at)],
      sentence: { of: 'proceeding', id: event.id },
      says: SAID[kind],
    })
  }
  return {
    adjournOrResume: () => interrupt(isAdjourned(desk.known().proceedings) ? 'resumed' : 'adjourned'),
    excludeOrReadmit: () => {
      if (isPublicExcluded(desk.known().proceedings)) interrupt('public readmitted')
      else openSlip({ kind: 'exclusion' })
    },
    takeItem: () => {
      const snapshot = desk.known()
      if (current === undefined) return
      if (snapshot.meeting.state === 'draft') return say('The meeting has ended: no item is taken now.')
      const { changes, words } = taking(current.item.id, snapshot, desk, data)
      commitStep(`taking item ${current.code}`, changes)
      say(`The meeting is at item ${current.code}.${words}`)
    },
    /** At the desk the sentence is written where the caret is. */
    defer: () => {
      const item = desk.known().items.find(({ id }) => id === current?.item.id)
      if (current === undefined || item === undefined) return
      if (item.isDeferred) {
        commitStep('deferral', deferralChanges(desk.known(), item.id, false, data.newId))
        return say(`Item ${current.code} is no longer deferred.`)
      }
      record({
        label: `deferral of item ${current.code}`,
        changes: [edit('items', item, { isDeferred: true })],
        sentence: { of: 'deferral', id: item.id },
      })
      say(`Item ${current.code} is deferred to the next meeting.`)
    },
    writePrivately: () => {
      showSidePanel('item')
      focusOnceThere('[data-private-note] textarea')
    },
  }
}

/** The meeting comes to an item, which may lose the quorum, or regain it: that is logged, and said. */
function taking(itemId: ItemId, snapshot: MeetingSnapshot, desk: Desk, { newId, now, steadyNow }: Moment) {
  const taken = takeItemChanges(snapshot, itemId, steadyInstant({ steadyNow }))
  const quorum = quorumChangeOnTaking(snapshot, itemId)
  if (quorum === null) return { changes: taken, words: '' }
  const logged = logOf(quorum, snapshot, desk, { newId, at: now() })
  return { changes: [...taken, logged], words: ` ${quorumWords(quorum)}` }
}

type Moment = Pick<ReturnType<typeof useData>, 'newId' | 'now' | 'steadyNow'>

/** Something that happens to the meeting now, at the item in hand. */
export function interruption(
  kind: Interruption['kind'],
  { current, known }: Desk,
  { newId, now, steadyNow }: Moment,
): Interruption {
  return {
    kind,
    id: newId('proceeding'),
    meetingId: known().meeting.id,
    itemId: current?.item.id ?? null,
    order: orderAtEnd(known().proceedings),
    at: steadyInstant({ steadyNow }),
    time: clockTime.parse(clockWords(now())),
  }
}

const LABELS: Readonly<Record<Interruption['kind'], string>> = {
  adjourned: 'adjournment',
  resumed: 'resumption',
  'public excluded': 'exclusion of the public',
  'public readmitted': 'readmission of the public',
}

/** What is said of it: what was said before, that the public are excluded, would no longer be so. */
const SAID: Readonly<Record<Interruption['kind'], string>> = {
  adjourned: 'The meeting is adjourned.',
  resumed: 'The meeting goes on.',
  'public excluded': 'The press and public are excluded.',
  'public readmitted': 'The press and public are readmitted.',
}

/** While the meeting stands still, so does the clock of its item. */
function clockChanges(
  kind: Interruption['kind'],
  snapshot: MeetingSnapshot,
  at: Instant,
): readonly StepChange[] {
  switch (kind) {
    case 'adjourned':
      return pausedChanges(snapshot, at)
    case 'resumed':
      return resumedChanges(snapshot, at)
    case 'public excluded':
    case 'public readmitted':
      return []
  }
}
