import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { changesOf } from '../../electron/vault/change-lines.ts'
import { verifiedSnapshot } from '../../electron/vault/snapshot-file.ts'

/** The names of a profile's safety copies, the oldest first. */
export async function copiesIn(profile: string): Promise<readonly string[]> {
  return (await readdir(path.join(profile, 'vault', 'snapshots'))).toSorted()
}

/** What the oldest copy holds, by table and id. */
export async function recordsOfFirstCopy(profile: string): Promise<Readonly<Record<string, unknown>>> {
  const [name = ''] = await copiesIn(profile)
  const snapshot = verifiedSnapshot(await readFile(path.join(profile, 'vault', 'snapshots', name)))
  const puts = changesOf(snapshot?.lines ?? Buffer.alloc(0)).flatMap((change) =>
    change.kind === 'put' ? [[`${change.table} ${change.record.id}`, change.record] as const] : [],
  )
  return Object.fromEntries(puts)
}
