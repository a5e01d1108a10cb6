import { describe, expect, it, onTestFinished } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { type ChangeJournal, type JournalReply, noJournal } from '../../../renderer/data/journal.ts'
import type { ChangeSet } from '../../../shared/ipc/contract.ts'
import { type Change, put, remove } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import { committee, meeting, person } from '../../support/meetings.ts'
import { step } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

const KCSP = committee({ name: 'Safety Partnership' })
const ROSS = person('DI J Ross')
const BRIGHT = person('Ms C Bright')

async function openCommit(journal: ChangeJournal = noJournal()) {
  const database = await openStore()
  return { database, ...createCommit({ database, journal }) }
}

/** A journal that always answers the same, and what it was given. */
function journalThat(replies: JournalReply) {
  const given: Change[] = []
  const append = async ({ changes }: ChangeSet) => {
    given.push(...changes)
    return replies
  }
  return { id: 'test', lastSequence: 0, confirmed: 0, append, given }
}

/** The transactions that stores begin for writing or reading from now on, until the test is over. */
function watched(mode: IDBTransactionMode): readonly IDBTransaction[] {
  const begun: IDBTransaction[] = []
  const real = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...parameters) {
    const transaction = real.apply(this, parameters)
    if (transaction.mode === mode) begun.push(transaction)
    return transaction
  }
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = real
  })
  return begun
}

describe('a committed step', () => {
  it('is on the disk before it counts as saved: its transaction is strict', async () => {
    const writes = watched('readwrite')
    const { commit } = await openCommit()
    await commit(step('add', put('committees', KCSP)))
    expect(writes.map(({ durability }) => durability)).toEqual(['strict'])
  })

  it('is written in one transaction, whatever its tables', async () => {
    const writes = watched('readwrite')
    const { commit, database } = await openCommit()
    await commit(step('add', put('committees', KCSP), put('people', ROSS), put('meetings', meeting())))
    expect(writes).toHaveLength(1)
    expect(await database.people.toArray()).toEqual([ROSS])
  })

  it('puts and deletes together', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', ROSS)))
    await commit(step('replace', remove('people', ROSS.id), put('people', BRIGHT)))
    expect(await database.people.toArray()).toEqual([BRIGHT])
  })

  it('counts the saved steps in their order', async () => {
    const { commit } = await openCommit()
    await commit(step('add', put('people', ROSS)))
    expect(await commit(step('add', put('people', BRIGHT)))).toMatchObject({ kind: 'saved', sequence: 2 })
  })

  it('of nothing is saved', async () => {
    const { commit } = await openCommit()
    expect(await commit(step('nothing'))).toEqual({ kind: 'saved', sequence: 1, effects: [] })
  })

  it('is written after the steps before it, though nobody waited for them', async () => {
    const { commit, database } = await openCommit()
    const names = ['first', 'second', 'third']
    await Promise.all(names.map((name) => commit(step(name, put('committees', { ...KCSP, name })))))
    expect(await database.committees.toArray()).toEqual([{ ...KCSP, name: 'third' }])
  })

  it('is heard of with what it did, before its commit answers', async () => {
    const { commit, onKept } = await openCommit()
    const heard: unknown[] = []
    onKept(({ label }, effects) => heard.push([label, effects]))
    await commit(step('add Ross', put('people', ROSS)))
    expect(heard).toEqual([['add Ross', [{ table: 'people', kind: 'created', record: ROSS }]]])
  })
})

describe('a record that is not of its form', () => {
  // safe: the wrong form is what is tested
  const bad = { ...BRIGHT, surname: 7 as unknown as string }

  it('is a fault, and nothing of its step is written', async () => {
    const { commit, database } = await openCommit()
    await expect(commit(step('add', put('people', ROSS), put('people', bad)))).rejects.toThrow('surname')
    expect(await database.people.count()).toBe(0)
  })

  it('is not given to the journal', async () => {
    const journal = journalThat('kept')
    const { commit } = await openCommit(journal)
    await expect(commit(step('add', put('people', ROSS), put('people', bad)))).rejects.toThrow()
    expect(journal.given).toEqual([])
  })

  it('does not stop the steps after it', async () => {
    const { commit, database } = await openCommit()
    const faulty = commit(step('add', put('people', bad)))
    await Promise.all([expect(faulty).rejects.toThrow(), commit(step('add', put('people', ROSS)))])
    expect(await database.people.toArray()).toEqual([ROSS])
  })
})

