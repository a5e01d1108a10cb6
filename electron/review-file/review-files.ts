import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { askWhichReviewFile } from '../files/ask-which.ts'
import { temporaryBeside } from '../files/atomic-write.ts'
import type { Disk } from '../files/disk.ts'
import type { askWhere } from '../files/save-dialog.ts'
import { log } from '../log.ts'
import type { DoBackupWork } from '../moving/backup-thread.ts'
import { createJob, type Job } from '../moving/job.ts'
import { namesOf } from '../moving/save-everything.ts'
import { lockTroubleOf } from './review-file-lock.ts'
import { bytesOf, type ReviewSource, sourceNames } from './review-source.ts'

/** Review files: on their way to the chair, and on their way back. */
export interface ReviewFiles extends Pick<Job, 'stop'> {
  place(request: RequestOf<'review-file:place'>): Promise<ReplyOf<'review-file:place'>>
  write(request: RequestOf<'review-file:write'>): Promise<ReplyOf<'review-file:write'>>
  choose(): Promise<ReplyOf<'review-file:choose'>>
  read(request: RequestOf<'review-file:read'>): Promise<ReplyOf<'review-file:read'>>
  /** A file that was given to the application, or dropped on it: the next to be chosen, without a question. */
  give(file: ReviewSource): void
  isGiven(): boolean
}

export type ReviewFileParts = {
  readonly disk: Disk
  readonly work: DoBackupWork
  readonly askWhere: typeof askWhere
  readonly askWhich: typeof askWhichReviewFile
  readonly version: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function createReviewFiles(parts: ReviewFileParts): ReviewFiles {
  const job = createJob(parts.work)
  let place: string | null = null
  let given: ReviewSource | null = null
  let chosen: ReviewSource | null = null
  return {
    async place({ suggestedName }) {
      place = await parts.askWhere(suggestedName, 'review file')
      return { kind: place === null ? 'cancelled' : 'placed' }
    },
    async write(request) {
      const file = place
      place = null // the next one is asked for anew
      return file === null ? { kind: 'failed', code: 'no-place' } : await write(parts, job, file, request)
    },
    async choose() {
      const source = given ?? asSource(await parts.askWhich())
      given = null
      if (source === null) return { kind: 'cancelled' }
      const trouble = await lockTroubleOf(bytesOf(source, parts.disk))
      if (trouble !== null) return { kind: 'not taken', trouble }
      chosen = source
      return { kind: 'chosen', ...sourceNames(source) }
    },
    async read({ passphrase }) {
      if (chosen === null) return { kind: 'not taken', trouble: 'gone' }
      const done = await job.run({ kind: 'read review', source: chosen, passphrase })
      if (done.kind === 'review') return { kind: 'read', file: done.file }
      if (done.kind === 'stopped') return done
      const trouble = done.kind === 'review not taken' ? done.trouble : 'cannot be read'
      return { kind: 'not taken', trouble }
    },
    give(file) {
      given = file
    },
    isGiven: () => given !== null,
    stop: job.stop,
  }
}

function asSource(file: string | null): ReviewSource | null {
  return file === null ? null : { kind: 'file', file }
}

async function write(
  { disk, version: by, now }: ReviewFileParts,
  job: Job,
  file: string,
  { passphrase, content }: RequestOf<'review-file:write'>,
): Promise<ReplyOf<'review-file:write'>> {
  const target = { file, beside: temporaryBeside(file) }
  const lock = { kind: 'passphrase', passphrase } as const
  const done = await job.run({ kind: 'write review', target, lock, content, by, made: now() })
  if (done.kind === 'written') return { kind: 'written', ...namesOf(file) }
  await disk.remove(target.beside).catch(() => undefined)
  if (done.kind === 'stopped') return done
  if (done.kind === 'review not taken') return { kind: 'not taken', trouble: done.trouble }
  const code = done.kind === 'failed' ? done.code : done.kind
  log({ event: 'review-file-not-written', code })
  return { kind: 'failed', code }
}
