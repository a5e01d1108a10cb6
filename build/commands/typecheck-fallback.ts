import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ROOT } from '../paths.ts'
import { installFallback } from '../runtime/fallback-runtime.ts'
import { Sentence } from '../sentence.ts'

/** `npm run typecheck:fallback`: main and preload against the interfaces of the fallback's Electron. */
export async function run(): Promise<void> {
  if (!installFallback()) throw new Sentence('The fallback runtime and its types could not be installed.')
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json')
  const project = path.join(ROOT, 'build', 'tsconfig.fallback.json')
  const tsc = path.join(path.dirname(compiler), 'bin', 'tsc')
  const result = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' })
  process.exitCode = result.status ?? 1
}
