import path from 'node:path'
import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf, log } from '../log.ts'
import { basisOf } from './basis.ts'
import { changeLines } from './change-lines.ts'
import type { Frame } from './frame.ts'
import { type Appended, type Journal, type OpenedJournal, openJournal } from './journal.ts'
import { nextChanges } from './replay.ts'
import { createSnapshots, type Snapshots } from './snapshots.ts'
import { type Snapshotting, takesSnapshots } from './take-snapshot.ts'

/** Where everything that was shown as saved is kept a second time (reliability 3). */
export interface Vault {
  open(): Promise<ReplyOf<'vault:open'>>
  append(request: RequestOf<'vault:append'>): Promise<ReplyOf<'vault:append'>>
  read(request: RequestOf<'vault:read'>): Promise<ReplyOf<'vault:read'>>
  /** Takes a snapshot, if anything changed since the last one. */
  takeSnapshot(): Promise<void>
  /** The application ends. */
  close(): Promise<void>
}

type Failed = { readonly kind: 'failed'; readonly code: string }
type Opened = Failed | Exclude<OpenedJournal, { kind: 'opened' }> | OpenedVault
type OpenedVault = Extract<OpenedJournal, { kind: 'opened' }> & { readonly snapshotting: Snapshotting }

/** Begins to open the vault of a folder at once, while the window is still being made. */
export function createVault(disk: Disk, folder: string, now: () => number): Vault {
  const snapshots = createSnapshots(disk, path.join(folder, 'snapshots'))
  const opening = opened(disk, folder, snapshots, now)
  /** Whether the window has given it a copy of everything since it was opened. */
  let isMadeWhole = false
  let reading: readonly Frame[] = []
  return {
    async open() {
      const vault = await opening
      if (vault.kind !== 'opened') return vault
      const { journal, basis } = vault
      return {
        kind: 'opened',
        journal: journal.id,
        lastSequence: journal.lastSequence(),
        isWhole: basis.isWhole || isMadeWhole,
        isDamaged: basis.isDamaged && !isMadeWhole,
      }
    },
    async append({ sequence, changes, whole }) {
      const vault = await opening
      if (vault.kind !== 'opened') return { kind: 'failed', code: vault.kind }
      const appended = await vault.journal.append({ sequence, payload: changeLines({ changes, whole }) })
      if (appended.kind === 'kept' && whole !== null && whole.part === whole.of) isMadeWhole = true
      logFailed(appended)
      return appended
    },
    async read({ after }) {
      const vault = await opening
      if (vault.kind !== 'opened') return { kind: 'failed', code: vault.kind }
      if (reading.length === 0) reading = await framesAfter(after, vault.journal, snapshots)
      const reply = nextChanges(reading, after)
      if (reply.kind !== 'changes' || reply.isLast) reading = []
      return reply
    },
    async takeSnapshot() {
      const vault = await opening
      if (vault.kind === 'opened') await vault.snapshotting.take()
    },
    async close() {
      const vault = await opening
      if (vault.kind !== 'opened') return
      await vault.snapshotting.end()
      await vault.journal.close()
    },
  }
}

async function opened(disk: Disk, folder: string, snapshots: Snapshots, now: () => number): Promise<Opened> {
  try {
    const [newest = null] = await snapshots.newest(1)
    const vault = await openJournal(disk, folder, newest)
    if (vault.kind !== 'opened') return vault
    if (vault.basis.isDamaged) log({ event: 'journal-damaged' })
    return { ...vault, snapshotting: takesSnapshots({ journal: vault.journal, snapshots, now }) }
  } catch (error) {
    const code = codeOf(error)
    log({ event: 'vault-not-opened', code })
    return { kind: 'failed', code }
  }
}

/** What was changed is in the journal; everything may be in the newest snapshot. */
async function framesAfter(after: number, journal: Journal, snapshots: Snapshots): Promise<readonly Frame[]> {
  const { frames } = await journal.read()
  if (after > 0) return frames
  const [newest = null] = await snapshots.newest(1)
  return basisOf(frames, newest).frames
}

function logFailed(appended: Appended): void {
  if (appended.kind === 'failed') log({ event: 'not-journaled', code: appended.code })
  if (appended.kind === 'out of step') log({ event: 'not-journaled', reason: appended.kind })
}
