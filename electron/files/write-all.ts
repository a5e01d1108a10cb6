import type { OpenFile } from './disk.ts'

/** Near a full disk the system takes a part and reports no error, so the rest is offered until it does. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.byteLength) {
    const taken = await file.write(bytes, written)
    if (taken === 0) throw Object.assign(new Error('The disk takes nothing.'), { code: 'ENOSPC' })
    written += taken
  }
}
