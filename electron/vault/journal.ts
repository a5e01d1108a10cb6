import { randomUUID } from 'node:crypto'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf } from '../log.ts'
import { type Basis, basisOf } from './basis.ts'
import { encodedFrame, hashOfEncoded, NO_FRAME } from './frame.ts'
import { beginSegment, type OpenSegment } from './open-segment.ts'
import { type ReadJournal, readJournal, upTo } from './read-journal.ts'
import type { Snapshot } from './snapshot-file.ts'

/** What one frame is to hold. Sequences only rise; a number that was not kept is left out. */
type Entry = { readonly sequence: number; readonly payload: Buffer }

export type Appended =
  | { readonly kind: 'kept' }
  | { readonly kind: 'out of step' }
  | { readonly kind: 'failed'; readonly code: string }

/** The append-only record of every change. */
export interface Journal {
  readonly id: string
  /** The last sequence that is on the disk for good; 0 before there is any. */
  lastSequence(): number
  /** Answers when the entry is on the disk for good, or cannot be. Never rejects. */
  append(entry: Entry): Promise<Appended>
  /** Everything that can be read of it now, but for what was never acknowledged. */
  read(): Promise<ReadJournal>
  /** Removes the files that hold nothing after a number, but for the last. */
  prune(upTo: number): Promise<void>
  /** Lets go of the file, once everything that waits is written. */
  close(): Promise<void>
}

/** A journal that a later Minutebook has written is left alone. */
export type OpenedJournal =
  | { readonly kind: 'opened'; readonly journal: Journal; readonly basis: Omit<Basis, 'frames'> }
  | { readonly kind: 'newer' }

/**
 * Opens the journal of a folder, or begins one. Throws where the folder cannot be read.
 * @param newest the newest snapshot of everything, which may stand for frames that are no longer there
 */
export async function openJournal(
  disk: Disk,
  folder: string,
  newest: Promise<Snapshot | null> | null,
): Promise<OpenedJournal> {
  const [read, snapshot] = await Promise.all([
    disk.makeFolder(folder).then(() => readJournal(disk, folder)),
    newest,
  ])
  if (read.isNewer || (snapshot?.content ?? 0) > CONTENT_VERSION) return { kind: 'newer' }
  demandId(read, snapshot)
  const own = snapshot !== null && (read.id ?? snapshot.journal) === snapshot.journal ? snapshot : null
  const { isWhole, isDamaged, content } = basisOf(read.frames, own)
  return {
    kind: 'opened',
    journal: new SegmentedJournal(disk, folder, read, own),
    basis: { isWhole, isDamaged, content },
  }
}

/** A second journal begun beside one that cannot be read now would be taken for a foreign one later. */
function demandId({ id, unreadable: code }: ReadJournal, snapshot: Snapshot | null): void {
  if (code !== null && id === null && snapshot === null)
    throw Object.assign(new Error('The journal cannot be read.'), { code })
}

type Waiting = { readonly entry: Entry; readonly answer: (appended: Appended) => void }
type Last = { readonly sequence: number; readonly hash: Buffer }

/** A segment that has grown so long is followed by a new one. */
const LONGEST_SEGMENT = 8 * 1024 * 1024

class SegmentedJournal implements Journal {
  readonly id: string
  readonly #disk: Disk
  readonly #folder: string
  #last: Last
  #nextNumber: number
  #segment: OpenSegment | null = null
  #waiting: readonly Waiting[] = []
  #writing: Promise<void> | null = null

  constructor(disk: Disk, folder: string, { id, frames, segments }: ReadJournal, snapshot: Snapshot | null) {
    this.#disk = disk
    this.#folder = folder
    this.id = id ?? snapshot?.journal ?? randomUUID()
    this.#last = laterOf(frames.at(-1) ?? { sequence: 0, hash: NO_FRAME }, snapshot)
    this.#nextNumber = (segments.at(-1)?.number ?? 0) + 1
  }

  readonly lastSequence = () => this.#last.sequence

  readonly append = (entry: Entry): Promise<Appended> =>
    new Promise((answer) => {
      this.#waiting = [...this.#waiting, { entry, answer }]
      this.#writing ??= this.#writeWaiting()
    })

  readonly read = async (): Promise<ReadJournal> => {
    await this.#writing
    const read = await readJournal(this.#disk, this.#folder)
    return { ...read, frames: upTo(read.frames, this.#last.hash) }
  }

  readonly prune = async (upTo: number): Promise<void> => {
    const { segments } = await this.read()
    const covered = segments.slice(0, -1).filter(({ lastSequence }) => lastSequence <= upTo)
    for (const { file } of covered) await this.#disk.remove(file)
  }

  readonly close = async (): Promise<void> => {
    await this.#writing
    await this.#leaveSegment()
  }

  /** All that came while one sync was under way is served by the next one. */
  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting
      this.#waiting = []
      await this.#writeTogether(waiting)
    }
    this.#writing = null
  }

  async #writeTogether(waiting: readonly Waiting[]): Promise<void> {
    const { frames, last, taken, refused } = chained(this.#last, waiting)
    for (const { answer } of refused) answer({ kind: 'out of step' })
    if (taken.length === 0) return
    const appended = await this.#write(frames)
    if (appended.kind === 'kept') this.#last = last
    for (const { answer } of taken) answer(appended)
  }

  /** After a failed write or sync nobody knows what is on the disk, so a file is never tried a second time. */
  async #write(frames: Buffer): Promise<Appended> {
    const first = await this.#attempt(frames)
    return first.kind === 'failed' ? this.#attempt(frames) : first
  }

  async #attempt(frames: Buffer): Promise<Appended> {
    try {
      this.#segment ??= await beginSegment(this.#disk, this.#folder, this.#nextNumber++, this.id)
      await this.#segment.add(frames)
      if (this.#segment.length() >= LONGEST_SEGMENT) await this.#leaveSegment()
      return { kind: 'kept' }
    } catch (error) {
      await this.#leaveSegment()
      return { kind: 'failed', code: codeOf(error) }
    }
  }

  async #leaveSegment(): Promise<void> {
    const left = this.#segment
    this.#segment = null
    await left?.leave()
  }
}

function laterOf(last: Last, snapshot: Snapshot | null): Last {
  return snapshot !== null && snapshot.sequence > last.sequence ? snapshot : last
}

/** The frames of what waits, each naming the one before it. An entry that is no later than the last is refused. */
function chained(from: Last, waiting: readonly Waiting[]) {
  let last = from
  const frames: Buffer[] = []
  const taken: Waiting[] = []
  const refused: Waiting[] = []
  for (const one of waiting) {
    const { sequence, payload } = one.entry
    if (sequence <= last.sequence) {
      refused.push(one)
      continue
    }
    const frame = encodedFrame({ sequence, previous: last.hash, payload })
    last = { sequence, hash: hashOfEncoded(frame) }
    frames.push(frame)
    taken.push(one)
  }
  return { frames: Buffer.concat(frames), last, taken, refused }
}
