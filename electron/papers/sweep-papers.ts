import path from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../files/atomic-write.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf, log } from '../log.ts'
import { hashesInVault } from '../vault/paper-hashes.ts'
import type { PaperStore } from '../vault/paper-store.ts'
import { agedUnused, type UnusedPapers } from '../vault/unused-papers.ts'

const HOUR = 60 * 60 * 1000

type SweepParts = {
  readonly disk: Disk
  /** The folder of the vault. */
  readonly folder: string
  readonly store: PaperStore
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Takes papers away that nothing has named for long: looks an hour after the start, and once a day. */
export function sweepsPapers(parts: SweepParts): void {
  const look = () =>
    void sweepPapers(parts).catch((error) => log({ event: 'not-swept', code: codeOf(error) }))
  setTimeout(look, HOUR).unref()
  setInterval(look, 24 * HOUR).unref()
}

/** One look. Throws, with nothing taken away, where it is not known what is in use. */
export async function sweepPapers({ disk, folder, store, now }: SweepParts): Promise<void> {
  const there = await store.hashes()
  if (there.length === 0) return
  const named = await hashesInVault(disk, folder)
  const list = path.join(folder, 'papers', 'unused.json')
  const unused = there.filter((hash) => !named.has(hash))
  const { kept, gone } = agedUnused(await readList(disk, list), unused, now())
  const written = await writeAtomically(list, Buffer.from(JSON.stringify(kept)), disk)
  if (written.kind === 'failed') throw Object.assign(new Error('Not written.'), { code: written.code })
  for (const hash of gone) await store.remove(hash)
}

/** A list that is lost, or damaged, begins again: papers then stay for longer. */
async function readList(disk: Disk, file: string): Promise<UnusedPapers> {
  try {
    return unusedSchema.parse(JSON.parse(Buffer.from(await disk.read(file)).toString()))
  } catch {
    return {}
  }
}

const unusedSchema = z.record(z.string(), z.object({ age: z.number().min(0), seen: z.number() }))
