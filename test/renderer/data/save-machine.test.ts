import { describe, expect, it } from 'vitest'
import {
  dueIn,
  IDLE,
  isSavedUpTo,
  type Outcome,
  RETRY_PAUSES,
  type SaveMachine,
  stateOf,
  withClickBegun,
  withClickEnded,
  withEdit,
  withHurry,
  withLoaded,
  withWriteBegun,
  withWriteEnded,
} from '../../../renderer/data/save-machine.ts'

/** What happens to a machine, at its moment. */
type Event = (machine: SaveMachine) => SaveMachine

/** Moments are so many ticks; the clock on the wall is a million ahead. */
const at = (ticks: number) => ({ ticks, wall: ticks + 1_000_000 })

const edit =
  (ticks: number, key = 'title'): Event =>
  (machine) =>
    withEdit(machine, key, at(ticks))
const ended =
  (ticks: number, outcome: Outcome, key = 'title'): Event =>
  (machine) =>
    withWriteEnded(machine, new Map([[key, outcome]]), at(ticks))
const clicked =
  (ticks: number, outcome: Outcome): Event =>
  (machine) =>
    withClickEnded(withClickBegun(machine), outcome, at(ticks))

const saved: Outcome = { kind: 'saved' }
const full: Outcome = { kind: 'failed', reason: 'storage full' }
const onlyInJournal: Outcome = { kind: 'saved in part', keptBy: 'journal' }
const onlyInStore: Outcome = { kind: 'saved in part', keptBy: 'store' }

function machineAfter(...events: readonly Event[]): SaveMachine {
  return events.reduce((machine, event) => event(machine), withLoaded(IDLE))
}

describe('what was typed goes out', () => {
  it('200 ms after the last key', () => {
    expect(dueIn(machineAfter(edit(0), edit(100)), at(100))).toBe(200)
  })

  it('right after a key where keys go on for nearly a second, so that it is not in the way of the next one', () => {
    expect(dueIn(machineAfter(edit(0), edit(600), edit(779)), at(779))).toBe(200)
    expect(dueIn(machineAfter(edit(0), edit(600), edit(780)), at(780))).toBe(20)
  })

  it('1 s after the first key at the latest', () => {
    expect(dueIn(machineAfter(edit(0), edit(780), edit(790), edit(990)), at(990))).toBe(10)
  })

  it('at once when hurried', () => {
    expect(dueIn(machineAfter(edit(0), withHurry), at(0))).toBe(0)
  })

  it('not before the store was read', () => {
    expect(dueIn(withHurry(withEdit(IDLE, 'title', at(0))), at(5000))).toBe(null)
  })

  it('not while something is being written', () => {
    expect(dueIn(machineAfter(edit(0), withWriteBegun, edit(10), withHurry), at(5000))).toBe(null)
  })

  it('with the next write when it was typed during one', () => {
    const machine = machineAfter(edit(0), withWriteBegun, edit(300), ended(400, saved))
    expect(dueIn(machine, at(400))).toBe(100)
    expect([...withWriteBegun(machine).dirty.keys()]).toEqual(['title'])
  })

  it('not at all when nothing was typed', () => {
    expect(dueIn(machineAfter(withHurry), at(0))).toBe(null)
  })
})

describe('a failed write', () => {
  const failures = (count: number): readonly Event[] =>
    Array.from({ length: count }).flatMap(() => [withWriteBegun, ended(0, full)])

  it('leaves everything dirty', () => {
    expect(isSavedUpTo(machineAfter(edit(0), withWriteBegun, ended(300, full)), 1)).toBe(false)
  })

  it.each(RETRY_PAUSES.map((pause, place) => [place + 1, pause]))(
    'is tried again after its attempt %i in %i ms',
    (attempts, pause) => {
      expect(dueIn(machineAfter(edit(0), ...failures(attempts)), at(0))).toBe(pause)
    },
  )

  it('is tried again for ever, the longest pause apart', () => {
    expect(dueIn(machineAfter(edit(0), ...failures(100)), at(0))).toBe(30_000)
  })

  it('is tried again with what is typed meanwhile, which goes out on time', () => {
    expect(dueIn(machineAfter(edit(0), ...failures(6), edit(10)), at(10))).toBe(200)
  })

  it('is tried at once when hurried', () => {
    expect(dueIn(machineAfter(edit(0), ...failures(3), withHurry), at(0))).toBe(0)
  })

  it('is tried at once when a click has shown that the store is back', () => {
    expect(dueIn(machineAfter(edit(0), ...failures(3), clicked(50, saved)), at(50))).toBe(0)
  })

  it('leaves only those drafts dirty that it did not write', () => {
    const outcomes = new Map<string, Outcome>([
      ['title', saved],
      ['role', full],
    ])
    const machine = machineAfter(edit(0, 'title'), edit(0, 'role'), withWriteBegun)
    expect([...withWriteEnded(machine, outcomes, at(9)).dirty.keys()]).toEqual(['role'])
  })
})

