import type { CopiedRecords } from '../../shared/domain/copies/copied-record.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import type { NewId } from '../../shared/records/ids.ts'
import { type Clock, windowClock } from './clock.ts'
import { saveOnLeaving } from './closing.ts'
import { type CommitResult, createCommit } from './commit.ts'
import type { CommitHearing } from './commit-listeners.ts'
import { countInTime } from './count-in-time.ts'
import type { MinutebookDatabase } from './database.ts'
import { copyAtEndOfMeetings } from './end-of-meeting.ts'
import { knownRecords } from './known-records.ts'
import { createNewId } from './new-id.ts'
import { openStore } from './open-store.ts'
import { stateHistory } from './record/state-history.ts'
import type { Recovery } from './recovery.ts'
import { tidyDeletions } from './removal-for-good.ts'
import { NOTHING, repairInTime } from './repair.ts'
import { createSaveQueue, type SaveQueue } from './save-queue.ts'
import { steadyNow } from './steady-now.ts'
import type { Step } from './step.ts'
import type { FailedStore } from './store-failure.ts'
import type { OpenedStore } from './store-with-journal.ts'
import { createUndo, type Undo } from './undo.ts'

/** The store and all that works on it. */
export type Data = {
  readonly database: MinutebookDatabase
  /** Writes a clicked step, after all that was typed before it. */
  readonly commit: (step: Step) => Promise<CommitResult>
  /** Hears of each step that was not written, because what it is about is locked; the answer stops listening. */
  readonly onRefused: CommitHearing['onRefused']
  readonly saveQueue: SaveQueue
  readonly undo: Undo
  readonly newId: NewId
  readonly bridge: Bridge
  /** Milliseconds since 1970, as the clock on the wall says. */
  readonly now: () => number
  /** The same, but while the window is open they go by as time does, whatever is done to the clock. */
  readonly steadyNow: () => number
  /** Everything that the window knows, whichever place still answers. */
  readonly known: () => Promise<CopiedRecords>
  /** The meeting that was last on the screen, for what the window knows. */
  readonly see: (snapshot: MeetingSnapshot) => void
  /** Whether this window has no journal at all, so that a safety copy can be written only after another start. */
  readonly isWithoutJournal: boolean
}

/** The data, or why there is none: a later Minutebook's store, or one that cannot be opened. */
export type OpenedData =
  | {
      readonly kind: 'opened'
      readonly data: Data
      /** What had to be done for it, which the clerk is told once. */
      readonly recovery: Recovery | null
      readonly close: () => void
    }
  | { readonly kind: 'newer store' }
  | FailedStore

export type DataParts = {
  readonly bridge: Bridge
  readonly clock?: Clock
  /** Opened already; without it the application's own store is, with the journal on the disk. */
  readonly store?: OpenedStore
}

/** Opens the store and the journal, once, when the window starts. */
export async function openData({ bridge, clock = windowClock(), store }: DataParts): Promise<OpenedData> {
  const opened = store ?? (await openStore(bridge))
  if (opened.kind !== 'opened') return opened
  const { database, recovery } = opened
  const now = () => clock.now().wall
  const newId = createNewId(now)
  const committer = createCommit({ ...opened, history: stateHistory({ database, newId, now }) })
  const saveQueue = createSaveQueue({ commit: committer.commit, clock, report: reportError })
  const undo = createUndo({
    onKept: committer.onKept,
    submit: saveQueue.submit,
    settle: () => settled(saveQueue),
  })
  saveQueue.loaded()
  const endings = [
    saveOnLeaving({ bridge, saveQueue, clock }),
    repairInTime({ saveQueue, clock }),
    copyAtEndOfMeetings(committer, bridge),
    countInTime({ database, bridge, saveQueue, clock }),
  ]
  if (opened.owed.length > 0) void saveQueue.submit(NOTHING)
  void tidyDeletions({ database, commit: committer.commit, now }).catch(reportError)
  let seen: MeetingSnapshot | null = null
  const data: Data = {
    database,
    commit: undo.commit,
    onRefused: committer.onRefused,
    saveQueue,
    undo,
    newId,
    bridge,
    now,
    steadyNow: steadyNow(clock),
    known: () =>
      knownRecords({ database, bridge, seen, owed: committer.owed(), unsaved: saveQueue.unsaved() }),
    see: (snapshot) => {
      seen = snapshot
    },
    isWithoutJournal: opened.journal.isBroken === true,
  }
  return { kind: 'opened', data, recovery, close: () => closeData(database, endings) }
}

/** What is typed becomes a step, and fields show what is stored again as soon as it changes. */
async function settled(saveQueue: SaveQueue): Promise<void> {
  await saveQueue.flush()
  saveQueue.releaseAll()
}

function closeData(database: MinutebookDatabase, endings: readonly (() => void)[]): void {
  for (const end of endings) end()
  database.close()
}
