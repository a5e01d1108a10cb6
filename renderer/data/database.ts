import { Dexie, type PromiseExtended, type Table } from 'dexie'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import type { JournalMark } from './journal-mark.ts'

/**
 * The store of a clerk's records. THE NAMES BELOW NEVER CHANGE, and the line of a version that was once
 * released is never edited: a store that is out there was made by it. A new table or index is a new
 * `version(n + 1).stores({ … })` under the last one, and nothing more: no `upgrade()` rewrites records,
 * because a process killed in the middle of one can leave the new version number over the old records. What
 * becomes of records is a step in `shared/records/migrations`, into a store of another name.
 */
const DATABASE_NAME = 'minutebook'
const STORE_NAME = /^minutebook(?:-(\d+))?$/

/** `minutebook`, and `minutebook-2` for the one that was made in its place. */
export function storeName(number: number): string {
  return number === 1 ? DATABASE_NAME : `${DATABASE_NAME}-${number}`
}

/** The number in a store's name; null for any other database. */
export function storeNumber(name: string): number | null {
  const found = STORE_NAME.exec(name)
  return found === null ? null : Number(found[1] ?? 1)
}

/** The newest version this code knows. A store of a later one belongs to a later Minutebook. */
export const STORE_VERSION = 6

type TableOf<T extends TableName> = Table<RecordOf<T>, RecordOf<T>['id']>

export class MinutebookDatabase extends Dexie {
  declare readonly committees: TableOf<'committees'>
  declare readonly people: TableOf<'people'>
  declare readonly memberships: TableOf<'memberships'>
  declare readonly meetings: TableOf<'meetings'>
  declare readonly sections: TableOf<'sections'>
  declare readonly items: TableOf<'items'>
  declare readonly publicMinutes: TableOf<'publicMinutes'>
  declare readonly exemptMinutes: TableOf<'exemptMinutes'>
  declare readonly attendance: TableOf<'attendance'>
  declare readonly proceedings: TableOf<'proceedings'>
  declare readonly motions: TableOf<'motions'>
  declare readonly actions: TableOf<'actions'>
  declare readonly privateNotes: TableOf<'privateNotes'>
  declare readonly deletions: TableOf<'deletions'>
  declare readonly deletedRecords: TableOf<'deletedRecords'>
  declare readonly papers: TableOf<'papers'>
  declare readonly versions: TableOf<'versions'>
  declare readonly reviews: TableOf<'reviews'>
  declare readonly reviewEdits: TableOf<'reviewEdits'>
  declare readonly comments: TableOf<'comments'>
  declare readonly suggestions: TableOf<'suggestions'>
  declare readonly meetingEvents: TableOf<'meetingEvents'>
  declare readonly corrections: TableOf<'corrections'>
  declare readonly marks: Table<JournalMark, JournalMark['id']>
  private wasOpened = false

  /** @param name another name than the application's, for a test or a rebuilt store */
  constructor(name = DATABASE_NAME) {
    // Strict waits until a record is on the disk: a laptop that loses power has lost nothing that was
    // shown as saved. No cache: what a view shows was read from the store, never guessed ahead of it. Only
    // openDatabase opens it, after a look at its version.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false })
    this.version(1).stores({
      committees: 'id',
      people: 'id',
      memberships: 'id, committeeId, personId',
      meetings: 'id, committeeId, [committeeId+date], [committeeId+date+id+firstMinuteNumber]',
      sections: 'id, meetingId',
      items: 'id, meetingId',
      publicMinutes: 'id, meetingId, itemId, [standing+meetingId]',
      exemptMinutes: 'id, meetingId, restrictedItemId',
      attendance: 'id, meetingId, personId',
    })
    this.version(2).stores({
      proceedings: 'id, meetingId',
      motions: 'id, meetingId, itemId',
      actions: 'id, meetingId, itemId, committeeId',
      privateNotes: 'id, meetingId, itemId',
    })
    this.version(3).stores({ marks: 'id' })
    this.version(4).stores({ deletions: 'id', deletedRecords: 'id, deletionId' })
    this.version(5).stores({ papers: 'id, meetingId, itemId' })
    this.version(6).stores({
      versions: 'id, meetingId',
      reviews: 'id, meetingId',
      reviewEdits: 'id, meetingId, reviewId',
      comments: 'id, meetingId, reviewId',
      suggestions: 'id, meetingId, reviewId',
      meetingEvents: 'id, meetingId',
      corrections: 'id, meetingId, atMeetingId',
    })
    // Nobody else has a say in this store while it is in use, also not a window of a later version.
    this.on('versionchange', () => false)
  }

  /**
   * Opens it, once. Where Chromium closed a store because it is damaged, Dexie itself would quietly open it
   * again and find it empty (reliability 3.6).
   */
  override open(): PromiseExtended<Dexie> {
    if (this.wasOpened) return Dexie.Promise.reject(new Dexie.DatabaseClosedError())
    this.wasOpened = true
    return super.open()
  }
}
