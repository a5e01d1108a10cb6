import path from 'node:path'
import { type Disk, realDisk } from '../../electron/files/disk.ts'
import type { DoBackupWork } from '../../electron/moving/backup-thread.ts'
import { type BackupWork, doBackupWork } from '../../electron/moving/backup-work.ts'
import { createVault, type Vault } from '../../electron/vault/vault.ts'
import type { Change } from '../../shared/records/change.ts'
import { temporaryFolder } from '../electron/files/temporary-folder.ts'

/** The work of the thread, done here at once, with a lock that takes a thousandth of the work. */
export function workHere(disk: Disk = realDisk): DoBackupWork {
  return (work, signal, tell) => {
    if (signal?.aborted) return Promise.resolve({ kind: 'stopped' })
    return doBackupWork(disk, quick(work), tell ?? (() => undefined))
  }
}

function quick(work: BackupWork): BackupWork {
  if (work.kind === 'new key') return { ...work, workFactor: 8 }
  if (work.kind !== 'write' && work.kind !== 'write review') return work
  if (work.lock.kind !== 'passphrase') return work
  return { ...work, lock: { ...work.lock, workFactor: 8 } }
}

export type VaultScene = { readonly vault: Vault; readonly folder: string }

/** A vault of its own folder that holds these records. */
export async function vaultWith(changes: readonly Change[]): Promise<VaultScene> {
  const folder = path.join(await temporaryFolder(), 'vault')
  const vault = createVault(realDisk, folder, () => 1000)
  await vault.open()
  await vault.append({ sequence: 1, changes, whole: { part: 1, of: 1 } })
  return { vault, folder }
}

/** The surnames of the people that a vault comes to. */
export async function surnamesIn(vault: Vault): Promise<readonly unknown[]> {
  const reply = await vault.read({ after: 0 })
  if (reply.kind !== 'changes') throw new Error(`It answered ${reply.kind}.`)
  return reply.changes.flatMap((change) =>
    change.kind === 'put' && change.table === 'people' ? [change.record.surname] : [],
  )
}
