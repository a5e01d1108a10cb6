import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import type { MinutebookDatabase } from '../../../renderer/data/database.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { knownRecords } from '../../../renderer/data/known-records.ts'
import { type Change, put, remove } from '../../../shared/records/change.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import { FakeMainProcess } from '../../support/main-process.ts'
import { meetingOf, person } from '../../support/meetings.ts'
import { step } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

const [ROSS, BRIGHT] = [person('DI J Ross'), person('Ms C Bright')]
const SEEN = meetingOf({ present: ['Mr J Rivers'] })

type Scene = {
  readonly owed?: readonly Change[]
  readonly unsaved?: readonly StepChange[]
  readonly journal?: readonly Change[]
  readonly isStoreClosed?: boolean
}

/** The surnames of all people that a window knows of, whose store holds Ross. */
async function known({ owed = [], unsaved = [], journal, isStoreClosed = false }: Scene) {
  const database: MinutebookDatabase = await openStore()
  await createCommit({ database, journal: noJournal() }).commit(step('add', put('people', ROSS)))
  if (isStoreClosed) database.close()
  const main = new FakeMainProcess()
  main.answers(
    'vault:read',
    journal === undefined
      ? { kind: 'failed', code: 'EIO' }
      : { kind: 'changes', changes: journal, upTo: 9, isLast: true },
  )
  const records = await knownRecords({ database, bridge: main.bridge, seen: SEEN, owed, unsaved })
  const people = [...records.values()].filter(({ table }) => table === 'people')
  return people.map(({ json }) => JSON.parse(json).surname)
}

describe('what a window knows', () => {
  it('is what its store holds', async () => {
    expect(await known({})).toEqual(['Ross'])
  })

  it('is, over that, what only one place has taken', async () => {
    expect(await known({ owed: [put('people', BRIGHT)] })).toEqual(['Ross', 'Bright'])
    expect(await known({ owed: [remove('people', ROSS.id)] })).toEqual([])
  })

  it('is, over all, what is being typed', async () => {
    const typed = edit('people', ROSS, (stored) => ({ surname: `${stored.surname}-Smith` }))
    expect(await known({ unsaved: [typed] })).toEqual(['Ross-Smith'])
  })

  it('is what the journal holds where the store does not answer', async () => {
    expect(await known({ isStoreClosed: true, journal: [put('people', BRIGHT)] })).toEqual(['Bright'])
  })

  it('is the meeting on the screen, and what is being typed, where neither answers', async () => {
    const typed = edit('people', ROSS, { surname: 'Smith' })
    expect(await known({ isStoreClosed: true, unsaved: [typed] })).toEqual(['Rivers', 'Smith'])
  })
})
