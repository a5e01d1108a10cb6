import { describe, expect, it } from 'vitest'
import {
  committeesByName,
  isStoreEmpty,
  meetingBefore,
  meetingsOf,
  peopleOf,
  readCommittee,
} from '../../../renderer/data/queries.ts'
import { committee, day, meeting, newId, person, seat } from '../../support/meetings.ts'
import { openStore } from '../../support/store.ts'

const KCSP = committee()
const OTHER = newId('committee')

function held(date: string, fields: Parameters<typeof meeting>[0] = {}) {
  return meeting({ id: newId('meeting'), date: day(date), ...fields })
}

describe('the store', () => {
  it('is empty before there is a committee', async () => {
    const database = await openStore()
    expect(await isStoreEmpty(database)).toBe(true)
    await database.committees.add(KCSP)
    expect(await isStoreEmpty(database)).toBe(false)
  })
})

describe('committees', () => {
  it('are sorted by name', async () => {
    const database = await openStore()
    const names = ['Schools', 'éclairs', 'Highways']
    await database.committees.bulkAdd(names.map((name) => committee({ id: newId('committee'), name })))
    expect((await committeesByName(database)).map(({ name }) => name)).toEqual([
      'éclairs',
      'Highways',
      'Schools',
    ])
  })

  it('are found by id', async () => {
    const database = await openStore()
    await database.committees.add(KCSP)
    expect(await readCommittee(database, KCSP.id)).toEqual(KCSP)
    expect(await readCommittee(database, OTHER)).toBe(undefined)
  })
})

describe('the meetings of a committee', () => {
  it('are sorted by how far they have come, then the latest first', async () => {
    const database = await openStore()
    const draft = held('2025-01-01', { state: 'draft' })
    const [march, may] = [held('2025-03-01', { state: 'planned' }), held('2025-05-01', { state: 'planned' })]
    const running = held('2025-02-01', { state: 'in progress' })
    await database.meetings.bulkAdd([draft, march, running, may])
    expect(await meetingsOf(database, KCSP.id)).toEqual([may, march, running, draft])
  })

  it('of one day stand in the order in which they were made, the latest first', async () => {
    const database = await openStore()
    const [first, second] = [held('2025-03-01'), held('2025-03-01')]
    await database.meetings.bulkAdd([first, second])
    expect(await meetingsOf(database, KCSP.id)).toEqual([second, first])
  })

  it('are its own alone', async () => {
    const database = await openStore()
    await database.meetings.add(held('2025-03-01', { committeeId: OTHER }))
    expect(await meetingsOf(database, KCSP.id)).toEqual([])
  })
})

describe('the meeting before a day', () => {
  it('is the last one before it, not one of that day', async () => {
    const database = await openStore()
    const before = held('2025-02-01')
    await database.meetings.bulkAdd([held('2025-01-01'), before, held('2025-03-01')])
    expect(await meetingBefore(database, KCSP.id, day('2025-03-01'))).toEqual(before)
  })

  it('is none where there is none, nor one of another committee', async () => {
    const database = await openStore()
    await database.meetings.add(held('2025-02-01', { committeeId: OTHER }))
    expect(await meetingBefore(database, KCSP.id, day('2025-03-01'))).toBe(undefined)
  })
})

describe('the people of a committee', () => {
  it("come with their seats, in the committee's order", async () => {
    const database = await openStore()
    const [ross, bright] = [person('DI J Ross'), person('Ms C Bright')]
    const [later, earlier] = [seat(ross, { order: 'b' }), seat(bright, { order: 'a' })]
    await database.people.bulkAdd([ross, bright])
    await database.memberships.bulkAdd([later, earlier])
    expect(await peopleOf(database, KCSP.id)).toEqual([
      { membership: earlier, person: bright },
      { membership: later, person: ross },
    ])
  })
})
