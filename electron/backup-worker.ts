import { webcrypto } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { realDisk } from './files/disk.ts'
import { tidyDisk } from './files/tidy-disk.ts'
import type { BackupOrder, BackupWord } from './moving/backup-thread.ts'
import { doBackupWork, type Progress } from './moving/backup-work.ts'

// The thread in which backups are written and read. Node 18 has no `crypto` of the web unless it is put there.
if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto })

const { work, unfinished } = workerData as BackupOrder // safe: backup-thread.ts starts this file with one
const disk = tidyDisk(realDisk, unfinished)

const EVERY = 100
let told = 0

void doBackupWork(disk, work, tell).then((done) => say({ kind: 'done', done }))

function tell(progress: Progress): void {
  const now = Date.now()
  if (now - told < EVERY) return
  told = now
  say({ kind: 'progress', progress })
}

function say(word: BackupWord): void {
  parentPort?.postMessage(word)
}
