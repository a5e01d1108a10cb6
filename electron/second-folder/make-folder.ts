import path from 'node:path'
import type { Disk } from '../files/disk.ts'

const NAME = 'Minutebook copies'
const MOST = 100

/** Makes a folder for copies in the one that the clerk chose; those of another computer, or of another key, stay. */
export async function makeCopiesFolder(disk: Disk, chosen: string): Promise<string> {
  const names = await disk.list(chosen)
  for (let number = 1; number <= MOST; number += 1) {
    const name = number === 1 ? NAME : `${NAME} ${number}`
    if (names.includes(name)) continue
    const folder = path.join(chosen, name)
    await disk.makeFolder(folder)
    return folder
  }
  throw Object.assign(new Error('There are too many.'), { code: 'EEXIST' })
}
