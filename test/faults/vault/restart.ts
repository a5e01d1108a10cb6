import type { Disk } from '../../../electron/files/disk.ts'
import { createVault } from '../../../electron/vault/vault.ts'
import type { Verdict } from '../fault-case.ts'
import type { ChangeHistory } from './change-history.ts'

/** What a new start finds in a vault. */
export type Restart =
  | {
      readonly kind: 'opened'
      readonly words: ReadonlyMap<string, string>
      readonly lastSequence: number
      readonly isWhole: boolean
      readonly isDamaged: boolean
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly code: string }

/** Opens a vault as the next start does, and reads everything that it comes to. */
export async function restart(disk: Disk, folder: string): Promise<Restart> {
  const vault = createVault(disk, folder, Date.now)
  const opened = await vault.open()
  if (opened.kind !== 'opened') return opened
  const words = new Map<string, string>()
  let after = 0
  for (;;) {
    const reply = await vault.read({ after })
    if (reply.kind !== 'changes') return { kind: 'failed', code: reply.kind }
    for (const change of reply.changes) {
      if (change.kind === 'put') words.set(change.record.id, String(change.record.surname))
      else words.delete(change.id)
    }
    if (!reply.isLast && reply.upTo <= after) return { kind: 'failed', code: 'reading goes round' }
    after = reply.upTo
    if (reply.isLast) return { ...opened, words }
  }
}

/** What is missing after a restart. A disk that only failed, and changed no byte, has damaged nothing. */
export async function lossAfterRestart(history: ChangeHistory, disk: Disk, folder: string): Promise<Verdict> {
  const found = await restart(disk, folder)
  if (found.kind !== 'opened') return [`the vault could not be opened: ${JSON.stringify(found)}`]
  const damage = found.isDamaged ? ['the journal is said to be damaged'] : []
  return [...history.lossIn(found.words), ...damage]
}
