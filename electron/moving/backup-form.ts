import { createHash } from 'node:crypto'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'

/**
 * The form of a backup, as it is inside of its lock: everything that is stored, readable without this program.
 *
 *     Minutebook backup 1
 *     {"made":1764087780000,"by":"0.1.0","content":2,"papers":1}
 *     put people per-… {"id":"per-…",…}        one line a record, as in the journal
 *     paper 3f…c1 18324                        hash and length of a paper, then its bytes and the end of the line
 *     end 9b…e2                                the hash of all that
 *
 * Nothing in it is packed, so that no small file can grow large when it is read.
 */
export type Backup = {
  /** Milliseconds since 1970. */
  readonly made: number
  /** The version of the Minutebook that made it. */
  readonly by: string
  /** `put people per-… {…}`, one a record, of this version. */
  readonly lines: Buffer
  readonly papers: readonly PaperSource[]
}

export type PaperSource = {
  /** sha256, in hexadecimal digits. */
  readonly hash: string
  readonly size: number
  bytes(): AsyncIterable<Uint8Array>
}

export const BACKUP_FORM = 1

/** The bytes of a backup, part after part. */
export async function* backupBytes({ made, by, lines, papers }: Backup): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const bytes of contentBytes({ made, by, lines, papers })) {
    hash.update(bytes)
    yield bytes
  }
  yield Buffer.from(`end ${hash.digest('hex')}\n`)
}

async function* contentBytes({ made, by, lines, papers }: Backup): AsyncGenerator<Uint8Array> {
  const head = { made, by, content: CONTENT_VERSION, papers: papers.length }
  yield Buffer.from(`Minutebook backup ${BACKUP_FORM}\n${JSON.stringify(head)}\n`)
  yield* partsOf(lines)
  for (const paper of papers) {
    yield Buffer.from(`paper ${paper.hash} ${paper.size}\n`)
    yield* paper.bytes()
    yield Buffer.from('\n')
  }
}

const PART = 256 * 1024

function* partsOf(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PART) yield bytes.subarray(at, at + PART)
}
