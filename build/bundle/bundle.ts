import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { createBuilder, type InlineConfig, type ViteBuilder } from 'vite'
import { DIST, ROOT } from '../paths.ts'
import { writeContentList } from './content-list.ts'

export const VITE_CONFIG = path.join(ROOT, 'build', 'vite.config.ts')

/** Everything that the application is made of. It takes its place only when all of it is there. */
export async function bundleAll(): Promise<void> {
  const making = path.join(DIST, `.making-${process.pid}`)
  try {
    const builder = await createBuilder(configFor(making))
    await builder.buildApp()
    await addBesideMain(making)
    for (const part of ['electron', 'renderer']) await replace(path.join(DIST, part), path.join(making, part))
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}

/** Main and what is beside it alone, for a window whose files come from the development server. */
export async function bundleElectron(): Promise<void> {
  await mkdir(path.join(DIST, 'renderer'), { recursive: true })
  const builder = await createBuilder(configFor(DIST))
  await buildOne(builder, 'main')
  await buildOne(builder, 'preload')
  await buildOne(builder, 'inspector')
  await buildOne(builder, 'backupWorker')
  await addBesideMain(DIST)
}

function configFor(folder: string): InlineConfig {
  const electron = { build: { outDir: path.join(folder, 'electron') } }
  return {
    configFile: VITE_CONFIG,
    logLevel: 'warn',
    build: { outDir: path.join(folder, 'renderer') },
    environments: { main: electron, preload: electron, inspector: electron, backupWorker: electron },
  }
}

async function buildOne(builder: ViteBuilder, name: string): Promise<void> {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`vite.config.ts has no environment called ${name}.`)
  await builder.build(environment)
}

/** What main reads from its own folder: the list of the window's files, the dictionary and its icon. */
async function addBesideMain(folder: string): Promise<void> {
  const electron = path.join(folder, 'electron')
  await cp(path.join(ROOT, 'build', 'dictionaries'), path.join(electron, 'dictionaries'), { recursive: true })
  await cp(path.join(ROOT, 'build', 'icons', 'linux', '256x256.png'), path.join(electron, 'icon.png'))
  await writeContentList(path.join(folder, 'renderer'), path.join(electron, 'content.json'))
}

async function replace(old: string, made: string): Promise<void> {
  await rm(old, { recursive: true, force: true })
  await rename(made, old)
}
