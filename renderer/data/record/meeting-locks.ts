import type { KnownMeetings } from '../../../shared/domain/record/known-meetings.ts'
import { OF_RECORD, type Refusal, WRITTEN_ONCE, whyRefused } from '../../../shared/domain/record/locks.ts'
import { meetingsTouched, type Touched } from '../../../shared/domain/record/touched.ts'
import type { Change } from '../../../shared/records/change.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import type { MinutebookDatabase } from '../database.ts'
import type { Effect } from '../effect.ts'
import type { ResolvedStep } from '../resolve-step.ts'

type State = MeetingState | 'unknown' | null

/**
 * Asks of each step whether the records that it changes may be. How far each meeting has come is remembered: what is
 * typed goes into one meeting many times over, and only the committer writes.
 */
export class MeetingLocks {
  readonly #database: MinutebookDatabase
  readonly #states = new Map<MeetingId, State>()

  constructor(database: MinutebookDatabase) {
    this.#database = database
  }

  /**
   * Why a step is not to be written; null for one that is.
   * @param isBlind the store could not be read, so that nobody knows what was there
   * @param owed changes that the store has not taken yet: they count as if it had
   */
  async whyRefused(
    { changes, effects }: ResolvedStep,
    isBlind: boolean,
    owed: ReadonlyMap<string, Change>,
  ): Promise<Refusal | null> {
    if (isBlind && changes.some(isBlindRemoval)) return { kind: 'cannot be checked' }
    const step = isBlind ? changes.flatMap(touchedBlindly) : effects.map(touchedBy)
    return whyRefused(step, await this.#known(step, owed))
  }

  /** What was written is how far its meetings have come. */
  keep(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.table !== 'meetings') continue
      if (change.kind === 'put') this.#states.set(change.record.id, change.record.state)
      else this.#states.set(change.id, null)
    }
  }

  /** To be called where nobody knows what was written. */
  forget(): void {
    this.#states.clear()
  }

  async #known(step: readonly Touched[], owed: ReadonlyMap<string, Change>): Promise<KnownMeetings> {
    const ids = [...new Set(step.flatMap(meetingsTouched))]
    for (const id of ids) {
      if (!this.#states.has(id)) this.#states.set(id, await this.#read(id, owed))
    }
    const isAboutCopies = step.some((it) => WRITTEN_ONCE.includes(it.table) || isMeetingPlaced(it))
    const approved = new Set(isAboutCopies ? await this.#everApproved(ids, owed) : [])
    const states = new Map(this.#states)
    for (const id of ids) if (states.get(id) === 'unknown') this.#states.delete(id) // it is asked again next time
    return { stateOf: (id) => states.get(id) ?? null, wasApproved: (id) => approved.has(id) }
  }

  async #read(id: MeetingId, owed: ReadonlyMap<string, Change>): Promise<State> {
    const change = owed.get(`meetings ${id}`)
    if (change !== undefined)
      return change.kind === 'put' && 'state' in change.record ? stateIn(change) : null
    const { meetings } = this.#database
    return await meetings.get(id).then(
      (meeting) => meeting?.state ?? null,
      () => 'unknown' as const,
    )
  }

  /**
   * The history says it, which is small; of the copies themselves each holds a whole document. Where it cannot be
   * read, all of them count as approved: nothing of them goes that nobody can see.
   */
  async #everApproved(
    ids: readonly MeetingId[],
    owed: ReadonlyMap<string, Change>,
  ): Promise<readonly MeetingId[]> {
    const { meetingEvents } = this.#database
    const stored = await meetingEvents
      .where('meetingId')
      .anyOf(ids)
      .toArray()
      .catch(() => null)
    if (stored === null) return ids
    const waiting = [...owed.values()].flatMap((it) =>
      it.table === 'meetingEvents' && it.kind === 'put' ? [it.record] : [],
    )
    return [...stored, ...waiting].flatMap(({ meetingId, happening }) =>
      happening.kind === 'approved' ? [meetingId] : [],
    )
  }
}

function stateIn(change: Change): State {
  return change.table === 'meetings' && change.kind === 'put' ? change.record.state : null
}

/** Whether a meeting comes or goes. */
function isMeetingPlaced({ table, before, after }: Touched): boolean {
  return table === 'meetings' && (before === null || after === null)
}

function touchedBy(effect: Effect): Touched {
  // safe, three times: an effect's record and fields are those of its table
  const { table, record } = effect
  switch (effect.kind) {
    case 'created':
      return { table, before: null, after: record, fields: Object.keys(record) } as Touched // safe: see above
    case 'deleted':
      return { table, before: record, after: null, fields: Object.keys(record) } as Touched // safe: see above
    case 'edited': {
      const before = { ...record, ...effect.before }
      return { table, before, after: record, fields: Object.keys(effect.after) } as Touched // safe: see above
    }
  }
}

/** Where nobody knows what was there, it counts as changed all over. */
function touchedBlindly(change: Change): readonly Touched[] {
  if (change.kind === 'delete') return []
  const { table, record } = change
  return [{ table, before: record, after: record, fields: Object.keys(record) } as Touched] // safe: a put holds a record of its table
}

/** Words are kept whatever happens; what is to go can wait until it can be seen. */
function isBlindRemoval({ kind, table }: Change): boolean {
  return kind === 'delete' && (OF_RECORD.includes(table) || WRITTEN_ONCE.includes(table))
}
