import { setImmediate as otherWork } from 'node:timers/promises'
import type { CopiedRecord, CopiedRecords } from '../../../shared/domain/copies/copied-record.ts'
import { TABLE_NAMES } from '../../../shared/records/tables.ts'

/** After so many lines others in the main process have their turn: it also passes on the clerk's keys. */
const LINES_A_TURN = 2000

const LINE = /^put (\S+) (\S+) (.+)$/

/** The records of a copy's lines, by table and id. A table that this Minutebook does not know is passed over. */
export async function recordsOfLines(lines: Buffer): Promise<CopiedRecords> {
  const records = new Map<string, CopiedRecord>()
  let done = 0
  for (const line of lines.toString().split('\n')) {
    const record = recordOf(line)
    if (record !== null) records.set(`${record.table} ${record.id}`, record)
    done += 1
    if (done % LINES_A_TURN === 0) await otherWork()
  }
  return records
}

function recordOf(line: string): CopiedRecord | null {
  const [, name, id, json] = LINE.exec(line) ?? []
  const table = TABLE_NAMES.find((it) => it === name)
  return table === undefined || id === undefined || json === undefined ? null : { table, id, json }
}
