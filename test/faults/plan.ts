import { chanceFrom } from '../kills/chance.ts'
import type { FaultArguments } from './arguments.ts'
import type { FaultCase, FaultGroup, GroupLetter, RandomCase, Verdict } from './fault-case.ts'
import type { Scene } from './scene.ts'

/** A case as it is to run now, with its seed where it throws dice. */
export type PlannedCase = {
  readonly group: GroupLetter
  readonly name: string
  readonly seed: number | null
  /** Whether it must find something. */
  readonly isControl: boolean
  run(scene: Scene): Promise<Verdict>
}

/** A group with what is to run of it. */
export type PlannedGroup = { readonly group: FaultGroup; readonly cases: readonly PlannedCase[] }

/**
 * What the command line asks for, in order.
 * @param freshSeed the first seed of a full run; those after it count up. A quick run always throws the same.
 */
export function planned(
  groups: readonly FaultGroup[],
  asked: FaultArguments,
  freshSeed: number,
): readonly PlannedGroup[] {
  return groups
    .filter(({ letter }) => asked.groups.length === 0 || asked.groups.includes(letter))
    .map((group) => ({ group, cases: casesOf(group, asked, freshSeed) }))
    .filter(({ cases }) => cases.length > 0)
}

function casesOf(group: FaultGroup, asked: FaultArguments, freshSeed: number): readonly PlannedCase[] {
  const { letter } = group
  const isNamed = ({ name }: FaultCase) => asked.words === null || name.includes(asked.words)
  const cases = group.cases.filter(isNamed).flatMap((one) => plannedOf(letter, one, asked, freshSeed))
  // a seed is thrown again to look at one failure, which a control has no part in
  const controls = asked.seed === null ? group.controls.filter(isNamed) : []
  return [
    ...cases,
    ...controls.map(({ name, run }) => ({ group: letter, name, seed: null, isControl: true, run })),
  ]
}

function plannedOf(
  group: GroupLetter,
  one: FaultCase,
  asked: FaultArguments,
  freshSeed: number,
): readonly PlannedCase[] {
  if (one.kind === 'random') {
    return seedsOf(one, asked, freshSeed).map((seed) => ({
      group,
      name: one.name,
      seed,
      isControl: false,
      run: (scene) => one.run(scene, chanceFrom(seed)),
    }))
  }
  const isLeftOut = asked.seed !== null || (asked.isQuick && one.isLeftOutOfQuick)
  return isLeftOut ? [] : [{ group, name: one.name, seed: null, isControl: false, run: one.run }]
}

function seedsOf({ seeds, known = [] }: RandomCase, { seed, isQuick }: FaultArguments, freshSeed: number) {
  if (seed !== null) return [seed]
  const first = isQuick ? 1 : freshSeed
  const thrown = Array.from({ length: isQuick ? seeds.quick : seeds.full }, (_, at) => first + at)
  return [...new Set([...known, ...thrown])]
}
