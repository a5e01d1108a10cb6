import { createHash } from 'node:crypto'
import { COPY_REASONS, type CopyReason } from '../../shared/ipc/copy-channels.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'

/** Everything that was stored at one moment, in lines as the journal has them. */
export type Snapshot = {
  readonly journal: string
  /** The last number of the journal that is in it. */
  readonly sequence: number
  /** The hash of the frame with those changes, which the next one must name. */
  readonly hash: Buffer
  /** Of the wall, in milliseconds since 1970: for people; order goes by the number in its name. */
  readonly at: number
  /** The version of the records. */
  readonly content: number
  /** `put people per-… {…}`, one a record. */
  readonly lines: Buffer
}

const FIRST_LINE = /^Minutebook snapshot (\d+) ([0-9a-f-]{36}) (\d+) ([0-9a-f]{64}) (\d+)\n/
const LONGEST_FIRST_LINE = 200
const LAST_LINE_BYTES = 'end '.length + 64 + 1

/** A line that says what it is, the records, and the hash of all that. */
export function encodedSnapshot({ journal, sequence, hash, at, lines, content }: Snapshot): Buffer {
  const line = `Minutebook snapshot ${content} ${journal} ${sequence} ${hash.toString('hex')} ${at}\n`
  const body = Buffer.concat([Buffer.from(line), lines])
  return Buffer.concat([body, lastLineOf(body)])
}

/** What a snapshot holds; null where a byte of it is not what was written. */
export function verifiedSnapshot(bytes: Buffer): Snapshot | null {
  const body = bytes.subarray(0, -LAST_LINE_BYTES)
  if (!bytes.subarray(-LAST_LINE_BYTES).equals(lastLineOf(body))) return null
  const [line = '', content, journal, sequence, hash = '', at] =
    FIRST_LINE.exec(body.toString('latin1', 0, LONGEST_FIRST_LINE)) ?? []
  if (journal === undefined) return null
  return {
    journal,
    sequence: Number(sequence),
    hash: Buffer.from(hash, 'hex'),
    at: Number(at),
    content: Number(content),
    lines: body.subarray(line.length),
  }
}

/** All that every version says in the same way. */
const WHAT_IT_IS = /^Minutebook snapshot (\d+) /
const LAST_LINE = /^end [0-9a-f]{64}\n$/

/**
 * Whether a later Minutebook wrote a snapshot, also where that ends in another way than those of this one. One that
 * ends as ours do must be whole: a flipped bit in its version is damage.
 */
export function isOfLaterVersion(bytes: Buffer): boolean {
  const version = WHAT_IT_IS.exec(bytes.toString('latin1', 0, LONGEST_FIRST_LINE))?.[1]
  if (version === undefined || Number(version) <= CONTENT_VERSION) return false
  const endsAsOurs = LAST_LINE.test(bytes.toString('latin1', Math.max(0, bytes.length - LAST_LINE_BYTES)))
  return !endsAsOurs || verifiedSnapshot(bytes) !== null
}

function lastLineOf(body: Buffer): Buffer {
  return Buffer.from(`end ${createHash('sha256').update(body).digest('hex')}\n`)
}

/** What a name says of a snapshot. */
export type SnapshotName = {
  readonly name: string
  /** Counts up with each snapshot. */
  readonly number: number
  readonly at: number
  readonly reason: CopyReason
}

const NAME = /^(\d{8})-(\d{1,15})(?:-([a-z-]+))?\.snapshot$/

/** `00000012-1732187100000.snapshot`, or with why it was taken: `…-before-restore.snapshot`. */
export function snapshotName(number: number, at: number, reason: CopyReason = 'in time'): string {
  const why = reason === 'in time' ? '' : `-${inName(reason)}`
  return `${String(number).padStart(8, '0')}-${at}${why}.snapshot`
}

/** What the name of a file says; null where it is no snapshot's. */
export function readSnapshotName(name: string): SnapshotName | null {
  const [, number, at, why] = NAME.exec(name) ?? []
  if (number === undefined) return null
  const reason = COPY_REASONS.find((it) => inName(it) === why) ?? 'in time'
  return { name, number: Number(number), at: Number(at), reason }
}

function inName(reason: CopyReason): string {
  return reason.replaceAll(' ', '-')
}
