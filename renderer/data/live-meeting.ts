import { Dexie, type ObservabilitySet } from 'dexie'
import { peopleNamedIn } from '../../shared/domain/people/people-named.ts'
import type { MeetingId, PublicMinuteId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'
import { createListeners } from './listeners.ts'
import { type Live, LOADING, liveAnswer } from './live.ts'
import { loadMeetingRecords, type MeetingRecords, TABLES_OF_A_MEETING } from './meeting-snapshot-query.ts'
import { type Mutated, mutatedIn } from './mutated-tables.ts'
import { sharing } from './same.ts'

type LiveRecords = Live<MeetingRecords | undefined>

/** The records of one meeting, kept up with the store for as long as somebody listens. */
export interface LiveMeeting {
  readonly live: () => LiveRecords
  /** The answer stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** What was written since the records were last read. */
type Unread =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'minutes'; readonly isAmong: (id: PublicMinuteId) => boolean }
  | { readonly kind: 'everything' }

const NOBODY = { memberships: [], attendance: [], motions: [], actions: [] }

const NOTHING: Unread = { kind: 'nothing' }
const EVERYTHING: Unread = { kind: 'everything' }

/**
 * A live query of Dexie's reads all of what it read again when any of it has changed. Of a full council's meeting
 * that takes longer than a frame, every second while the clerk types; here only the minute is read that was typed.
 */
export function liveMeeting(database: MinutebookDatabase, meetingId: MeetingId): LiveMeeting {
  const listeners = createListeners()
  let live: LiveRecords = LOADING
  let unread: Unread = NOTHING
  let isReading = false

  const read = async () => {
    if (isReading) return
    isReading = true
    try {
      while (unread.kind !== 'nothing') {
        const due = unread
        unread = NOTHING
        live = sharing(live, await liveAnswer(() => recordsAfter(database, meetingId, due, live)))
        listeners.tell()
      }
    } finally {
      isReading = false
    }
  }
  const onMutated = (parts: ObservabilitySet) => {
    unread = unreadWith(unread, mutatedIn(parts, database.name))
    void read()
  }
  let count = 0
  return {
    live: () => live,
    subscribe(listener) {
      const stop = listeners.subscribe(listener)
      if (count === 0) {
        Dexie.on.storagemutated.subscribe(onMutated)
        unread = EVERYTHING
        void read()
      }
      count += 1
      return () => {
        stop()
        count -= 1
        if (count === 0) Dexie.on.storagemutated.unsubscribe(onMutated)
      }
    },
  }
}

function unreadWith(unread: Unread, mutated: Mutated): Unread {
  const isOther = TABLES_OF_A_MEETING.some((table) => table !== 'publicMinutes' && mutated.has(table))
  const isWritten = mutated.get('publicMinutes')
  if (isOther || unread.kind === 'everything') return EVERYTHING
  if (isWritten === undefined) return unread
  const before = unread.kind === 'minutes' ? unread.isAmong : () => false
  return { kind: 'minutes', isAmong: (id) => before(id) || isWritten(id) }
}

async function recordsAfter(
  database: MinutebookDatabase,
  meetingId: MeetingId,
  unread: Unread,
  live: LiveRecords,
): Promise<MeetingRecords | undefined> {
  const known = live.kind === 'ready' ? live.value : undefined
  const typed =
    unread.kind === 'minutes' && known !== undefined
      ? await withMinutes(database, known, unread.isAmong)
      : undefined
  return typed ?? (await loadMeetingRecords(database, meetingId))
}

/** The records with some of the minutes read again; undefined where more than their words has changed. */
async function withMinutes(
  { publicMinutes }: MinutebookDatabase,
  records: MeetingRecords,
  isAmong: (id: PublicMinuteId) => boolean,
): Promise<MeetingRecords | undefined> {
  const ids = await publicMinutes.where({ meetingId: records.meeting.id }).primaryKeys()
  const { minutes } = records
  if (ids.length !== minutes.length || minutes.some(({ id }) => !ids.includes(id))) return undefined
  const read = await publicMinutes.bulkGet(ids.filter(isAmong))
  if (read.includes(undefined)) return undefined
  const known = new Set(records.people.map(({ id }) => id))
  const typed = {
    ...records,
    minutes: minutes.map((it) => read.find((minute) => minute?.id === it.id) ?? it),
  }
  const named = peopleNamedIn({ ...NOBODY, minutes: read.filter((minute) => minute !== undefined) })
  return [...named].every((id) => known.has(id)) ? typed : undefined
}
