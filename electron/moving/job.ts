import type { DoBackupWork } from './backup-thread.ts'
import type { BackupWork, Progress } from './backup-work.ts'

/** The one piece of work that the clerk waits for. */
export interface Job {
  run(work: BackupWork): ReturnType<DoBackupWork>
  progress(): Progress
  stop(): void
}

const NOT_BEGUN: Progress = { done: 0, of: 0 }

export function createJob(work: DoBackupWork): Job {
  let running = new AbortController()
  let progress = NOT_BEGUN
  return {
    run(piece) {
      running.abort()
      running = new AbortController()
      progress = NOT_BEGUN
      return work(piece, running.signal, (told) => {
        progress = told
      })
    },
    progress: () => progress,
    stop: () => running.abort(),
  }
}
