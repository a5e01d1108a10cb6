import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf, log } from '../log.ts'
import { changeLines } from './change-lines.ts'
import { type Appended, type OpenedJournal, openJournal } from './journal.ts'

/** Where everything that was shown as saved is kept a second time (reliability 3). */
export interface Vault {
  open(): Promise<ReplyOf<'vault:open'>>
  append(request: RequestOf<'vault:append'>): Promise<ReplyOf<'vault:append'>>
  /** The application ends. */
  close(): Promise<void>
}

type Opened = OpenedJournal | { readonly kind: 'failed'; readonly code: string }

/** Begins to open the vault of a folder at once, while the window is still being made. */
export function createVault(disk: Disk, folder: string): Vault {
  const opening = opened(disk, folder)
  return {
    async open() {
      const vault = await opening
      if (vault.kind !== 'opened') return vault
      const { id, lastSequence } = vault.journal
      return { kind: 'opened', journal: id, lastSequence: lastSequence() }
    },
    async append({ sequence, changes }) {
      const vault = await opening
      if (vault.kind !== 'opened') return { kind: 'failed', code: vault.kind }
      const appended = await vault.journal.append({ sequence, payload: changeLines(changes) })
      logFailed(appended)
      return appended
    },
    async close() {
      const vault = await opening
      if (vault.kind === 'opened') await vault.journal.close()
    },
  }
}

async function opened(disk: Disk, folder: string): Promise<Opened> {
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
