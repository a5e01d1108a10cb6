import { codesOf, log } from './log.ts'

/**
 * What nobody expected is logged by its codes. Electron would show it in a box with its text, which may be
 * a clerk's; and main goes on, because the window still holds, and saves, what is being typed.
 */
export function logFaults(): void {
  process.on('uncaughtException', (error) => log({ event: 'fault', ...codesOf(error) }))
  process.on('unhandledRejection', (reason) => log({ event: 'fault', ...codesOf(reason) }))
}
