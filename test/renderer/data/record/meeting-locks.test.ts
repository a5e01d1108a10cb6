import { describe, expect, it } from 'vitest'
import type { Effect } from '../../../../renderer/data/effect.ts'
import { MeetingLocks } from '../../../../renderer/data/record/meeting-locks.ts'
import { remove } from '../../../../shared/records/change.ts'
import { meeting, newId } from '../../../support/meetings.ts'
import { openStore } from '../../../support/store.ts'

const NOTHING_OWED = new Map()

/** The locks of a store that can no longer be read. */
async function locksWithoutStore() {
  const database = await openStore()
  database.close()
  return new MeetingLocks(database)
}

describe('the locks, where the store does not say what is there', () => {
  it('let no record go on to the chair that may be approved', async () => {
    const locks = await locksWithoutStore()
    const record = meeting({ state: 'with the chair' })
    const effect: Effect = {
      kind: 'edited',
      table: 'meetings',
      record,
      before: { state: 'draft' },
      after: { state: record.state },
    }
    const step = { changes: [], effects: [effect] }
    expect(await locks.whyRefused(step, false, NOTHING_OWED)).toEqual({ kind: 'not entered' })
  })

  it('let no meeting be deleted of which a copy may be approved', async () => {
    const locks = await locksWithoutStore()
    const effect: Effect = { kind: 'deleted', table: 'meetings', record: meeting() }
    const step = { changes: [], effects: [effect] }
    expect(await locks.whyRefused(step, false, NOTHING_OWED)).toEqual({ kind: 'approved copy' })
  })

  it.each([
    remove('items', newId('item')),
    remove('publicMinutes', newId('publicMinute')),
    remove('motions', newId('motion')),
    remove('versions', newId('version')),
  ])('let nothing of a record go: $table', async (change) => {
    const locks = await locksWithoutStore()
    const step = { changes: [change], effects: [] }
    expect(await locks.whyRefused(step, true, NOTHING_OWED)).toEqual({ kind: 'cannot be checked' })
  })
})
