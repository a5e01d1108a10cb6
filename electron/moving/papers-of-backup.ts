import { type PaperHash, paperHash } from '../../shared/records/paper.ts'
import type { PaperStore } from '../vault/paper-store.ts'
import type { PaperSource } from './backup-form.ts'
import type { TakePaper } from './read-backup.ts'
import { Refused } from './refused.ts'

/**
 * The papers that the records of a backup speak of, as far as their bytes are there and whole: what is
 * missing here cannot be missing more elsewhere, and keeps nothing else from being saved.
 */
export async function papersOf(store: PaperStore, lines: Buffer): Promise<readonly PaperSource[]> {
  const sources: PaperSource[] = []
  for (const hash of hashesIn(lines)) {
    const read = await store.read(hash)
    if (read.kind !== 'read') continue
    sources.push({ hash, size: read.bytes.byteLength, bytes: () => bytesOf(store, hash) })
  }
  return sources
}

/** Those of earlier versions of a paper too. */
function hashesIn(lines: Buffer): ReadonlySet<PaperHash> {
  const spoken = lines
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('put papers '))
    .flatMap((line) => line.match(/(?<="hash":")[0-9a-f]{64}(?=")/g) ?? [])
  return new Set(spoken.map((hash) => paperHash.parse(hash)))
}

async function* bytesOf(store: PaperStore, hash: PaperHash): AsyncGenerator<Uint8Array> {
  const read = await store.read(hash)
  if (read.kind !== 'read') throw Object.assign(new Error('A paper is gone.'), { code: 'EIO' })
  yield read.bytes
}

/** The disk here did not take what the backup holds. */
export class NotKept extends Error {
  readonly code: string

  constructor(code: string) {
    super('A paper was not kept.')
    this.code = code
  }
}

/** Keeps each paper under its hash. One that is there already, or is not needed in the end, does no harm. */
export function keepPapers(store: PaperStore): TakePaper {
  return async (hash, bytes) => {
    const parts: Uint8Array[] = []
    for await (const part of bytes) parts.push(part)
    const kept = await store.keep(Buffer.concat(parts))
    if (kept.kind === 'failed') throw new NotKept(kept.code)
    if (kept.hash !== hash) throw new Refused('damaged')
  }
}
