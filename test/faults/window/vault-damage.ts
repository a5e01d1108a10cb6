import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Damage to the journal or the snapshots of a profile, which comes together with damage to its store. */
export type ProfileDamage = {
  readonly name: string
  readonly make: (profile: string) => Promise<void>
}

export const VAULT_DAMAGES: readonly ProfileDamage[] = [
  { name: 'a torn end of the journal', make: tearEnd },
  { name: 'a damaged newest snapshot', make: flipSnapshot },
]

/** As a kill in the middle of a write leaves it: the beginning of a frame that was never acknowledged. */
async function tearEnd(profile: string): Promise<void> {
  const file = await lastFile(path.join(profile, 'vault'), /\.journal$/)
  const bytes = await readFile(file)
  const frameAt = bytes.lastIndexOf('MBF1')
  await appendFile(file, bytes.subarray(frameAt, frameAt + Math.floor((bytes.length - frameAt) / 2)))
}

async function flipSnapshot(profile: string): Promise<void> {
  const file = await lastFile(path.join(profile, 'vault', 'snapshots'), /\.snapshot$/)
  const bytes = await readFile(file)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(file, bytes)
}

/** The last of the files of one kind. */
export async function lastFile(folder: string, pattern: RegExp): Promise<string> {
  const name = (await readdir(folder))
    .filter((it) => pattern.test(it))
    .sort()
    .at(-1)
  if (name === undefined) throw new Error(`There is no ${pattern} in ${folder}`)
  return path.join(folder, name)
}
