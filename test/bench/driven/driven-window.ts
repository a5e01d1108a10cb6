import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { ROOT } from '../../../build/paths.ts'
import { machineSwitches } from '../../../build/runtime/machine.ts'
import { electron } from '../../support/application.ts'
import { CommandRefused, DevToolsPipe } from './devtools-pipe.ts'

/** The window of an application in Electron, started, asked and given keys with as little as can be between. */
export type DrivenWindow = {
  /** When its process was started, in milliseconds since 1970. */
  readonly startedAt: number
  readonly processId: number
  /** Runs a function in the page; it can use its arguments and what the page has, and nothing else. */
  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Begins such a function, and answers when it waits for keys; `seen` is what it gives in the end. */
  watch<A extends readonly unknown[], R>(
    work: (...args: A) => Promise<R>,
    ...args: A
  ): Promise<{ readonly seen: Promise<R> }>
  press(key: Key): Promise<void>
  /** Ends the application as the system does at the end of a session, which closes the window as a clerk does. */
  close(): Promise<void>
  /** Ends the whole application at once. */
  kill(): Promise<void>
}

export type Key = {
  readonly key: string
  readonly code: string
  readonly windowsVirtualKeyCode: number
  /** What it types; a key that types nothing has none. */
  readonly text?: string
}

export const TAB: Key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
export const ENTER: Key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }

const SLOW_SYNCS = path.join(ROOT, 'test', 'bench', 'driven', 'slow-syncs.cjs')

/**
 * Starts the application of a folder, on a profile, and gives its window as soon as there is one.
 * @param syncTakes so many milliseconds longer every fdatasync of its main process takes
 */
export async function startWindow(folder: string, profile: string, syncTakes = 0): Promise<DrivenWindow> {
  const { executable } = electron()
  const args = [
    ...machineSwitches(),
    ...(syncTakes > 0 ? ['-r', SLOW_SYNCS] : []),
    folder,
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    '--remote-debugging-pipe',
  ]
  const startedAt = performance.timeOrigin + performance.now()
  const child = spawn(executable, args, {
    cwd: profile,
    env: { ...process.env, MINUTEBOOK_BENCH_SYNC_TAKES: `${syncTakes}` },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , input, output] = child.stdio
  // safe, twice: the fourth and the fifth of the pipes asked for above
  const pipe = new DevToolsPipe(input as Writable, output as Readable)
  const session = await pageSession(pipe)
  // Two windows are open in turns, and only one of them can have the screen's keyboard.
  await pipe.send('Emulation.setFocusEmulationEnabled', { enabled: true }, session)
  return {
    startedAt,
    processId: child.pid ?? 0,
    evaluate: (work, ...args) => evaluate(pipe, session, work, args),
    watch: async (work, ...args) => {
      const seen = evaluate(pipe, session, work, args)
      await evaluate(pipe, session, () => null, []) // the page takes one after the other
      return { seen }
    },
    press: (key) => press(pipe, session, key),
    close: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

const attached = z.object({ sessionId: z.string() })

async function pageSession(pipe: DevToolsPipe): Promise<string> {
  const page = pipe.next('Target.attachedToTarget')
  const pagesOnly = { filter: [{ type: 'page' }] }
  await pipe.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    ...pagesOnly,
  })
  return attached.parse(await page).sessionId
}

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ exception: z.object({ description: z.string().optional() }) }).optional(),
})

async function evaluate<A extends readonly unknown[], R>(
  pipe: DevToolsPipe,
  session: string,
  work: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const expression = `(${work})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`
  const question = { expression, awaitPromise: true, returnByValue: true }
  for (;;) {
    try {
      const { result, exceptionDetails: fault } = evaluated.parse(
        await pipe.send('Runtime.evaluate', question, session),
      )
      if (fault) throw new Error(`In the page: ${fault.exception.description}`)
      return result.value as R // safe: what this very function returned, copied
    } catch (error) {
      if (!isPageChange(error)) throw error
    }
  }
}

/** A question asked while the page is being put into the window gets no answer, and is asked again. */
function isPageChange(error: unknown): boolean {
  return error instanceof CommandRefused && /context|navigated|collected/i.test(error.message)
}

async function press(pipe: DevToolsPipe, session: string, { text, ...key }: Key): Promise<void> {
  const down = text === undefined ? { type: 'rawKeyDown', ...key } : { type: 'keyDown', text, ...key }
  await pipe.send('Input.dispatchKeyEvent', down, session)
  await pipe.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }, session)
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
