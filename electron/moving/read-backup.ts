import { z } from 'zod'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { BACKUP_FORM } from './backup-form.ts'
import { LARGEST_BACKUP, LARGEST_PAPER, LONGEST_LINE, MOST_PAPERS } from './backup-limits.ts'
import { ByteReader } from './byte-reader.ts'
import { type CheckedRecords, CollectedRecords } from './checked-records.ts'
import { Refused } from './refused.ts'

/** What a backup holds, every byte of which was verified. */
export type ReadBackup = {
  readonly made: number
  readonly by: string
  readonly records: CheckedRecords
  readonly papers: number
}

/** Takes the bytes of a paper. They are those of the hash only when it returns without having thrown. */
export type TakePaper = (hash: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>

const header = z.object({
  made: z.number(),
  by: z.string().max(40),
  /** The version of the records in it. */
  content: z.int().min(1),
  papers: z.int().min(0),
})
const HEADER_BYTES = 500

/** Reads a backup, opened already, to its end. Throws where anything is not as it must be. */
export async function readBackup(bytes: AsyncIterable<Uint8Array>, take: TakePaper): Promise<ReadBackup> {
  const reader = new ByteReader(upTo(LARGEST_BACKUP, bytes))
  const { made, by, content, papers: announced } = await headerOf(reader)
  if (content > CONTENT_VERSION) throw new Refused('newer')
  const records = new CollectedRecords()
  let papers = 0
  for (;;) {
    const line = await reader.line(LONGEST_LINE)
    if (line === null) throw new Refused('damaged')
    if (startsWith(line, 'end ')) {
      await seeEnd(reader, line)
      if (papers !== announced) throw new Refused('damaged')
      return { made, by, records: records.checked(content), papers }
    }
    if (startsWith(line, 'paper ')) {
      papers += 1
      if (papers > MOST_PAPERS) throw new Refused('too many papers')
      await readPaper(reader, line, take)
    } else records.add(line.toString())
  }
}

async function headerOf(reader: ByteReader): Promise<z.infer<typeof header>> {
  const first = (await reader.line(HEADER_BYTES))?.toString() ?? ''
  const form = /^Minutebook backup (\d{1,6})$/.exec(first)?.[1]
  if (form === undefined) throw new Refused('not a backup')
  if (Number(form) > BACKUP_FORM) throw new Refused('newer')
  try {
    return header.parse(JSON.parse((await reader.line(HEADER_BYTES))?.toString() ?? ''))
  } catch {
    throw new Refused('damaged')
  }
}

async function readPaper(reader: ByteReader, line: Buffer, take: TakePaper): Promise<void> {
  const [, hash = '', size] = /^paper ([0-9a-f]{64}) (\d{1,12})$/.exec(line.toString('latin1')) ?? []
  if (size === undefined) throw new Refused('damaged')
  if (Number(size) > LARGEST_PAPER) throw new Refused('too large')
  await take(hash, reader.bytes(Number(size)))
  const end = await reader.line(0)
  if (end === null) throw new Refused('damaged')
}

async function seeEnd(reader: ByteReader, line: Buffer): Promise<void> {
  if (line.toString('latin1') !== `end ${reader.hashBeforeLine()}`) throw new Refused('damaged')
  if (!(await reader.isAtEnd())) throw new Refused('damaged')
}

function startsWith(line: Buffer, word: string): boolean {
  return line.toString('latin1', 0, word.length) === word
}

async function* upTo(most: number, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let counted = 0
  for await (const part of bytes) {
    counted += part.byteLength
    if (counted > most) throw new Refused('too large')
    yield part
  }
}
