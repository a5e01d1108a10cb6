import { setImmediate as otherWork } from 'node:timers/promises'
import { wholePartOf } from './change-lines.ts'
import type { Frame } from './frame.ts'
import { startOfWhole } from './replay.ts'

/** After so many lines others in the main process have their turn: it also passes on the clerk's keys. */
const LINES_A_TURN = 2000

/**
 * The lines of every record that the frames come to, from the last copy of everything on. They are taken
 * as they are, without a look at what the records say.
 */
export async function recordLines(frames: readonly Frame[]): Promise<Buffer> {
  const records = new Map<string, string>()
  let done = 0
  for (const { payload } of frames.slice(startOfWhole(frames) ?? 0)) {
    const lines = payload.toString().split('\n')
    for (const line of lines.slice(wholePartOf(payload) === null ? 0 : 1)) {
      take(records, line)
      done += 1
      if (done % LINES_A_TURN === 0) await otherWork()
    }
  }
  return Buffer.from([...records.values()].map((line) => `${line}\n`).join(''))
}

/** `put people per-… {…}` and `delete people per-…` */
function take(records: Map<string, string>, line: string): void {
  const [kind, table, id] = line.split(' ', 3)
  const key = `${table} ${id}`
  if (kind === 'put') records.set(key, line)
  if (kind === 'delete') records.delete(key)
}
