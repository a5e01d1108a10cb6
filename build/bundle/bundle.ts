import { cp, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { createBuilder, type ViteBuilder } from 'vite'
import { DIST, ROOT } from '../paths.ts'
import { writeContentList } from './content-list.ts'

export const VITE_CONFIG = path.join(ROOT, 'build', 'vite.config.ts')

/** Everything that the application is made of, afresh. Packages made of an earlier one stay in dist/release. */
export async function bundleAll(): Promise<void> {
  for (const folder of ['electron', 'renderer']) {
    await rm(path.join(DIST, folder), { recursive: true, force: true })
  }
  const builder = await createBuilder({ configFile: VITE_CONFIG, logLevel: 'warn' })
  await builder.buildApp()
  await addBesideMain()
}

/** Main and preload alone, for a window whose files come from the development server. */
export async function bundleElectron(): Promise<void> {
  await mkdir(path.join(DIST, 'renderer'), { recursive: true })
  const builder = await createBuilder({ configFile: VITE_CONFIG, logLevel: 'warn' })
  await buildOne(builder, 'main')
  await buildOne(builder, 'preload')
  await addBesideMain()
}

async function buildOne(builder: ViteBuilder, name: string): Promise<void> {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`vite.config.ts has no environment called ${name}.`)
  await builder.build(environment)
}

/** What main reads from its own folder: the list of the window's files, the dictionary and its icon. */
async function addBesideMain(): Promise<void> {
  const electron = path.join(DIST, 'electron')
  await cp(path.join(ROOT, 'build', 'dictionaries'), path.join(electron, 'dictionaries'), { recursive: true })
  await cp(path.join(ROOT, 'build', 'icons', 'linux', '256x256.png'), path.join(electron, 'icon.png'))
  await writeContentList(path.join(DIST, 'renderer'), path.join(electron, 'content.json'))
}
