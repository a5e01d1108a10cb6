import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What lies in such folders of a profile, byte for byte; but for LevelDB's log of its own work. */
export async function filesOf(
  profile: string,
  ...folders: readonly string[]
): Promise<Readonly<Record<string, string>>> {
  const files = await Promise.all(folders.map((name) => filesIn(path.join(profile, name))))
  return Object.fromEntries(files.flat())
}

async function filesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !/^LOG/.test(name))
  const found = await Promise.all(
    entries.map(async (entry) => {
      const place = path.join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(place)
      return [[place, (await readFile(place)).toString('base64')] as const]
    }),
  )
  return found.flat()
}
