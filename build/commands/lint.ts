import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { written } from '../lint/finding.ts'
import { houseFindings } from '../lint/house-rules.ts'
import { lockFindings } from '../lint/lock-file.ts'
import { trackedFiles } from '../lint/tracked-files.ts'
import { ROOT } from '../paths.ts'

/** `npm run lint`: form and rules by Biome, dead code by knip, the house rules and the lock files. */
export async function run(): Promise<void> {
  const isClean = [
    tool('biome', ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.']),
    tool('knip', ['--no-progress']),
    houseRulesHold(),
  ].every(Boolean)
  process.exitCode = isClean ? 0 : 1
}

function tool(name: string, args: readonly string[]): boolean {
  const binary = path.join(ROOT, 'node_modules', '.bin', name)
  return (
    spawnSync(binary, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  )
}

function houseRulesHold(): boolean {
  const locks = ['package-lock.json', 'build/electron-fallback/package-lock.json']
  const findings = [
    ...houseFindings(ROOT, trackedFiles(ROOT)),
    ...locks.flatMap((file) => lockFindings(ROOT, file)),
  ]
  for (const finding of findings) console.error(written(finding))
  return findings.length === 0
}
