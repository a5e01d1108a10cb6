import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { STORE_VERSION } from '../../../renderer/data/database.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { loadMeetingRecords } from '../../../renderer/data/meeting-snapshot-query.ts'
import { openDatabase } from '../../../renderer/data/open-database.ts'
import { PLAIN_ANSWER } from '../../../shared/records/attendance.ts'
import { put } from '../../../shared/records/change.ts'
import { NO_EXTRAS } from '../../../shared/records/committee.ts'
import { edit } from '../../../shared/records/edit.ts'
import { NOTHING_HAPPENED, ORDINARY_ITEM } from '../../../shared/records/meeting.ts'
import { TABLE_NAMES } from '../../../shared/records/tables.ts'
import { meetingOf, newId } from '../../support/meetings.ts'
import { step } from '../../support/steps.ts'
import { newStore, openStore, writtenByVersion, writtenByVersion1 } from '../../support/store.ts'

describe('the store', () => {
  it('has a table for every kind of record, and one for its mark of the journal', async () => {
    const database = await openStore()
    expect(database.tables.map(({ name }) => name).toSorted()).toEqual([...TABLE_NAMES, 'marks'].toSorted())
  })

  it('is opened where there is none yet', async () => {
    expect(await openDatabase(newStore())).toEqual({ kind: 'opened' })
  })

  it('of a later version is refused, and not opened', async () => {
    const database = newStore()
    await writtenByVersion(STORE_VERSION + 1, database.name)
    expect(await openDatabase(database)).toEqual({ kind: 'newer store' })
    expect(database.isOpen()).toBe(false)
  })

  it('answers that a record is not there', async () => {
    const database = await openStore()
    expect(await database.committees.get(newId('committee'))).toBeUndefined()
    expect(await database.items.bulkGet([newId('item')])).toEqual([undefined])
  })

  it('that is not open is not opened by asking it something', async () => {
    await expect(newStore().committees.toArray()).rejects.toThrow('Database has been closed')
  })
})

describe('a store of version 1', () => {
  /** A committee with one meeting, without anything that version 1 did not know. */
  async function opened() {
    const { committee: body, meeting: held, sections, items, minutes, attendance, people } = MEETING
    const database = newStore()
    await writtenByVersion1(database.name, {
      committees: [{ ...without(body, NO_EXTRAS), houseStyle: without(body.houseStyle, LATER_STYLE) }],
      meetings: [without(held, NOTHING_HAPPENED)],
      sections,
      items: items.map((it) => without(it, LATER_IN_ITEM)),
      publicMinutes: minutes,
      attendance: attendance.map((it) => without(it, LATER_IN_ANSWER)),
      people,
    })
    expect(await openDatabase(database)).toEqual({ kind: 'opened' })
    return database
  }

  it('is read as if this version had written it', async () => {
    const { nextMinuteNumber: _, ...records } = MEETING
    expect(await loadMeetingRecords(await opened(), MEETING.meeting.id)).toEqual(records)
  })

  it('is written like any other, also in the tables that it did not have', async () => {
    const database = await opened()
    const [update] = MEETING.items
    if (update === undefined) throw new Error('The meeting has one item.')
    const note = {
      id: newId('privateNote'),
      meetingId: update.meetingId,
      itemId: update.id,
      privateText: 'Ask.',
    }
    const { commit } = createCommit({ database, journal: noJournal() })
    const result = await commit(
      step('first step', edit('items', update, { isDeferred: true }), put('privateNotes', note)),
    )
    expect(result.kind).toBe('saved')
    expect(await database.items.toArray()).toEqual([{ ...update, isDeferred: true }])
    expect(await database.privateNotes.toArray()).toEqual([note])
  })
})

const MEETING = meetingOf({ agenda: { A: ['Update'] }, present: ['Mr J Rivers'] })
const { note: _note, code: _code, exemptParagraphs: _paragraphs, ...LATER_IN_ITEM } = ORDINARY_ITEM
const { as: _as, ...LATER_IN_ANSWER } = PLAIN_ANSWER
const LATER_STYLE = {
  introductions: '',
  chairWord: '',
  seconders: '',
  remotePresence: '',
  apologies: '',
  confirmation: '',
  nation: '',
}

/** A record without some of its fields. */
function without(record: object, fields: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !(field in fields)))
}
