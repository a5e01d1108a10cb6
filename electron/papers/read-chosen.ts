import { readFile, stat } from 'node:fs/promises'
import { LARGEST_PAPER } from '../../shared/ipc/paper-channels.ts'

/** Reads a file that the clerk chose; null where it is larger than any paper. */
export async function readChosen(file: string): Promise<Uint8Array | null> {
  const { size } = await stat(file)
  return size > LARGEST_PAPER ? null : readFile(file)
}
