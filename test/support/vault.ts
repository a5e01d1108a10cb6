import path from 'node:path'
import type { ElectronApplication } from 'playwright'
import { realDisk } from '../../electron/files/disk.ts'
import { readJournal } from '../../electron/vault/read-journal.ts'

/** The records that the journal of a profile comes to, by table and id. */
export async function journaledRecords(profile: string): Promise<Readonly<Record<string, unknown>>> {
  const { frames } = await readJournal(realDisk, path.join(profile, 'vault'))
  const lines = frames.flatMap(({ payload }) => payload.toString().split('\n'))
  const records = new Map<string, unknown>()
  for (const line of lines) {
    const [, kind, key = '', record = ''] = /^(put|delete) (\S+ \S+) ?(.*)$/.exec(line) ?? []
    if (kind === 'put') records.set(key, JSON.parse(record))
    if (kind === 'delete') records.delete(key)
  }
  return Object.fromEntries(records)
}

/** From now on the disk takes nothing from the main process; the window's own store is not touched. */
export async function failVault(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const files = process.mainModule?.require('node:fs/promises')
    const file = await files.open(process.execPath, 'r')
    const prototype = Object.getPrototypeOf(file)
    await file.close()
    const real = prototype.datasync
    Reflect.set(globalThis, 'mendVault', () => Reflect.set(prototype, 'datasync', real))
    Reflect.set(prototype, 'datasync', async () => {
      throw Object.assign(new Error('planted'), { code: 'ENOSPC' })
    })
  })
}

export async function mendVault(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => Reflect.get(globalThis, 'mendVault')())
}

/** From now on the disk never answers the main process: what is on its way to the journal stays there. */
export async function holdVault(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const files = process.mainModule?.require('node:fs/promises')
    const file = await files.open(process.execPath, 'r')
    Reflect.set(Object.getPrototypeOf(file), 'write', () => new Promise(() => undefined))
    await file.close()
  })
}
