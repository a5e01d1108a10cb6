import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningApplication } from '../../support/application.ts'
import type { PlainCase } from '../fault-case.ts'

/** What the application is doing when it comes to a named point. */
export type Work = (running: RunningApplication) => Promise<unknown>

/** The application stops dead at a point of its work, and what must hold after that. */
export function stopCase(
  what: string,
  point: string,
  quick: 'also quick' | undefined,
  run: PlainCase['run'],
): PlainCase {
  const name = `${what} stops ${point}`
  return { kind: 'plain', name, ...(quick ? {} : { isLeftOutOfQuick: true }), run }
}

/** So long it may take to come to the point, in milliseconds. */
const PATIENCE = 30_000

/** Has the application do something at which its main process stops dead, and waits for that. */
export async function stopAt(running: RunningApplication, point: string, work: Work): Promise<void> {
  const { app } = running
  const ended = once(app.process(), 'exit')
  await app.evaluate((_electron, at) => {
    process.env.MINUTEBOOK_STOP_AT = at
  }, point)
  await work(running).catch(() => undefined) // it is stopped in the middle of it
  const [, signal] = await Promise.race([ended, pause(PATIENCE, [null, null])])
  if (signal !== 'SIGKILL') throw new Error(`It never came to “${point}”.`)
}
