import { chmod } from 'node:fs/promises'
import { createRequire } from 'node:module'
import sevenZip from '7zip-bin'
import { build } from 'electron-builder'
import { bundleAll } from '../bundle/bundle.ts'
import { packageOptions } from '../packaging/package-options.ts'
import { findRuntime } from '../runtime/find-runtime.ts'

/** `npm run dist`: installers for this system; with `--test-build` a package that the tests can drive. */
export async function run(args: readonly string[]): Promise<void> {
  const options = packageOptions(findRuntime(), declaredVersion(), args.includes('--test-build'))
  await bundleAll()
  await provideSevenZip()
  const made = await build(options)
  for (const file of made) console.log(file)
}

function declaredVersion(): string {
  // safe: the manifest of a published package has a version
  return (createRequire(import.meta.url)('electron/package.json') as { version: string }).version
}

/** electron-builder would fetch one from outside the registry. npm unpacks this one without its rights. */
async function provideSevenZip(): Promise<void> {
  await chmod(sevenZip.path7za, 0o755)
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip.path7za
}
