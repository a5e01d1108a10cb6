import { parseArgs } from 'node:util'
import { Sentence } from '../../build/sentence.ts'
import { GROUP_LETTERS, type GroupLetter } from './fault-case.ts'

export type FaultArguments = {
  /** The fixed set that `npm test` runs. */
  readonly isQuick: boolean
  /** Runs these groups alone; all where none is named. */
  readonly groups: readonly GroupLetter[]
  /** Throws this seed alone, in the cases that throw any. */
  readonly seed: number | null
  /** Runs the cases whose names hold these words. */
  readonly words: string | null
}

const USAGE = `Usage: npm run faults [-- --quick] [--group ${GROUP_LETTERS.join('|')}] [--seed N] [--case NAME]`

/** Reads the command line; a sentence where it cannot be followed. */
export function readArguments(args: readonly string[]): FaultArguments {
  const { quick = false, group = [], seed, case: words = null } = parse(args)
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) throw new Sentence(`A seed is a number.\n${USAGE}`)
  return {
    isQuick: quick,
    groups: group.map(letterOf),
    seed: seed === undefined ? null : Number(seed),
    words,
  }
}

function letterOf(text: string): GroupLetter {
  const letter = GROUP_LETTERS.find((known) => known === text.toUpperCase())
  if (letter === undefined) throw new Sentence(`There is no group ${text}.\n${USAGE}`)
  return letter
}

function parse(args: readonly string[]) {
  try {
    const options = {
      quick: { type: 'boolean' },
      group: { type: 'string', multiple: true },
      seed: { type: 'string' },
      case: { type: 'string' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (fault) {
    throw new Sentence(`${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}`)
  }
}
