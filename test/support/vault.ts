import path from 'node:path'
import type { ElectronApplication } from 'playwright'
import { realDisk } from '../../electron/files/disk.ts'
import { basisOf } from '../../electron/vault/basis.ts'
import { changesOf } from '../../electron/vault/change-lines.ts'
import { readJournal } from '../../electron/vault/read-journal.ts'
import { createSnapshots } from '../../electron/vault/snapshots.ts'

/** The records that the vault of a profile comes to, by table and id. */
export async function journaledRecords(profile: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = path.join(profile, 'vault')
  const { frames } = await readJournal(realDisk, folder)
  const [newest = null] = await createSnapshots(realDisk, path.join(folder, 'snapshots')).newest(1)
  const records = new Map<string, unknown>()
  for (const change of basisOf(frames, newest).frames.flatMap(({ payload }) => changesOf(payload))) {
    const { table } = change
    if (change.kind === 'put') records.set(`${table} ${change.record.id}`, change.record)
    else records.delete(`${table} ${change.id}`)
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
