import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { codeOf } from '../log.ts'
import { type Disk, type OpenFile, realDisk } from './disk.ts'
import { keepName } from './keep-name.ts'
import type { FailedWrite } from './save-failure.ts'
import { writeAll } from './write-all.ts'

export type WriteResult = { readonly kind: 'written' } | FailedWrite

const DEFAULT_MODE = 0o666

/**
 * Writes a file whole or not at all: beside its place first, onto the disk, then renamed over it. After a
 * failure the old file is as it was, and nothing is left beside it.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<WriteResult> {
  try {
    const target = await disk.resolve(file)
    const mode = (await disk.modeOf(target)) ?? DEFAULT_MODE
    const beside = temporaryBeside(target)
    return await writeThenRename(beside, target, bytes, mode, disk)
  } catch (error) {
    return { kind: 'failed', stage: 'writing', code: codeOf(error) }
  }
}

/** A name in the same folder, so that renaming never copies; `isTemporaryName` knows it again. */
export function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.minutebook-${randomUUID()}.tmp`)
}

/** Whether a file of this name is one that a write left behind when the application was killed. */
export function isTemporaryName(name: string): boolean {
  return /^\.minutebook-[0-9a-f-]{36}\.tmp$/.test(name)
}

async function writeThenRename(
  beside: string,
  target: string,
  bytes: Uint8Array,
  mode: number,
  disk: Disk,
): Promise<WriteResult> {
  try {
    await writeAndSync(await disk.create(beside, mode), bytes)
  } catch (error) {
    await removeQuietly(beside, disk)
    return { kind: 'failed', stage: 'writing', code: codeOf(error) }
  }
  const failure = await renameUntilFree(beside, target, disk)
  if (failure) {
    await removeQuietly(beside, disk)
    return { kind: 'failed', stage: 'renaming', code: failure }
  }
  return finish(target, disk)
}

async function writeAndSync(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const HELD = ['EPERM', 'EACCES', 'EBUSY']
const FIRST_PAUSE = 10
const LONGEST_PAUSE = 100
const PATIENCE = 4_000

/** On Windows a scanner, or Word, may hold the file for a moment (libuv gives all three codes for it). */
export async function renameUntilFree(from: string, to: string, disk: Disk): Promise<string | null> {
  let waited = 0
  let pause = FIRST_PAUSE
  for (;;) {
    try {
      await disk.rename(from, to)
      return null
    } catch (error) {
      const code = codeOf(error)
      if (!HELD.includes(code) || waited >= PATIENCE) return code
    }
    await disk.pause(pause)
    waited += pause
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }
}

async function finish(target: string, disk: Disk): Promise<WriteResult> {
  try {
    await keepName(path.dirname(target), disk)
    return { kind: 'written' }
  } catch (error) {
    return { kind: 'failed', stage: 'syncing', code: codeOf(error) }
  }
}

async function removeQuietly(file: string, disk: Disk): Promise<void> {
  await disk.remove(file).catch(() => undefined)
}
