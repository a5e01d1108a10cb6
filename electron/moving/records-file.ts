import type { Disk } from '../files/disk.ts'
import { isOfLaterVersion, verifiedSnapshot } from '../vault/snapshot-file.ts'
import { CollectedRecords } from './checked-records.ts'
import type { ReadBackup } from './read-backup.ts'
import { Refused } from './refused.ts'

/** How a safety copy begins, and the file of records that “Save a copy…” writes: neither is locked. */
export const BEGINS_AS_COPY = 'Minutebook snapshot '

/** Reads such a file as a backup is read: whole, and each record checked. It has no papers. Throws why it is not taken. */
export async function readRecordsFile(disk: Disk, file: string): Promise<ReadBackup> {
  const bytes = Buffer.from(await disk.read(file))
  if (isOfLaterVersion(bytes)) throw new Refused('newer')
  const snapshot = verifiedSnapshot(bytes)
  if (snapshot === null) throw new Refused('damaged')
  const records = new CollectedRecords()
  for (const line of linesOf(snapshot.lines)) records.add(line)
  return { made: snapshot.at, by: '', records: records.checked(snapshot.content), papers: 0 }
}

function* linesOf(lines: Buffer): Generator<string> {
  let start = 0
  for (let end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
    yield lines.toString('utf8', start, end)
    start = end + 1
  }
  if (start < lines.byteLength) throw new Refused('damaged')
}