describe('the indicator', () => {
  it('says nothing was saved yet, before anything was', () => {
    expect(stateOf(machineAfter())).toEqual({ kind: 'saved', at: null })
  })

  it('says Typing while something typed has not gone out', () => {
    expect(stateOf(machineAfter(edit(0)))).toEqual({ kind: 'typing' })
  })

  it('says Saving while it is being written', () => {
    expect(stateOf(machineAfter(edit(0), withWriteBegun))).toEqual({ kind: 'saving' })
  })

  it('says Saved, and when, once what is on the screen is acknowledged', () => {
    expect(stateOf(machineAfter(edit(0), withWriteBegun, ended(300, saved)))).toEqual({
      kind: 'saved',
      at: 1_000_300,
    })
  })

  it('does not say Saved when something else is on the screen by then', () => {
    expect(stateOf(machineAfter(edit(0), withWriteBegun, edit(260), ended(300, saved)))).toEqual({
      kind: 'typing',
    })
  })

  it('says Saving while a click is being written', () => {
    expect(stateOf(machineAfter(withClickBegun))).toEqual({ kind: 'saving' })
  })

  it('says Saved after a click', () => {
    expect(stateOf(machineAfter(clicked(10, saved)))).toEqual({ kind: 'saved', at: 1_000_010 })
  })

  it('says Not saved, and since when, while attempts fail', () => {
    const machine = machineAfter(edit(0), withWriteBegun, ended(300, full), withWriteBegun, ended(1300, full))
    expect(stateOf(machine)).toEqual({ kind: 'not saved', reason: 'storage full', since: 1_000_300 })
  })

  it('says Not saved during the next attempt, and while one goes on typing', () => {
    const machine = machineAfter(edit(0), withWriteBegun, ended(300, full), edit(400), withWriteBegun)
    expect(stateOf(machine).kind).toBe('not saved')
  })

  it('says Not saved after a click that failed', () => {
    expect(stateOf(machineAfter(clicked(10, full)))).toEqual({
      kind: 'not saved',
      reason: 'storage full',
      since: 1_000_010,
    })
  })

  it('says Saved again after the attempt that succeeds', () => {
    const machine = machineAfter(
      edit(0),
      withWriteBegun,
      ended(300, full),
      withWriteBegun,
      ended(1300, saved),
    )
    expect(stateOf(machine)).toEqual({ kind: 'saved', at: 1_001_300 })
  })

  it('still says Not saved after a click that was kept, while a draft was not', () => {
    const machine = machineAfter(edit(0), withWriteBegun, ended(300, full), clicked(400, saved))
    expect(stateOf(machine).kind).toBe('not saved')
  })

  it('says Saved in part when the journal has not acknowledged it', () => {
    expect(stateOf(machineAfter(edit(0), withWriteBegun, ended(300, onlyInStore)))).toEqual({
      kind: 'saved in part',
      keptBy: 'store',
      at: 1_000_300,
    })
  })

  it('says Saved in part when only the journal has, and the store is tried again', () => {
    const machine = machineAfter(edit(0), withWriteBegun, ended(300, onlyInJournal))
    expect(stateOf(machine)).toEqual({ kind: 'saved in part', keptBy: 'journal', at: 1_000_300 })
    expect(dueIn(machine, at(300))).toBe(1000)
  })
})
