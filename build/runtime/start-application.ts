import { type ChildProcess, spawn } from 'node:child_process'
import { ROOT } from '../paths.ts'
import { machineSwitches, profileSwitches } from './machine.ts'
import type { Runtime } from './runtime.ts'

/** Starts what dist/ holds, in this terminal, with the switches that the machine and the reader ask for. */
export function startApplication(
  runtime: Runtime,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const namesProfile = args.some((argument) => argument.startsWith('--user-data-dir'))
  const profile = namesProfile ? [] : profileSwitches(runtime)
  return spawn(runtime.executable, [...machineSwitches(), ROOT, ...profile, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    windowsHide: false,
  })
}

/** The exit code of a process when it has ended; 1 where a signal ended it. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Hands the signals that end this process on to another. */
export function passSignalsOn(child: () => ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child().kill(signal))
  }
}
