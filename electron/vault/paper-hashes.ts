import path from 'node:path'
import { type PaperHash, paperHash } from '../../shared/records/paper.ts'
import type { Disk } from '../files/disk.ts'
import { UNFINISHED } from './write-verified.ts'

/** As JSON writes it; in a text of a clerk the marks around it would stand behind backslashes. */
const NAMED = /"hash":"([0-9a-f]{64})"/g

/** The papers that lines of records name, whatever record it is that names them. */
export function hashesIn(lines: Uint8Array): ReadonlySet<PaperHash> {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('latin1')
  return new Set([...text.matchAll(NAMED)].map(([, hash]) => paperHash.parse(hash)))
}

/**
 * The papers that anything in the vault names: its journal, and every snapshot that can still be gone back to.
 * Throws where one of them cannot be read: then nobody knows what is in use.
 * @param folder of the vault
 */
export async function hashesInVault(disk: Disk, folder: string): Promise<ReadonlySet<PaperHash>> {
  const named = new Set<PaperHash>()
  const snapshots = path.join(folder, 'snapshots')
  for (const place of [folder, snapshots]) {
    for (const name of await disk.list(place)) {
      if (!/\.(journal|snapshot)$/.test(name) || name.endsWith(UNFINISHED)) continue
      for (const hash of hashesIn(await disk.read(path.join(place, name)))) named.add(hash)
    }
  }
  return named
}
