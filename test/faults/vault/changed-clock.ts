import path from 'node:path'
import { keptSnapshots } from '../../../electron/vault/retention.ts'
import { readSnapshotName, type SnapshotName } from '../../../electron/vault/snapshot-file.ts'
import { steadyNow } from '../../../renderer/data/steady-now.ts'
import { startChanges, takeItemChanges, usedMinutes } from '../../../shared/domain/agenda/item-course.ts'
import { runningOrder } from '../../../shared/domain/agenda/running-order.ts'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { instant } from '../../../shared/records/dates.ts'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import { createFakeClock } from '../../support/fake-clock.ts'
import { itemAt } from '../../support/items.ts'
import { meetingOf } from '../../support/meetings.ts'
import { codeOf } from '../../support/who.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { lossAfterRestart } from './restart.ts'
import { PROFILE, SimulatedDisk } from './simulated-disk.ts'
import { beginRun, newClerk } from './vault-clerk.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEARS = 3650 * DAY

const VAULT = path.join(PROFILE, 'vault')

/** What is done to the clock on the wall in the middle of the work. */
type Set = { readonly name: string; readonly begins: string; readonly by: number }

/** In London clocks go back at 01:00 UTC on the last Sunday of October, and forward in March. */
const SETS: readonly Set[] = [
  { name: 'put back by an hour', begins: '2024-11-21T10:00:00Z', by: -HOUR },
  { name: 'put forward by ten years', begins: '2024-11-21T10:00:00Z', by: YEARS },
  { name: 'put back by ten years', begins: '2024-11-21T10:00:00Z', by: -YEARS },
  { name: 'of the night on which summer time ends', begins: '2024-10-27T00:30:00Z', by: 0 },
  { name: 'of the night on which summer time begins', begins: '2025-03-30T00:30:00Z', by: 0 },
  { name: 'of a meeting across midnight', begins: '2024-11-21T23:40:00Z', by: 0 },
]

/** The machine is in London, as far as this process can tell. */
function inLondon(scene: Scene): void {
  const { TZ } = process.env
  process.env.TZ = 'Europe/London'
  scene.afterwards(() => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })
}

type Retention = typeof keptSnapshots

/** Twenty copies five minutes apart, with the clock set in the middle: all of them are of the last two hours. */
async function copiesUnderClock({ begins, by }: Set): Promise<Verdict> {
  let wall = Date.parse(begins)
  const clerk = newClerk()
  const disk = new SimulatedDisk()
  const run = await beginRun(clerk, disk.disk, VAULT, chanceFrom(1), () => wall)
  for (let copy = 1; copy <= 20; copy += 1) {
    wall += 5 * MINUTE + (copy === 10 ? by : 0)
    await run?.change()
    await run?.vault.takeSnapshot('in time')
  }
  await run?.vault.close()
  return lossAfterRestart(clerk.history, disk.afterPowerCut(chanceFrom(2)).disk, VAULT)
}

/** Of these copies the last ten stay, and every one of the last hour as time went by. */
function agedUnderClock({ begins, by }: Set, kept: Retention = keptSnapshots): Verdict {
  let wall = Date.parse(begins)
  const copies: SnapshotName[] = []
  for (let number = 1; number <= 20; number += 1) {
    wall += 5 * MINUTE + (number === 14 ? by : 0)
    const name = readSnapshotName(`${String(number).padStart(8, '0')}-${wall}.snapshot`)
    if (name !== null) copies.push(name)
  }
  const staying = kept(copies, wall)
  const gone = copies.slice(-10).filter((copy) => !staying.includes(copy))
  const order = staying.map(({ number }) => number)
  return [
    ...(copies.length === 20 ? [] : ['a copy has no name']),
    ...gone.map(({ number }) => `copy ${number} of 20 was pruned as old`),
    ...(order.every((number, at) => number > (order[at - 1] ?? 0))
      ? []
      : [`they stay in the order ${order}`]),
  ]
}

const TAKEN = ['B2', 'A1', 'B1'] as const
const EACH = 20

type Now = (clock: ReturnType<typeof createFakeClock>) => () => number

const steady: Now = (clock) => steadyNow(clock)

