import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { codesOf, log } from '../log.ts'
import type { BackupDone, BackupWork, Progress } from './backup-work.ts'

/** What the thread is started with. */
export type BackupOrder = {
  readonly work: BackupWork
  /** Where it notes which files it has begun (`tidyDisk`). */
  readonly unfinished: string
}

/** What it says. */
export type BackupWord =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly done: BackupDone }

type Ended = BackupDone | { readonly kind: 'stopped' }
type Tell = (progress: Progress) => void

/** Does a piece of work in a thread of its own. Aborting the signal ends the thread. Never rejects. */
export type DoBackupWork = (work: BackupWork, signal?: AbortSignal, tell?: Tell) => Promise<Ended>

/** A thread that says nothing for so long, in milliseconds, is ended: it may be reading a file that was made to harm. */
const SILENCE = 60_000

export function backupThreads(unfinished: string): DoBackupWork {
  return async (work, signal, tell) => {
    if (signal?.aborted) return { kind: 'stopped' }
    return inThread(start({ work, unfinished }), signal, tell)
  }
}

/** Its text is handed over, because a thread cannot read a file inside of the application's archive. */
function start(order: BackupOrder): Worker {
  const text = readFileSync(path.join(__dirname, 'backup-worker.cjs'), 'utf8')
  return new Worker(text, { eval: true, workerData: order, name: 'backup' })
}

function inThread(worker: Worker, signal: AbortSignal | undefined, tell: Tell | undefined): Promise<Ended> {
  return new Promise((resolve) => {
    const end = (ended: Ended) => {
      clearTimeout(silence)
      void worker.terminate()
      resolve(ended)
    }
    const silence = setTimeout(() => end({ kind: 'failed', code: 'silence' }), SILENCE)
    signal?.addEventListener('abort', () => end({ kind: 'stopped' }), { once: true })
    worker.on('message', (word: BackupWord) => {
      silence.refresh()
      if (word.kind === 'done') end(word.done)
      else tell?.(word.progress)
    })
    worker.on('error', (error) => {
      log({ event: 'backup-thread-fault', ...codesOf(error) })
      end({ kind: 'failed', code: 'thread' })
    })
  })
}
