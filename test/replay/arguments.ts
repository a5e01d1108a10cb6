import path from 'node:path'
import { parseArgs } from 'node:util'
import { Sentence } from '../../build/sentence.ts'

export type ReplayArguments = { readonly meeting: string; readonly out: string; readonly show: boolean }

const USAGE = 'Usage: npm run replay -- MEETING.json --out DIR [--show]'

/** Reads the command line; a sentence where it cannot be followed. */
export function readArguments(args: readonly string[]): ReplayArguments {
  const { positionals, values } = parse(args)
  const [meeting, ...others] = positionals
  if (meeting === undefined || others.length > 0 || !values.out) throw new Sentence(USAGE)
  return { meeting: path.resolve(meeting), out: path.resolve(values.out), show: values.show ?? false }
}

function parse(args: readonly string[]) {
  try {
    const options = { out: { type: 'string' }, show: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (fault) {
    throw new Sentence(`${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}`)
  }
}