/** Three items out of their order, twenty minutes each, with the clock set in the middle of the second. */
function meetingUnderClock({ begins, by }: Set, nowOf: Now = steady): Verdict {
  const clock = createFakeClock()
  clock.setWall(Date.parse(begins))
  const now = nowOf(clock)
  const at = () => instant.parse(Math.floor(now()))
  let snapshot: MeetingSnapshot = meetingOf({
    agenda: { A: ['Welcome'], B: ['Update', 'Review'] },
    meeting: { state: 'planned' },
  })
  const passMinutes = (minutes: number) => {
    clock.pass(minutes * MINUTE)
    now()
  }
  for (const code of TAKEN) {
    const { id } = itemAt(snapshot, code)
    snapshot = changedSnapshot(snapshot, takeItemChanges(snapshot, id, at()))
    passMinutes(EACH / 2)
    if (code === TAKEN[1]) clock.setWall(clock.now().wall + by)
    passMinutes(EACH / 2)
  }
  const end = now()
  const order = runningOrder(snapshot).map((id) => codeOf(id, snapshot))
  // an item begins a millisecond after the one before it at the latest, so a minute may not be full
  const wrong = TAKEN.filter((code) => Math.abs(usedMinutes(itemAt(snapshot, code), end) - EACH) > 1)
  return [
    ...(order.join() === TAKEN.join() ? [] : [`the items are said to have been taken in the order ${order}`]),
    ...wrong.map(
      (code) => `${code} took ${EACH} minutes, and ${usedMinutes(itemAt(snapshot, code), end)} are said`,
    ),
  ]
}

/** The clock is set again and again, and the window opened anew: what was taken later stays later. */
function orderUnderAnyClock(chance: Chance): Verdict {
  const clock = createFakeClock()
  clock.setWall(Date.parse('2024-11-21T10:00:00Z'))
  let now = steadyNow(clock)
  let snapshot: MeetingSnapshot = meetingOf({ agenda: { A: ['One', 'Two', 'Three', 'Four', 'Five'] } })
  const at = () => instant.parse(Math.floor(now()))
  snapshot = changedSnapshot(snapshot, startChanges(snapshot, at()))
  const left = ['A2', 'A3', 'A4', 'A5']
  const taken = ['A1']
  while (left.length > 0) {
    clock.pass(chance.below(20 * MINUTE))
    clock.setWall(Math.max(0, clock.now().wall + chance.from([0, HOUR, -HOUR, -DAY, YEARS, -YEARS])))
    if (chance.oneIn(2)) now = steadyNow(clock)
    const [code = ''] = left.splice(chance.below(left.length), 1)
    taken.push(code)
    snapshot = changedSnapshot(snapshot, takeItemChanges(snapshot, itemAt(snapshot, code).id, at()))
  }
  const order = runningOrder(snapshot).map((id) => codeOf(id, snapshot))
  return order.join() === taken.join() ? [] : [`taken as ${taken}, said to be ${order}`]
}

function plain(name: string, work: () => Verdict | Promise<Verdict>): PlainCase {
  return {
    kind: 'plain',
    name,
    run: async (scene) => {
      inLondon(scene)
      return work()
    },
  }
}

/** Keeps what is younger than a year by the clock. */
const byAge: Retention = (snapshots, now) => snapshots.filter(({ at }) => at > now - 365 * DAY)
const onTheWall: Now = (clock) => () => clock.now().wall

const PUT_FORWARD = { name: '', begins: '2024-11-21T10:00:00Z', by: YEARS }
const PUT_BACK = { name: '', begins: '2024-11-21T10:00:00Z', by: -HOUR }

/** G: the clock on the wall is not what it was. */
export const CHANGED_CLOCK: FaultGroup = {
  letter: 'G',
  what: 'the clock is changed',
  cases: [
    ...SETS.map((set) => plain(`copies under a clock ${set.name}`, () => copiesUnderClock(set))),
    ...SETS.map((set) => plain(`which copies stay under a clock ${set.name}`, () => agedUnderClock(set))),
    ...SETS.map((set) => plain(`items under a clock ${set.name}`, () => meetingUnderClock(set))),
    {
      kind: 'random',
      name: 'a clock that is set again and again while items are taken',
      seeds: { full: 10, quick: 2 },
      run: async (_scene, chance) => orderUnderAnyClock(chance),
    },
  ],
  controls: [
    plain('copies that are pruned by their age', () => agedUnderClock(PUT_FORWARD, byAge)),
    plain('items that are timed by the wall', () => meetingUnderClock(PUT_BACK, onTheWall)),
  ],
}
