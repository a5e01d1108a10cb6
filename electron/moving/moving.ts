import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { askWhichBackup } from '../files/ask-which.ts'
import type { Disk } from '../files/disk.ts'
import type { askWhere } from '../files/save-dialog.ts'
import type { Vault } from '../vault/vault.ts'
import type { DoBackupWork } from './backup-thread.ts'
import { createJob, type Job } from './job.ts'
import { saveEverything } from './save-everything.ts'
import { createTaking, type Taking } from './take-everything.ts'

/** Moving everything to another computer: one file out, and the same file in. */
export interface Moving extends Taking, Pick<Job, 'progress' | 'stop'> {
  save(request: RequestOf<'moving:save'>): Promise<ReplyOf<'moving:save'>>
}

export type MovingParts = {
  readonly disk: Disk
  readonly vault: Pick<Vault, 'takeSnapshot' | 'copies' | 'replaceEverything'>
  /** The folder in which the bytes of papers are. */
  readonly papers: string
  readonly work: DoBackupWork
  readonly askWhere: typeof askWhere
  readonly askWhich: typeof askWhichBackup
  readonly version: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function createMoving(parts: MovingParts): Moving {
  const job = createJob(parts.work)
  return {
    save: ({ passphrase }) => saveEverything(parts, job, passphrase),
    ...createTaking(parts, job),
    progress: job.progress,
    stop: job.stop,
  }
}
