import path from 'node:path'
import type { Disk } from './disk.ts'

/**
 * A disk that begins at once to read what the vault is opened from, while Chromium is still starting, so that nobody
 * waits for it later. Each file is handed out once like that, and read anew whenever it is asked for again.
 */
export function readingAhead(disk: Disk, vault: string): Disk {
  const ahead = new Map<string, Promise<Uint8Array>>()
  const begin = (file: string) => {
    const bytes = disk.read(file)
    bytes.catch(() => undefined) // whoever asks for it hears of it
    ahead.set(file, bytes)
  }
  const beginning = filesOf(disk, vault).then((files) => files.forEach(begin))
  return {
    ...disk,
    async read(file) {
      await beginning
      const bytes = ahead.get(file)
      ahead.delete(file)
      return bytes ?? disk.read(file)
    },
  }
}

/** The journal, and the newest snapshot: the names of both count up. */
async function filesOf(disk: Disk, vault: string): Promise<readonly string[]> {
  const snapshots = path.join(vault, 'snapshots')
  const [own, copies] = await Promise.all(
    [vault, snapshots].map((folder) => disk.list(folder).catch((): readonly string[] => [])),
  )
  const segments = (own ?? []).filter((name) => name.endsWith('.journal'))
  const newest = (copies ?? [])
    .filter((name) => name.endsWith('.snapshot'))
    .toSorted()
    .slice(-1)
  return [
    ...segments.map((name) => path.join(vault, name)),
    ...newest.map((name) => path.join(snapshots, name)),
  ]
}
