import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { createBuilder } from 'vite'
import { writeContentList } from '../bundle/content-list.ts'
import { DIST, ROOT } from '../paths.ts'

/** `npm run build`: main, preload and the window's files into dist/, and the list of those files. */
export async function run(): Promise<void> {
  await rm(DIST, { recursive: true, force: true })
  const builder = await createBuilder({
    configFile: path.join(ROOT, 'build', 'vite.config.ts'),
    logLevel: 'warn',
  })
  await builder.buildApp()
  await cp(path.join(ROOT, 'build', 'dictionaries'), path.join(DIST, 'electron', 'dictionaries'), {
    recursive: true,
  })
  await writeContentList(path.join(DIST, 'renderer'), path.join(DIST, 'electron', 'content.json'))
}
