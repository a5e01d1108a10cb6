import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIntact } from '../../../../renderer/data/record/version-hash.ts'
import { isLocked } from '../../../../shared/domain/record/record-states.ts'
import type { Version } from '../../../../shared/records/version.ts'
import { type AnyCommand, anyCommand, type World } from '../../../support/any-commands.ts'
import { FakeMainProcess } from '../../../support/main-process.ts'
import { openedData } from '../../../support/opened-data.ts'
import { storeMeeting, wholeMeeting } from '../../../support/stored-meeting.ts'

/** A committee with a draft that has a record of each kind. */
async function openWorld(): Promise<World> {
  const main = new FakeMainProcess()
  const data = await openedData(main)
  const whole = wholeMeeting()
  await storeMeeting(data.database, { ...whole, notes: { ...whole.notes, standing: 'minuted' } })
  return { data, main, copies: [await data.known()] }
}

/** Every approved copy that is stored. */
async function approvedCopies({ data }: World): Promise<readonly Version[]> {
  const all = await data.database.versions.toArray()
  return all.filter(({ approval }) => approval !== null)
}

const OF_RECORD = ['sections', 'items', 'publicMinutes', 'attendance', 'proceedings', 'motions'] as const

/** The words and numbers of every record that is locked, with the agenda they follow: all but what stays open. */
async function lockedRecords({ data: { database } }: World): Promise<ReadonlyMap<string, unknown>> {
  const meetings = (await database.meetings.toArray()).filter(({ state }) => isLocked(state))
  const records = await Promise.all(
    meetings.map(async (meeting) => {
      const tables = OF_RECORD.map((table) => database[table].where({ meetingId: meeting.id }).toArray())
      return [meeting.id, [{ ...meeting, state: '' }, ...(await Promise.all(tables))]] as const
    }),
  )
  return new Map(records)
}

/** A command that wants what cannot be is a fault of the program, which is thrown, and nothing is written. */
async function ran(command: AnyCommand, world: World): Promise<void> {
  await command.run(world).catch(() => undefined)
}

async function seeNothingApprovedChange(world: World, commands: readonly AnyCommand[]): Promise<number> {
  let copies: readonly Version[] = []
  for (const command of commands) {
    const locked = await lockedRecords(world)
    await ran(command, world)
    const now = await lockedRecords(world)
    for (const [id, words] of locked) expect(now.get(id) ?? words, command.name).toEqual(words)
    const stored = await approvedCopies(world)
    for (const copy of copies) expect(stored, command.name).toContainEqual(copy)
    copies = stored
    const { meetings } = world.data.database
    for (const { meetingId } of copies) expect(await meetings.get(meetingId), command.name).toBeDefined()
  }
  expect(await Promise.all(copies.map(isIntact))).toEqual(copies.map(() => true))
  return copies.length
}

describe('whatever is sent, approved, taken back, typed, undone, deleted, put back, restored or written over', () => {
  it('no approved copy changes or goes, and no word of a record that is locked', {
    timeout: 240_000,
  }, async () => {
    let approved = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCommand, { minLength: 10, maxLength: 40, size: 'max' }),
        async (commands) => {
          approved += await seeNothingApprovedChange(await openWorld(), commands)
        },
      ),
      { numRuns: 30 },
    )
    expect(approved, 'copies that were approved').toBeGreaterThan(20)
  })
})
