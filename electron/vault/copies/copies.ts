import { copiedMeeting } from '../../../shared/domain/copies/copied-meeting.ts'
import type { CopiedRecords } from '../../../shared/domain/copies/copied-record.ts'
import { type CopyContents, copyContents } from '../../../shared/domain/copies/copy-contents.ts'
import type { ReplyOf, RequestOf } from '../../../shared/ipc/contract.ts'
import { codeOf, log } from '../../log.ts'
import { recordLines } from '../fold.ts'
import type { Frame } from '../frame.ts'
import type { Snapshots } from '../snapshots.ts'
import { recordsOfLines } from './copied-lines.ts'
import { type OpenCopy, openCopy, type UnusableCopy } from './open-copy.ts'
import { partOfList } from './part-of-list.ts'

type Answer<C extends 'list' | 'check' | 'contents' | 'read'> = (
  request: RequestOf<`copies:${C}`>,
) => Promise<ReplyOf<`copies:${C}`>>

/** Safety copies, for a clerk to look into: all of it from the disk, without the window's store (reliability 3.9). */
export interface Copies {
  readonly list: Answer<'list'>
  readonly check: Answer<'check'>
  readonly contents: Answer<'contents'>
  readonly read: Answer<'read'>
  /** A copy that is verified, read anew. */
  open(copy: number): Promise<OpenCopy | UnusableCopy>
  /** The records that the journal comes to now; null where it cannot be read. */
  now(): Promise<CopiedRecords | null>
}

export type CopiesParts = {
  readonly snapshots: Snapshots
  /** What everything of now is made from; null where the journal cannot be read. */
  readonly framesNow: () => Promise<readonly Frame[] | null>
}

export function createCopies({ snapshots, framesNow }: CopiesParts): Copies {
  /** Copies are written once, so that one that was good, or was not, stays so while the application runs. */
  const checked = new Map<number, ReplyOf<'copies:check'>>()
  const looked = createLooked(snapshots)

  async function now(): Promise<CopiedRecords | null> {
    const frames = await framesNow()
    return frames === null ? null : recordsOfLines(await recordLines(frames))
  }

  return {
    now,
    open: (copy) => openCopy(snapshots, copy),
    list: () => listed(snapshots),
    async check({ copy }) {
      const known = checked.get(copy) ?? countsOf(await openCopy(snapshots, copy))
      if (known.kind === 'good' || known.kind === 'damaged') checked.set(copy, known)
      return known
    },
    async contents({ copy, from }) {
      const opened = await looked(copy)
      if (opened.kind !== 'open') return opened
      // The first part compares anew; those that follow are of the same comparison.
      if (from === 0 || opened.contents === null) opened.contents = copyContents(opened.records, await now())
      const { meetings, difference } = opened.contents
      const { part, next } = partOfList(meetings, from, ({ committee }) => 100 + committee.length)
      return { kind: 'contents', meetings: part, next, difference }
    },
    async read({ copy, meetingId, from }) {
      const opened = await looked(copy)
      if (opened.kind !== 'open') return opened
      const { records, nextMinuteNumber } = copiedMeeting(opened.records, meetingId)
      const { part, next } = partOfList(records, from, ({ json }) => json.length)
      const parsed = part.map(({ table, json }) => ({ table, record: JSON.parse(json) }))
      return { kind: 'records', records: parsed, next, nextMinuteNumber }
    },
  }
}

async function listed(snapshots: Snapshots): Promise<ReplyOf<'copies:list'>> {
  try {
    const names = await snapshots.names()
    return {
      kind: 'copies',
      copies: names.map(({ number, at, reason }) => ({ copy: number, at, reason })).toReversed(),
    }
  } catch (error) {
    const code = codeOf(error)
    log({ event: 'copies-not-listed', code })
    return { kind: 'failed', code }
  }
}

function countsOf(copy: OpenCopy | UnusableCopy): ReplyOf<'copies:check'> {
  if (copy.kind !== 'open') return copy
  const tables = [...copy.records.values()].map(({ table }) => table)
  const count = (name: (typeof tables)[number]) => tables.filter((table) => table === name).length
  const [committees, meetings, people] = [count('committees'), count('meetings'), count('people')]
  return { kind: 'good', bytes: copy.bytes, committees, meetings, people }
}

type Looked = OpenCopy & { contents: CopyContents | null }

/** The copy that is being looked into stays in memory until another one is. */
function createLooked(snapshots: Snapshots) {
  let last: Looked | null = null
  return async (copy: number): Promise<Looked | UnusableCopy> => {
    if (last?.name.number === copy) return last
    const opened = await openCopy(snapshots, copy)
    if (opened.kind !== 'open') return opened
    last = { ...opened, contents: null }
    return last
  }
}
