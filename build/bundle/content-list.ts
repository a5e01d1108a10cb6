import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes the names of the files that the window's scheme serves, and no others: main never turns an
 * address into a path by itself. Source maps are for developers and stay out.
 */
export async function writeContentList(folder: string, target: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
  await writeFile(target, `${JSON.stringify(names, null, 2)}\n`)
}
