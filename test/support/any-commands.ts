import fc from 'fast-check'
import { deletionOfCommittee, deletionOfMeeting, deletionOfSeat } from '../../renderer/data/deletions.ts'
import { loadMeetingSnapshot } from '../../renderer/data/meeting-snapshot-query.ts'
import type { Data } from '../../renderer/data/open-data.ts'
import { puttingBack } from '../../renderer/data/putting-back.ts'
import { approve } from '../../renderer/data/record/approve.ts'
import { goBack, publish, sentBack } from '../../renderer/data/record/move-record.ts'
import { sendToChair } from '../../renderer/data/record/send-to-chair.ts'
import { removalForGood } from '../../renderer/data/removal-for-good.ts'
import { removalOfItems } from '../../renderer/data/removals.ts'
import { restoreCopy } from '../../renderer/data/restore-copy.ts'
import { endChanges, startChanges } from '../../shared/domain/agenda/item-course.ts'
import type { CopiedRecords } from '../../shared/domain/copies/copied-record.ts'
import { restoredChanges } from '../../shared/domain/copies/restored-changes.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { duplicateMeetingChanges } from '../../shared/domain/meeting/new-meeting.ts'
import { freezeChanges, unfreezeChanges } from '../../shared/domain/numbers/frozen-numbers.ts'
import { put, remove } from '../../shared/records/change.ts'
import { instant } from '../../shared/records/dates.ts'
import { edit, type StepChange } from '../../shared/records/edit.ts'
import { MEETING_STATES } from '../../shared/records/meeting.ts'
import { type RecordOf, TABLE_NAMES, type TableName } from '../../shared/records/tables.ts'
import type { FakeMainProcess } from './main-process.ts'
import { step, typing } from './steps.ts'

/** The window over a store, with the safety copies that were taken of it. */
export type World = { readonly data: Data; readonly main: FakeMainProcess; copies: readonly CopiedRecords[] }

/** One thing that a clerk, or a fault of the program, does; `at` picks what to. */
export type AnyCommand = {
  readonly name: string
  readonly run: (world: World) => Promise<unknown>
  readonly [fc.toStringMethod]: () => string
}

type OfMeeting = (world: World, snapshot: MeetingSnapshot, at: number) => Promise<unknown> | undefined
type Record = RecordOf<TableName>

const BY = { by: 'A Clerk' }

/** What the screens do with a meeting. */
const MEETING_COMMANDS: Readonly<{ [name: string]: OfMeeting }> = {
  send: ({ data }, it) => sendToChair(data, it, { way: 'on screen', reviewer: 'Mr J Rivers', ...BY }),
  'send back': ({ data }, it) => sentBack(data, it, { note: 'See page 2', ...BY }),
  approve: ({ data }, it, at) =>
    approve(data, it, { chair: 'Mr J Rivers', ...BY, wordOf: async () => new Uint8Array([at % 256]) }),
  publish: ({ data }, it) => publish(data, it, BY),
  'go back': ({ data }, it, at) =>
    goBack(data, it, { to: pick(MEETING_STATES, at), reason: at % 3 === 0 ? '' : 'A reason', ...BY }),
  start: ({ data }, it) => data.commit(step('start', ...startChanges(it, instant.parse(1)))),
  end: ({ data }, it) => data.commit(step('end', ...endChanges(it, instant.parse(2)))),
  freeze: ({ data }, it) => data.commit(step('freeze', ...freezeChanges(it))),
  unfreeze: ({ data }, it) => data.commit(step('unfreeze', ...unfreezeChanges(it))),
  'delete the meeting': async ({ data }, { meeting }) =>
    data.commit(step('deletion', ...(await deletionOfMeeting(data, meeting)))),
  'delete the committee': async ({ data }, { committee }) =>
    data.commit(step('deletion', ...(await deletionOfCommittee(data, committee)))),
  'delete the items': async ({ data }, { items }) =>
    data.commit(
      step(
        'deletion',
        ...(await removalOfItems(
          data.database,
          items.map(({ id }) => id),
        )),
      ),
    ),
  duplicate: ({ data }, it) => {
    const when = { date: it.meeting.date, time: null, held: 'online' }
    return data.commit(
      step('new meeting', ...duplicateMeetingChanges({ records: it, ...when, newId: data.newId }).changes),
    )
  },
  type: ({ data }, { items }, at) => {
    const item = items[at % (items.length || 1)]
    if (item === undefined) return undefined
    const changes = [edit('items', item, { title: `Title ${at}` })]
    data.saveQueue.edit(item.id, { value: at, step: () => typing(item.id, ...changes) })
    return data.saveQueue.flush()
  },
  'restore the meeting': (world, { meeting }, at) =>
    restored(world, { kind: 'meeting', meetingId: meeting.id }, at),
}