describe('an edit', () => {
  it('leaves the fields it does not name as they are stored, however old its record is', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', ROSS)))
    await commit(step('type', edit('people', ROSS, { role: 'Inspector' })))
    await commit(step('click', edit('people', ROSS, { organisation: 'Kent Police' })))
    expect(await database.people.toArray()).toEqual([
      { ...ROSS, role: 'Inspector', organisation: 'Kent Police' },
    ])
  })

  it('can follow from the record as it is stored', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', { ...ROSS, role: 'Chief' })))
    await commit(
      step(
        'longer',
        edit('people', ROSS, ({ role }) => ({ role: `${role} Inspector` })),
      ),
    )
    expect(await database.people.toArray()).toEqual([{ ...ROSS, role: 'Chief Inspector' }])
  })

  it('of the record that the step before it wrote is not preceded by reading that', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', ROSS)))
    const reads = watched('readonly')
    await commit(step('type', edit('people', ROSS, { role: 'Chief' })))
    expect(await commit(step('type', edit('people', ROSS, { role: 'Inspector' })))).toMatchObject({
      effects: [{ before: { role: 'Chief' }, after: { role: 'Inspector' } }],
    })
    expect(reads).toEqual([])
    expect(await database.people.toArray()).toEqual([{ ...ROSS, role: 'Inspector' }])
  })

  it('of any other record goes on top of what is read', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', { ...ROSS, role: 'Chief' })))
    await commit(step('add', put('people', BRIGHT)))
    const both = [edit('people', BRIGHT, { role: 'Clerk' }), edit('people', ROSS, { surname: 'Rose' })]
    await commit(step('type', ...both))
    expect(await database.people.get(ROSS.id)).toEqual({ ...ROSS, role: 'Chief', surname: 'Rose' })
  })

  it('comes to nothing where the step before it deleted its record', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', ROSS)))
    await commit(step('delete', remove('people', ROSS.id)))
    await commit(step('late', edit('people', ROSS, { role: 'Inspector' })))
    expect(await database.people.count()).toBe(0)
  })

  it('after a write that failed goes on top of what is stored', async () => {
    const { commit, database } = await openCommit()
    await commit(step('add', put('people', ROSS)))
    await whileNothingIsTaken(() => commit(step('lost', edit('people', ROSS, { role: 'Chief' }))))
    await commit(step('type', edit('people', ROSS, { organisation: 'Kent Police' })))
    expect(await database.people.toArray()).toEqual([{ ...ROSS, organisation: 'Kent Police' }])
  })

  it('does not bring back a record that is gone', async () => {
    const { commit, database } = await openCommit()
    expect(await commit(step('late', edit('people', ROSS, { role: 'Inspector' })))).toMatchObject({
      kind: 'saved',
      effects: [],
    })
    expect(await database.people.count()).toBe(0)
  })

  it('reaches the journal as a whole record', async () => {
    const journal = journalThat('kept')
    const { commit } = await openCommit(journal)
    await commit(step('add', put('people', ROSS)))
    await commit(step('type', edit('people', BRIGHT, {}), edit('people', ROSS, { role: 'Inspector' })))
    expect(journal.given.at(-1)).toEqual(put('people', { ...ROSS, role: 'Inspector' }))
  })
})

describe('a step that goes to the store and to a journal', () => {
  const add = step('add', put('people', ROSS))

  it('is saved when both have acknowledged it', async () => {
    const { commit } = await openCommit(journalThat('kept'))
    expect(await commit(add)).toMatchObject({ kind: 'saved' })
  })

  it('is saved in part when only the store has it', async () => {
    const { commit } = await openCommit(journalThat('not kept'))
    expect(await commit(add)).toMatchObject({ kind: 'saved in part', keptBy: 'store' })
  })

  it('is saved in part when only the journal has it', async () => {
    const { commit, database } = await openCommit(journalThat('kept'))
    database.close()
    expect(await commit(add)).toMatchObject({ kind: 'saved in part', keptBy: 'journal' })
  })

  it('goes on top of the record on the screen where the store cannot be read', async () => {
    const journal = journalThat('kept')
    const { commit, database } = await openCommit(journal)
    database.close()
    await commit(step('type', edit('people', ROSS, { role: 'Inspector' })))
    expect(journal.given).toEqual([put('people', { ...ROSS, role: 'Inspector' })])
  })

  it('has failed when neither has it', async () => {
    const { commit, database } = await openCommit(journalThat('not kept'))
    database.close()
    expect(await commit(add)).toMatchObject({ kind: 'failed' })
  })
})

describe('a step without a journal', () => {
  it('has failed when the store is closed, and says so in a value', async () => {
    const { commit, database } = await openCommit()
    database.close()
    expect(await commit(step('add', put('people', ROSS)))).toEqual({
      kind: 'failed',
      reason: 'storage closed',
      code: 'DatabaseClosedError',
    })
  })
})

/** As on a full disk. */
async function whileNothingIsTaken(work: () => Promise<unknown>): Promise<void> {
  const { put: real } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  await work()
  IDBObjectStore.prototype.put = real
}
