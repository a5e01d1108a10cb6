import type { Vault } from '../vault/vault.ts'

/** All that is stored, as of a safety copy that was verified. */
export type Everything =
  | { readonly kind: 'everything'; readonly lines: Buffer; readonly copy: number }
  /** Nothing was ever stored. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly code: string }

/** Takes a safety copy, if anything changed since the last one, and gives what is in it. */
export async function everythingNow(vault: Pick<Vault, 'takeSnapshot' | 'copies'>): Promise<Everything> {
  const taken = await vault.takeSnapshot('in time')
  if (taken.kind !== 'taken') return taken
  const { copy } = taken
  const opened = await vault.copies.open(copy)
  if (opened.kind !== 'open') return { kind: 'failed', code: opened.kind }
  const lines = [...opened.records.values()].map(({ table, id, json }) => `put ${table} ${id} ${json}\n`)
  return { kind: 'everything', lines: Buffer.from(lines.join('')), copy }
}
