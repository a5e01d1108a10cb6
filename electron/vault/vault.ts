import path from 'node:path'
import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { CopyReason, TakenCopy } from '../../shared/ipc/copy-channels.ts'
import type { Change } from '../../shared/records/change.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf, log } from '../log.ts'
import { basisOf } from './basis.ts'
import { changeLines } from './change-lines.ts'
import { type Copies, createCopies } from './copies/copies.ts'
import { type Replaced, replaceEverything } from './copies/replace-everything.ts'
import { createRestoring, type Restoring } from './copies/restoring.ts'
import type { Frame } from './frame.ts'
import { type Appended, type Journal, type OpenedJournal, openJournal } from './journal.ts'
import { nextChanges } from './replay.ts'
import { createSnapshots, LATER, type Snapshots } from './snapshots.ts'
import { type Snapshotting, takesSnapshots } from './take-snapshot.ts'

/** Where everything that was shown as saved is kept a second time (reliability 3). */
export interface Vault {
  open(): Promise<ReplyOf<'vault:open'>>
  append(request: RequestOf<'vault:append'>): Promise<ReplyOf<'vault:append'>>
  read(request: RequestOf<'vault:read'>): Promise<ReplyOf<'vault:read'>>
  /** Takes a snapshot, if anything changed since the last one. */
  takeSnapshot(reason: CopyReason): Promise<TakenCopy>
  /** Its snapshots, for a clerk to look into and go back to. */
  readonly copies: Copies
  readonly restoring: Restoring
  /** Puts other records in the place of all there are, after a copy of those, as one switch. */
  replaceEverything(records: readonly Change[]): Promise<Replaced>
  /** The application ends. */
  close(): Promise<void>
}

type Failed = { readonly kind: 'failed'; readonly code: string }
type Opened = Failed | Exclude<OpenedJournal, { kind: 'opened' }> | OpenedVault
type OpenedVault = Extract<OpenedJournal, { kind: 'opened' }> & { readonly snapshotting: Snapshotting }

/** Begins to open the vault of a folder at once, while the window is still being made. */
export function createVault(disk: Disk, folder: string, now: () => number): Vault {
  const snapshots = createSnapshots(disk, path.join(folder, 'snapshots'))
  const opening = openedOnce(() => opened(disk, folder, snapshots, now))
  return withCopies(vaultOf(opening, snapshots), opening, snapshots)
}

/** What was opened, or could not be. */
type Opening = {
  readonly vault: () => Promise<Opened>
  /** The same, but where it failed it is tried anew: a folder that could not be read may be mended by then. */
  readonly again: () => Promise<Opened>
}

function openedOnce(open: () => Promise<Opened>): Opening {
  let last = open()
  return {
    vault: () => last,
    again() {
      last = last.then((vault) => (vault.kind === 'failed' ? open() : vault))
      return last
    },
  }
}

type BareVault = Omit<Vault, 'copies' | 'restoring' | 'replaceEverything'>

function vaultOf(opening: Opening, snapshots: Snapshots): BareVault {
  /** Whether the window has given it a copy of everything since it was opened. */
  let isMadeWhole = false
  let reading: readonly Frame[] = []
  return {
    async open() {
      const vault = await opening.again()
      if (vault.kind !== 'opened') return vault
      const { journal, basis } = vault
      return {
        kind: 'opened',
        journal: journal.id,
        lastSequence: journal.lastSequence(),
        isWhole: basis.isWhole || isMadeWhole,
        isDamaged: basis.isDamaged && !isMadeWhole,
        content: isMadeWhole ? CONTENT_VERSION : basis.content,
      }
    },
    async append({ sequence, changes, whole }) {
      const vault = await opening.vault()
      if (vault.kind !== 'opened') return { kind: 'failed', code: vault.kind }
      if (whole === null && !isMadeWhole && vault.basis.content < CONTENT_VERSION)
        return { kind: 'failed', code: 'earlier-version' } // only a copy of everything brings it to this one
      const appended = await vault.journal.append({ sequence, payload: changeLines({ changes, whole }) })
      if (appended.kind === 'kept' && whole !== null && whole.part === whole.of) isMadeWhole = true
      logFailed(appended)
      return appended
    },
    async read({ after }) {
      const vault = await opening.vault()
      if (vault.kind !== 'opened') return { kind: 'failed', code: vault.kind }
      if (reading.length === 0) reading = await framesAfter(after, vault.journal, snapshots)
      const reply = nextChanges(reading, after)
      if (reply.kind !== 'changes' || reply.isLast) reading = []
      return reply
    },
    async takeSnapshot(reason) {
      const vault = await opening.vault()
      if (vault.kind === 'opened') return vault.snapshotting.take(reason)
      return { kind: 'failed', code: vault.kind === 'failed' ? vault.code : vault.kind }
    },
    async close() {
      const vault = await opening.vault()
      if (vault.kind !== 'opened') return
      await vault.snapshotting.end()
      await vault.journal.close()
    },
  }
}

function withCopies(vault: BareVault, opening: Opening, snapshots: Snapshots): Vault {
  const journal = async () => {
    const opened = await opening.vault()
    return opened.kind === 'opened' ? opened.journal : null
  }
  const copies = createCopies({
    snapshots,
    async framesNow() {
      const found = await journal()
      return found === null ? null : framesAfter(0, found, snapshots)
    },
  })
  const lastSequence = async () => (await journal())?.lastSequence() ?? 0
  const { takeSnapshot, append } = vault
  return {
    ...vault,
    copies,
    restoring: createRestoring({ copies, takeSnapshot, append, lastSequence }),
    replaceEverything: (records) => replaceEverything({ takeSnapshot, append, lastSequence }, records),
  }
}

async function opened(disk: Disk, folder: string, snapshots: Snapshots, now: () => number): Promise<Opened> {
  try {
    const newest = snapshots.newest(1).then(([first = null]) => first)
    const vault = await openJournal(disk, folder, newest)
    if (vault.kind !== 'opened') return vault
    if (vault.basis.isDamaged) log({ event: 'journal-damaged' })
    return { ...vault, snapshotting: takesSnapshots({ journal: vault.journal, snapshots, now }) }
  } catch (error) {
    const code = codeOf(error)
    if (code === LATER) return { kind: 'newer' }
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
