import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { type Frame, frameFrom } from './frame.ts'

/**
 * A file of the journal: a line that says what it is, of which version its records are, and whose; then frames. A run never goes on writing
 * in a file of an earlier one, whose end may be torn.
 */
export type Segment = {
  /** Which journal it belongs to; null where its first line is damaged. */
  readonly journal: string | null
  /** Whether a later Minutebook wrote it, with records that this one does not know. */
  readonly isNewer: boolean
  /** The version of the records in it; null where its first line is damaged. */
  readonly content: number | null
  readonly frames: readonly Frame[]
}

const FIRST_LINE = /^Minutebook journal (\d+) ([0-9a-f-]{36})\n/
const LONGEST_FIRST_LINE = 80

export function firstLineOf(journal: string): Buffer {
  return Buffer.from(`Minutebook journal ${CONTENT_VERSION} ${journal}\n`)
}

/** What a segment holds. Behind damaged bytes it is read on from the next frame that is whole. */
export function readSegment(bytes: Buffer): Segment {
  const [line = '', version = '', journal = null] =
    FIRST_LINE.exec(bytes.toString('latin1', 0, LONGEST_FIRST_LINE)) ?? []
  const content = version === '' ? null : Number(version)
  if (Number(version) > CONTENT_VERSION) return { journal, isNewer: true, content, frames: [] }
  const frames: Frame[] = []
  let found = frameFrom(bytes, line.length)
  while (found !== null) {
    frames.push(found.frame)
    found = frameFrom(bytes, found.end)
  }
  return { journal, isNewer: false, content, frames }
}

const NAME = /^(\d{8})\.journal$/

/** `00000012.journal`: in the order in which they were begun. */
export function segmentName(number: number): string {
  return `${String(number).padStart(8, '0')}.journal`
}

/** The number in a segment's name; null for any other file. */
export function segmentNumber(name: string): number | null {
  const number = NAME.exec(name)?.[1]
  return number === undefined ? null : Number(number)
}
