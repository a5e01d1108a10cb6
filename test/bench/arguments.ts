import { parseArgs } from 'node:util'
import { Sentence } from '../../build/sentence.ts'

export type BenchArguments = {
  /** The file to write the figures to. */
  readonly json: string | null
  /** Measures this one alone. */
  readonly only: string | null
  /** Fewer turns: for a first look. */
  readonly quick: boolean
}

/** Reads the command line; a sentence where it cannot be followed. */
export function readArguments(args: readonly string[], names: readonly string[]): BenchArguments {
  const usage = `Usage: npm run bench -- [--json FILE] [--only ${names.join('|')}] [--quick]`
  const { json = null, only = null, quick = false } = parse(args, usage)
  if (only !== null && !names.includes(only)) throw new Sentence(`Nothing is called ${only}.\n${usage}`)
  return { json, only, quick }
}

function parse(args: readonly string[], usage: string) {
  try {
    const options = {
      json: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (fault) {
    throw new Sentence(`${fault instanceof Error ? fault.message : String(fault)}\n${usage}`)
  }
}