/** What they do otherwise. */
const OTHER_COMMANDS: Readonly<{ [name: string]: (world: World, at: number) => Promise<unknown> }> = {
  undo: ({ data }) => data.undo.undo(),
  redo: ({ data }) => data.undo.redo(),
  copy: async (world) => {
    world.copies = [...world.copies, await world.data.known()]
  },
  'restore everything': (world, at) => restored(world, { kind: 'everything' }, at),
  'put back': async ({ data }) => {
    const last = await data.database.deletions.reverse().first()
    const plan = last && (await puttingBack(data.database, last))
    if (plan?.kind === 'ready') await data.commit(step('putting back', ...plan.changes))
  },
  'remove for good': async ({ data }) => {
    const all = await data.database.deletions.toArray()
    await data.commit(step('removal', ...(await removalForGood(data.database, all))))
  },
  'remove a seat': async ({ data }) => {
    const membership = await data.database.memberships.toCollection().first()
    const person = membership && (await data.database.people.get(membership.personId))
    if (membership !== undefined && person !== undefined)
      await data.commit(step('removal', ...(await deletionOfSeat(data, { membership, person }))))
  },
}

/** Any step at all about any stored record: deleted, written over by another of its table, or put under its id. */
const CHANGES = ['delete', 'write over', 'edit'] as const

export const anyCommand: fc.Arbitrary<AnyCommand> = fc.oneof(
  { weight: 6, arbitrary: ofMeetings(Object.entries(MEETING_COMMANDS)) },
  { weight: 3, arbitrary: others(Object.entries(OTHER_COMMANDS)) },
  { weight: 3, arbitrary: changes() },
  {
    weight: 2,
    arbitrary: ofMeetings(Object.entries(MEETING_COMMANDS).filter(([name]) => name === 'approve')),
  },
)

function ofMeetings(commands: readonly (readonly [string, OfMeeting])[]): fc.Arbitrary<AnyCommand> {
  return fc.tuple(fc.constantFrom(...commands), fc.nat(1000)).map(([[name, run], at]) =>
    named(`${name} ${at}`, async (world) => {
      const { database } = world.data
      const ids = await database.meetings.toCollection().primaryKeys()
      const id = ids[at % (ids.length || 1)]
      const snapshot = id && (await loadMeetingSnapshot(database, id))
      if (snapshot) await run(world, snapshot, at)
    }),
  )
}

function others(
  commands: readonly (readonly [string, (world: World, at: number) => Promise<unknown>])[],
): fc.Arbitrary<AnyCommand> {
  return fc
    .tuple(fc.constantFrom(...commands), fc.nat(1000))
    .map(([[name, run], at]) => named(`${name} ${at}`, (world) => run(world, at)))
}

function changes(): fc.Arbitrary<AnyCommand> {
  return fc
    .tuple(fc.constantFrom(...TABLE_NAMES), fc.constantFrom(...CHANGES), fc.nat(1000))
    .map(([table, how, at]) =>
      named(`${how} in ${table} ${at}`, async ({ data }) => {
        const all: readonly Record[] = await data.database.table(table).toArray()
        const [one, other] = [all[at % (all.length || 1)], all[(at * 7 + 1) % (all.length || 1)]]
        if (one !== undefined && other !== undefined)
          await data.commit(step(how, changeOf(table, how, one, other)))
      }),
    )
}

/** With its name in the words of a case that failed. */
function named(name: string, run: AnyCommand['run']): AnyCommand {
  return { name, run, [fc.toStringMethod]: () => name }
}

function changeOf(table: TableName, how: (typeof CHANGES)[number], one: Record, other: Record): StepChange {
  // safe, three times: both records were read from that table
  switch (how) {
    case 'delete':
      return remove(table, one.id as never) // safe: see above
    case 'write over':
      return put(table, { ...other, id: one.id } as never) // safe: see above
    case 'edit':
      return edit(table, one as never, () => ({ ...other, id: one.id }) as never) // safe: see above
  }
}

async function restored(
  { data, main, copies }: World,
  scope: Parameters<typeof restoredChanges>[2],
  at: number,
) {
  const copy = copies[at % (copies.length || 1)]
  if (copy === undefined) return
  const changes = restoredChanges(await data.known(), copy, scope)
  main.answers('vault:take-snapshot', { kind: 'nothing' })
  main.answers('copies:changes', { kind: 'changes', changes, next: null })
  await restoreCopy(data, { copy: 0, scope, label: 'restore' })
}

function pick<T>(all: readonly [T, ...T[]] | readonly T[], at: number): T {
  const picked = all[at % all.length]
  if (picked === undefined) throw new Error('There is nothing to pick from')
  return picked
}
