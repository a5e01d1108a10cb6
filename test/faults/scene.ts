import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Where a case happens. */
export interface Scene {
  /** A new folder that is gone afterwards. */
  folder(): Promise<string>
  /** Does this afterwards, however the case ended; what was asked for last comes first. */
  afterwards(work: () => unknown): void
}

/** Does something in a scene of its own, and clears that away. */
export async function inScene<T>(work: (scene: Scene) => Promise<T>): Promise<T> {
  const clearing: (() => unknown)[] = []
  const afterwards = (work: () => unknown) => void clearing.unshift(work)
  try {
    return await work({ folder: () => temporaryFolder(afterwards), afterwards })
  } finally {
    for (const clear of clearing) await clear()
  }
}

async function temporaryFolder(afterwards: Scene['afterwards']): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-fault-'))
  // the processes of a killed application may still be letting go of it
  afterwards(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))
  return folder
}
