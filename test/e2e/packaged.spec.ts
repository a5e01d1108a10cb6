import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { DIST } from '../../build/paths.ts'
import { machineSwitches } from '../../build/runtime/machine.ts'
import { callMain } from '../support/bridge.ts'
import { type DrivenApplication, driveByDevTools } from '../support/devtools-application.ts'
import { saving } from '../support/window-on-screen.ts'
import { test as base, expect } from './app.ts'

const FOLDER = path.join(DIST, 'release', 'linux-unpacked')
/** How the file itself writes the state of a fuse. */
const BLOWN_OFF = '0'.charCodeAt(0)
const BLOWN_ON = '1'.charCodeAt(0)

const PROGRAM = path.join(FOLDER, 'minutebook')

type Start = (env?: NodeJS.ProcessEnv) => Promise<DrivenApplication>

const test = base.extend<{ readonly start: Start }>({
  start: async ({ profile }, use) => {
    const running: DrivenApplication[] = []
    await use(async (env = {}) => {
      const args = [...machineSwitches(), `--user-data-dir=${profile}`]
      const started = await driveByDevTools(PROGRAM, args, { ...process.env, ...env })
      running.push(started)
      return started
    })
    for (const application of running) await application.kill()
  },
})

/** Starts the package with a switch that it refuses, so that it ends by itself; gives everything it printed. */
async function printedBy(
  profile: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const all = [...args, ...machineSwitches(), '--disable-web-security', `--user-data-dir=${profile}`]
  const { stdout, stderr } = await promisify(execFile)(PROGRAM, all, { env: { ...process.env, ...env } })
  return stdout + stderr
}

test.describe('The packaged application', () => {
  test('opens its window from the archive', async ({ start }) => {
    const { page } = await start()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await callMain(page, 'app:info', {})).toMatchObject({ packaged: true })
  })

  test('starts again on the same profile after it was killed', async ({ start }) => {
    const first = await start()
    await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible()
    await first.kill()
    const second = await start()
    await expect(second.page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  // In development each of these would end it: the points of the fault plan, at which main stops dead.
  for (const point of ['before create .journal', 'amid write .journal', 'after syncData .journal'])
    test(`is not stopped “${point}”`, async ({ start }) => {
      const { main, page } = await start({ MINUTEBOOK_STOP_AT: point })
      await page.getByRole('button', { name: 'Open the sample committee' }).click()
      await expect(saving(page)).toHaveText(/^Saved \d\d:\d\d$/)
      expect([main.exitCode, main.signalCode]).toEqual([null, null])
    })

  test('brings its dictionary', async ({ start, profile }) => {
    const { page } = await start()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await readdir(path.join(profile, 'Dictionaries'))).toEqual(['en-GB-10-1.bdic', 'en-GB-10-2.bdic'])
  })

  test('does not start with a dangerous switch, and says which', async ({ profile }) => {
    expect(await printedBy(profile, [])).toContain('It was started with --disable-web-security')
  })

  test('holds nothing but the archive among its resources', async () => {
    expect(await readdir(path.join(FOLDER, 'resources'))).toEqual(['app.asar'])
  })

  test('comes as an archive to unpack, too', async () => {
    const names = await readdir(path.join(DIST, 'release'))
    const [archive = ''] = names.filter((name) => name.endsWith('.tar.gz'))
    expect((await stat(path.join(DIST, 'release', archive))).size).toBeGreaterThan(50_000_000)
  })
})

test.describe('The fuses of the package (5.7)', () => {
  test('are blown as configured', async () => {
    const wire = await getCurrentFuseWire(PROGRAM)
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: BLOWN_OFF,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: BLOWN_OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: BLOWN_OFF,
      [FuseV1Options.OnlyLoadAppFromAsar]: BLOWN_ON,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: BLOWN_ON,
    })
  })

  test('keep it from being used as Node', async ({ profile }) => {
    const printed = await printedBy(profile, ['-p', '"used as Node"'], { ELECTRON_RUN_AS_NODE: '1' })
    expect(printed).not.toContain('used as Node')
  })

  test('keep a debugger out', async ({ profile }) => {
    expect(await printedBy(profile, ['--inspect=0'])).not.toContain('Debugger listening')
  })

  test('keep a foreign module out', async ({ profile }) => {
    const module = path.join(profile, 'foreign.cjs')
    const sign = path.join(profile, 'was-loaded')
    await writeFile(module, `require('fs').writeFileSync(${JSON.stringify(sign)}, '')`)
    await printedBy(profile, [], { NODE_OPTIONS: `--require=${module}` })
    expect(existsSync(sign)).toBe(false)
  })
})
