import { describe, expect, it, onTestFinished } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import type { ChangeJournal, JournalReply } from '../../../renderer/data/journal.ts'
import type { ChangeSet } from '../../../shared/ipc/contract.ts'
import { put, remove } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import { person } from '../../support/meetings.ts'
import { step } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

const ROSS = person('DI J Ross')
const BRIGHT = person('Ms C Bright')

async function openCommit(journal: ChangeJournal) {
  const database = await openStore()
  return { database, ...createCommit({ database, journal }) }
}

/** A journal that keeps nothing until it is mended, and the change sets that it kept. */
function brokenJournal() {
  let isBroken = true
  const kept: ChangeSet[] = []
  const append = async (set: ChangeSet): Promise<JournalReply> => {
    if (isBroken) return 'not kept'
    kept.push(set)
    return 'kept'
  }
  const mend = () => {
    isBroken = false
  }
  return { id: 'test', lastSequence: 40, confirmed: 40, append, kept, mend }
}

function soundJournal() {
  const journal = brokenJournal()
  journal.mend()
  return journal
}

/** Stores opened from now on refuse to write until they are mended, or until the test is over. */
function brokenStores(): { mend: () => void } {
  const real = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  const mend = () => {
    IDBObjectStore.prototype.put = real
  }
  onTestFinished(mend)
  return { mend }
}

describe('what only one of the two places has', () => {
  const inspector = { ...ROSS, role: 'Inspector' }
  const nothing = step('repair')

  it('reaches the journal with the next step, in its newest form', async () => {
    const journal = brokenJournal()
    const { commit } = await openCommit(journal)
    await commit(step('add', put('people', ROSS)))
    await commit(step('promote', put('people', inspector)))
    journal.mend()
    expect(await commit(step('add', put('people', BRIGHT)))).toMatchObject({ kind: 'saved' })
    expect(journal.kept).toEqual([
      { sequence: 43, changes: [put('people', inspector), put('people', BRIGHT)], whole: null },
    ])
  })

  it('reaches the journal with a step of nothing', async () => {
    const journal = brokenJournal()
    const { commit } = await openCommit(journal)
    await commit(step('add', put('people', ROSS)))
    expect(await commit(nothing)).toMatchObject({ kind: 'saved in part', keptBy: 'store' })
    journal.mend()
    expect(await commit(nothing)).toMatchObject({ kind: 'saved' })
    expect(journal.kept).toEqual([{ sequence: 43, changes: [put('people', ROSS)], whole: null }])
  })

  it('reaches the store with the next step', async () => {
    const { commit, database } = await openCommit(soundJournal())
    const stores = brokenStores()
    await commit(step('add', put('people', ROSS)))
    stores.mend()
    expect(await commit(step('add', put('people', BRIGHT)))).toMatchObject({ kind: 'saved' })
    expect((await database.people.toArray()).toSorted(byId)).toEqual([ROSS, BRIGHT].toSorted(byId))
  })

  it('is there for the edits after it, though the store lacks it', async () => {
    const journal = soundJournal()
    const { commit } = await openCommit(journal)
    brokenStores()
    await commit(step('add', put('people', ROSS)))
    await commit(step('promote', edit('people', ROSS, { role: 'Inspector' })))
    await commit(step('move', edit('people', ROSS, { organisation: 'Kent Police' })))
    expect(journal.kept.at(-1)?.changes).toEqual([
      put('people', { ...inspector, organisation: 'Kent Police' }),
    ])
  })

  it('is deleted for the edits after it, though the store still has it', async () => {
    const journal = soundJournal()
    const { commit, database } = await openCommit(journal)
    await commit(step('add', put('people', ROSS)))
    database.close()
    await commit(step('remove', remove('people', ROSS.id)))
    await commit(step('late', edit('people', ROSS, { role: 'Inspector' })))
    expect(journal.kept.flatMap(({ changes }) => changes)).toEqual([
      put('people', ROSS),
      remove('people', ROSS.id),
    ])
  })

  it('is not made of a step that neither has taken', async () => {
    const journal = brokenJournal()
    const { commit } = await openCommit(journal)
    const stores = brokenStores()
    await commit(step('add', put('people', ROSS)))
    journal.mend()
    stores.mend()
    await commit(step('add', put('people', BRIGHT)))
    expect(journal.kept).toEqual([{ sequence: 42, changes: [put('people', BRIGHT)], whole: null }])
  })
})

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
