import { spawn } from 'node:child_process'
import { ROOT } from '../paths.ts'
import { findRuntime } from '../runtime/find-runtime.ts'
import { demandDisplay, machineSwitches, profileSwitches } from '../runtime/machine.ts'
import { run as build } from './build.ts'

/** `npm start`: builds the application and opens its window. */
export async function run(args: readonly string[]): Promise<void> {
  demandDisplay()
  const runtime = findRuntime()
  await build()
  const profile = args.some((argument) => argument.startsWith('--user-data-dir'))
    ? []
    : profileSwitches(runtime)
  const child = spawn(runtime.executable, [...machineSwitches(), ROOT, ...profile, ...args], {
    stdio: 'inherit',
    windowsHide: false,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
