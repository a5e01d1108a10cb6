import { describe, expect, it } from 'vitest'
import type { MinutebookDatabase } from '../../../renderer/data/database.ts'
import { deletionOfCommittee, deletionOfMeeting, deletionOfSeat } from '../../../renderer/data/deletions.ts'
import type { Data } from '../../../renderer/data/open-data.ts'
import { puttingBack } from '../../../renderer/data/putting-back.ts'
import { removalForGood, tidyDeletions, withDependents } from '../../../renderer/data/removal-for-good.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import { CONTENT_TABLES } from '../../../shared/records/content-tables.ts'
import type { Deletion } from '../../../shared/records/deletion.ts'
import { meeting, newId, person, seat } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { step } from '../../support/steps.ts'
import { storeMeeting, wholeMeeting } from '../../support/stored-meeting.ts'

const DAY = 24 * 60 * 60 * 1000
const DELETED_AT = 20_000 * DAY

/** A committee with one meeting that has a record of each kind. */
async function openWhole() {
  const data = { ...(await openedData()), now: () => DELETED_AT }
  const whole = wholeMeeting()
  await storeMeeting(data.database, whole)
  const member = { person: whole.member, membership: whole.seat }
  return { data, whole, member, before: await contentOf(data.database) }
}

/** All that the clerk works with, by table. */
async function contentOf(database: MinutebookDatabase) {
  return Object.fromEntries(
    await Promise.all(
      CONTENT_TABLES.map(async (name) => [name, await database.table(name).toArray()] as const),
    ),
  )
}

async function does(data: Data, changes: readonly Change[] | Promise<readonly Change[]>): Promise<void> {
  const result = await data.commit(step('step', ...(await changes)))
  expect(result.kind).toBe('saved')
}

async function putBack(data: Data, deletion: Deletion): Promise<void> {
  const plan = await puttingBack(data.database, deletion)
  if (plan.kind !== 'ready') throw new Error(`It cannot be put back: ${plan.kind}`)
  await does(data, plan.changes)
}

/** The deletions, the last one first. */
async function deleted({ database }: Data): Promise<readonly [Deletion, ...Deletion[]]> {
  const [last, ...others] = await database.deletions.reverse().toArray()
  if (last === undefined) throw new Error('Nothing was deleted')
  return [last, ...others]
}

describe('a deleted meeting', () => {
  it('is kept with a record of each kind, and nothing of it is left', async () => {
    const { data, whole, before } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    const kept = await data.database.deletedRecords.toArray()
    const stayed = { committees: 1, people: 2, memberships: 1 }
    for (const table of CONTENT_TABLES) {
      const expected = table in stayed ? [] : before[table]
      expect(kept.flatMap((it) => (it.table === table ? [it.record] : []))).toEqual(expected)
    }
    expect((await deleted(data))[0].thing).toMatchObject({
      kind: 'meeting',
      id: whole.held.id,
      items: 1,
      people: 1,
    })
    expect(await data.database.items.count()).toBe(0)
  })

  it('is put back just as it was, in one step that can be undone', async () => {
    const { data, whole, before } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    const [deletion] = await deleted(data)
    await putBack(data, deletion)
    expect(await contentOf(data.database)).toEqual(before)
    expect([await data.database.deletions.count(), await data.database.deletedRecords.count()]).toEqual([
      0, 0,
    ])
    await data.undo.undo()
    expect(await data.database.deletions.toArray()).toEqual([deletion])
    expect(await data.database.meetings.count()).toBe(0)
  })

  it('comes back by undoing its deletion, which is then in no list', async () => {
    const { data, whole, before } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    await data.undo.undo()
    expect(await contentOf(data.database)).toEqual(before)
    expect([await data.database.deletions.count(), await data.database.deletedRecords.count()]).toEqual([
      0, 0,
    ])
  })

  it('says nothing of its items, which may be restricted', async () => {
    const { data, whole } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    expect(JSON.stringify(await deleted(data))).not.toContain(whole.update.title)
  })

  it('comes back with its committee, where that was deleted after it', async () => {
    const { data, whole, before } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    await does(data, deletionOfCommittee(data, whole.body))
    const [committee, ofMeeting] = await deleted(data)
    if (ofMeeting === undefined) throw new Error('The meeting was deleted')
    expect(await puttingBack(data.database, ofMeeting)).toMatchObject({ kind: 'ready', committee })
    await putBack(data, ofMeeting)
    expect(await contentOf(data.database)).toEqual(before)
  })

  it('goes for good with its committee, without which it could not be put back', async () => {
    const { data, whole } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    await does(data, deletionOfCommittee(data, whole.body))
    const [committee, ofMeeting] = await deleted(data)
    const all = await data.database.deletions.toArray()
    expect(withDependents(committee, all)).toEqual([committee, ofMeeting])
    await does(data, removalForGood(data.database, [committee]))
    if (ofMeeting === undefined) throw new Error('The meeting was deleted')
    expect(await puttingBack(data.database, ofMeeting)).toEqual({ kind: 'committee gone' })
  })

  it('is not put back over what is there already', async () => {
    const { data, whole } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    await does(data, [put('meetings', whole.held)])
    expect(await puttingBack(data.database, (await deleted(data))[0])).toEqual({ kind: 'there already' })
  })

  it('is told of where its committee has another meeting on that day by now', async () => {
    const { data, whole } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    await does(data, [put('meetings', meeting({ id: newId('meeting') }))])
    expect(await puttingBack(data.database, (await deleted(data))[0])).toMatchObject({ hasTwin: true })
  })
})

