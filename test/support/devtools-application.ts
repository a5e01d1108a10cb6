import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from 'playwright'

/** An application that is driven through the developer tools alone, as one that refuses a debugger has to be. */
export type DrivenApplication = {
  readonly main: ChildProcess
  readonly page: Page
  /** Ends the whole application at once (SIGKILL). */
  kill(): Promise<void>
}

/** Starts a program with its arguments, and takes hold of its window. */
export async function driveByDevTools(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<DrivenApplication> {
  const main = spawn(program, [...args, '--remote-debugging-port=0', '--disable-gpu'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await chromium.connectOverCDP(await addressOf(main), { noDefaults: true })
  const page = await firstPage(browser)
  return { main, page, kill: () => kill(main) }
}

/** Chromium prints where its tools listen. */
function addressOf(main: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    main.stderr?.on('data', (data) => {
      printed += String(data)
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1]
      if (address) resolve(address)
    })
    main.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${printed}`)))
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('The application has no window to look into.')
  return context.pages()[0] ?? context.waitForEvent('page')
}

async function kill(main: ChildProcess): Promise<void> {
  if (main.exitCode !== null || main.signalCode !== null) return
  const ended = once(main, 'exit')
  main.kill('SIGKILL')
  await ended
}
