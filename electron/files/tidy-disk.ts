import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isTemporaryName } from './atomic-write.ts'
import type { Disk } from './disk.ts'

/**
 * A disk that remembers in a folder of its own which temporary files it has begun, so that the next start
 * can remove one that a killed application left beside the clerk's files.
 */
export function tidyDisk(disk: Disk, notes: string): Disk {
  return {
    ...disk,
    async create(file, mode) {
      await remember(notes, file)
      return disk.create(file, mode)
    },
    async rename(from, to) {
      await disk.rename(from, to)
      await forget(notes, from)
    },
    async remove(file) {
      await disk.remove(file)
      await forget(notes, file)
    },
  }
}

/** Removes what an earlier run began and did not finish. A folder that cannot be reached is tried again next time. */
export async function removeLeftOvers(disk: Disk, notes: string): Promise<void> {
  for (const name of await readdir(notes).catch(() => [])) {
    const note = path.join(notes, name)
    const file = await readFile(note, 'utf8').catch(() => '')
    // The note is a file like any other, so what it says is checked before anything is deleted by it.
    const isRemoved = !isTemporaryName(path.basename(file)) || (await succeeds(disk.remove(file)))
    if (isRemoved) await rm(note, { force: true })
  }
}

async function remember(notes: string, file: string): Promise<void> {
  await mkdir(notes, { recursive: true })
  await writeFile(noteOf(notes, file), file)
}

async function forget(notes: string, file: string): Promise<void> {
  await rm(noteOf(notes, file), { force: true }).catch(() => undefined)
}

function noteOf(notes: string, file: string): string {
  return path.join(notes, createHash('sha256').update(file).digest('hex').slice(0, 32))
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
