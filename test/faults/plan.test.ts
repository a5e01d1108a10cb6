import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import type { FaultGroup, PlainCase, RandomCase } from './fault-case.ts'
import { planned } from './plan.ts'

const nothingBroken = async () => []
const plain = (name: string, ...isLeftOut: readonly true[]): PlainCase =>
  isLeftOut.length > 0
    ? { kind: 'plain', name, isLeftOutOfQuick: true, run: nothingBroken }
    : { kind: 'plain', name, run: nothingBroken }
const random = (name: string, full: number, quick: number, ...known: readonly number[]): RandomCase => ({
  kind: 'random',
  name,
  seeds: { full, quick },
  known,
  run: nothingBroken,
})

const GROUPS: readonly FaultGroup[] = [
  {
    letter: 'B',
    what: 'a write fails',
    cases: [plain('first write'), plain('second write', true)],
    controls: [plain('no sync')],
  },
  { letter: 'E', what: 'power is lost', cases: [random('any moment', 3, 2, 77)], controls: [] },
]

/** What a command line runs where the clock gives 500 as the first seed, a line a case. */
function runs(...args: readonly string[]): readonly string[] {
  return planned(GROUPS, readArguments(args), 500)
    .flatMap(({ cases }) => cases)
    .map(({ group, name, seed, isControl }) =>
      [group, isControl ? 'control' : [], name, seed ?? []].flat().join(' '),
    )
}

describe('The fault plan', () => {
  it('runs every case and control, and throws fresh seeds and those that failed once', () => {
    expect(runs()).toEqual([
      'B first write',
      'B second write',
      'B control no sync',
      'E any moment 77',
      'E any moment 500',
      'E any moment 501',
      'E any moment 502',
    ])
  })

  it('leaves out what takes long when it is to be quick, and throws the same seeds each time', () => {
    const quick = [
      'B first write',
      'B control no sync',
      'E any moment 77',
      'E any moment 1',
      'E any moment 2',
    ]
    expect(runs('--quick')).toEqual(quick)
  })

  it('runs the groups that are named alone', () => {
    expect(runs('--group', 'B')).toEqual(['B first write', 'B second write', 'B control no sync'])
  })

  it('runs the cases that are named alone', () => {
    expect(runs('--case', 'second')).toEqual(['B second write'])
  })

  it('throws one seed again where it is named, in the cases that throw any', () => {
    expect(runs('--seed', '501')).toEqual(['E any moment 501'])
  })
})
