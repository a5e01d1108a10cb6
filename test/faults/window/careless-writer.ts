import { realDisk } from '../../../electron/files/disk.ts'
import { stoppingDisk } from '../../../electron/files/stopping-disk.ts'

/** Writes a file in its place, as the application must not: for the control. */
export async function run([file = '', words = '']: readonly string[]): Promise<void> {
  const disk = stoppingDisk(realDisk, false)
  await disk.remove(file)
  const open = await disk.create(file, 0o600)
  await open.write(Buffer.from(words), 0)
  await open.close()
}
