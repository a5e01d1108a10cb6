import type { Chance } from '../kills/chance.ts'
import type { Scene } from './scene.ts'

/** The groups of the fault plan (reliability 4). H, hostile imports, has its own corpus. */
export const GROUP_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'I', 'J'] as const
export type GroupLetter = (typeof GROUP_LETTERS)[number]

/** What did not hold, a sentence each; nothing where everything did. */
export type Verdict = readonly string[]

/** One fault, and what must hold after it. */
export type PlainCase = {
  readonly kind: 'plain'
  readonly name: string
  /** Whether `--quick` leaves it out. */
  readonly isLeftOutOfQuick?: true
  run(scene: Scene): Promise<Verdict>
}

/** A fault at random, once for each seed. */
export type RandomCase = {
  readonly kind: 'random'
  readonly name: string
  /** How many seeds a full run and a quick one throw. */
  readonly seeds: { readonly full: number; readonly quick: number }
  /** Seeds that failed once. They are always among those. */
  readonly known?: readonly number[]
  run(scene: Scene, chance: Chance): Promise<Verdict>
}

export type FaultCase = PlainCase | RandomCase

/** A row of the fault plan, or a part of one. */
export type FaultGroup = {
  readonly letter: GroupLetter
  /** `the disk is full`: for whoever reads along. */
  readonly what: string
  /** Whether the cases open windows, which need a screen and the built application. */
  readonly opensWindows?: true
  /** What the cases share, made once before the first of them. The scene lasts until after the last. */
  prepare?(scene: Scene): Promise<void>
  readonly cases: readonly FaultCase[]
  /** The same checks on something that was broken on purpose: each must find something. */
  readonly controls: readonly PlainCase[]
}