describe('a deleted committee', () => {
  it('is put back with its meetings, its seats and its people', async () => {
    const { data, whole, before } = await openWhole()
    await does(data, deletionOfCommittee(data, whole.body))
    const [deletion] = await deleted(data)
    expect(deletion.thing).toMatchObject({ kind: 'committee', meetings: 1, people: 1 })
    await putBack(data, deletion)
    expect(await contentOf(data.database)).toEqual(before)
  })

  it('that goes for good takes the people whom nothing else names', async () => {
    const { data, whole } = await openWhole()
    const other = person('Mr A Guest')
    await does(data, [
      put('people', other),
      put('memberships', seat(other, { committeeId: newId('committee') })),
    ])
    await does(data, deletionOfCommittee(data, whole.body))
    await does(data, removalForGood(data.database, await deleted(data)))
    expect(await data.database.people.toArray()).toEqual([other])
  })
})

describe('a person taken from a committee', () => {
  it('is put back in the same place', async () => {
    const { data, member, before } = await openWhole()
    await does(data, deletionOfSeat(data, member))
    expect(await data.database.memberships.count()).toBe(0)
    await putBack(data, (await deleted(data))[0])
    expect(await contentOf(data.database)).toEqual(before)
  })

  it('is told of where the committee has somebody of that name by now', async () => {
    const { data, member } = await openWhole()
    await does(data, deletionOfSeat(data, member))
    const namesake = person('DI J Ross')
    await does(data, [put('people', namesake), put('memberships', seat(namesake))])
    expect(await puttingBack(data.database, (await deleted(data))[0])).toMatchObject({ hasTwin: true })
  })

  it('stays in the records of the meetings that name them when the seat goes for good', async () => {
    const { data, whole, member } = await openWhole()
    await does(data, deletionOfSeat(data, member))
    await does(data, removalForGood(data.database, await deleted(data)))
    expect(await data.database.people.toArray()).toEqual([whole.member, whole.guest])
  })

  it('stays as long as a deleted meeting that names them can be put back', async () => {
    const { data, whole, member } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    await does(data, deletionOfSeat(data, member))
    const [ofSeat, ofMeeting] = await deleted(data)
    await does(data, removalForGood(data.database, [ofSeat]))
    expect(await data.database.people.count()).toBe(2)
    if (ofMeeting === undefined) throw new Error('The meeting was deleted')
    await does(data, removalForGood(data.database, [ofMeeting]))
    expect(await data.database.people.count()).toBe(0)
  })
})

describe('a start', () => {
  it('counts the days, and removes for good what has had its 90', async () => {
    const { data, whole } = await openWhole()
    await does(data, deletionOfMeeting(data, whole.held))
    const startOn = (day: number) => tidyDeletions({ ...data, now: () => DELETED_AT + day * DAY })
    for (const day of [30, 60, 90]) await startOn(day)
    expect((await deleted(data))[0].days).toBe(90)
    await startOn(90)
    expect(await data.database.deletions.count()).toBe(1)
    await startOn(91)
    expect([await data.database.deletions.count(), await data.database.deletedRecords.count()]).toEqual([
      0, 0,
    ])
    expect(data.undo.state().undoLabel).toBe('Undo step')
  })
})
