import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf, log } from '../log.ts'
import { changeLines } from './change-lines.ts'
import type { Frame } from './frame.ts'
import { type Appended, type OpenedJournal, openJournal } from './journal.ts'
import { nextChanges } from './replay.ts'

/** Where everything that was shown as saved is kept a second time (reliability 3). */
export interface Vault {
  open(): Promise<ReplyOf<'vault:open'>>
  append(request: RequestOf<'vault:append'>): Promise<ReplyOf<'vault:append'>>
  read(request: RequestOf<'vault:read'>): Promise<ReplyOf<'vault:read'>>
  /** The application ends. */
  close(): Promise<void>
}

type Failed = { readonly kind: 'failed'; readonly code: string }

/** Begins to open the vault of a folder at once, while the window is still being made. */
export function createVault(disk: Disk, folder: string): Vault {
  const opening = opened(disk, folder)
  /** Whether the window has given it a copy of everything since it was opened. */
  let isMadeWhole = false
  let reading: readonly Frame[] = []
  return {
    async open() {
      const vault = await opening
      if (vault.kind !== 'opened') return vault
      const { journal, isWhole, isDamaged } = vault
      return {
        kind: 'opened',
        journal: journal.id,
        lastSequence: journal.lastSequence(),
        isWhole: isWhole || isMadeWhole,
        isDamaged: isDamaged && !isMadeWhole,
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
      if (reading.length === 0) reading = await vault.journal.frames()
      const reply = nextChanges(reading, after)
      if (reply.kind !== 'changes' || reply.isLast) reading = []
      return reply
    },
    async close() {
      const vault = await opening
      if (vault.kind === 'opened') await vault.journal.close()
    },
  }
}

async function opened(disk: Disk, folder: string): Promise<OpenedJournal | Failed> {
  try {
    const journal = await openJournal(disk, folder)
    if (journal.kind === 'opened' && journal.isDamaged) log({ event: 'journal-damaged' })
    return journal
  } catch (error) {
    const code = codeOf(error)
    log({ event: 'vault-not-opened', code })
    return { kind: 'failed', code }
  }
}

function logFailed(appended: Appended): void {
  if (appended.kind === 'failed') log({ event: 'not-journaled', code: appended.code })
  if (appended.kind === 'out of step') log({ event: 'not-journaled', reason: appended.kind })
}
