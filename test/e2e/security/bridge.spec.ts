import { BRIDGE_NAME } from '../../../shared/ipc/bridge-names.ts'
import { requests } from '../../../shared/ipc/contract.ts'
import { callMain } from '../../support/bridge.ts'
import { expect, test } from '../app.ts'

const REFUSED = { kind: 'refused', reason: 'form' }

test.describe('The bridge (5.4)', () => {
  test('gives the page exactly two functions', async ({ launch }) => {
    const { page } = await launch()
    const shape = await page.evaluate((name) => {
      const bridge: object = Reflect.get(globalThis, name)
      return Object.entries(bridge).map(([key, value]) => [key, typeof value])
    }, BRIDGE_NAME)
    expect(shape).toEqual([
      ['request', 'function'],
      ['on', 'function'],
    ])
  })

  test('cannot be changed by the page', async ({ launch }) => {
    const { page } = await launch()
    const isFrozen = await page.evaluate(
      (name) => Object.isFrozen(Reflect.get(globalThis, name)),
      BRIDGE_NAME,
    )
    expect(isFrozen).toBe(true)
  })

  test('reaches no channel outside the contract', async ({ launch }) => {
    const { page } = await launch()
    const names = ['file:delete', 'ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor', 'toString', '']
    const answers = await Promise.all(names.map((name) => callMain(page, name, {})))
    expect(answers).toEqual(names.map(() => REFUSED))
  })

  test('refuses what cannot be copied', async ({ launch }) => {
    const { page } = await launch()
    const answer = await page.evaluate((name) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      return bridge.request('app:info', () => 'a function')
    }, BRIDGE_NAME)
    expect(answer).toEqual(REFUSED)
  })

  test('answers a request that is of its form', async ({ launch }) => {
    const { page } = await launch()
    expect(await callMain(page, 'app:info', {})).toMatchObject({ packaged: false })
  })
})

test.describe('A call of the window (5.4)', () => {
  for (const channel of Object.keys(requests)) {
    test(`${channel} refuses 5,000 arguments that are not of its form`, async ({ launch }) => {
      const { app, page } = await launch()
      const answers = await page.evaluate(callWithJunk, [BRIDGE_NAME, channel, 5000] as const)
      expect(answers).toEqual({ refused: 5000 })
      expect(await app.evaluate(({ app: main }) => main.isReady())).toBe(true)
      expect(await callMain(page, 'app:info', {})).toMatchObject({ packaged: false })
    })
  }

  test('is refused when it is larger than its channel allows', async ({ launch }) => {
    const { page } = await launch()
    const answers = await page.evaluate(async (name) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      const bytes = new Uint8Array(202 * 1024 * 1024)
      const where = { kind: 'ask', suggestedName: 'Notes' }
      return [
        await bridge.request('app:info', { words: 'x'.repeat(40_000) }),
        await bridge.request('file:save', { where, fileType: 'word', bytes }),
      ]
    }, BRIDGE_NAME)
    const tooLarge = { kind: 'refused', reason: 'size' }
    expect(answers).toEqual([tooLarge, tooLarge])
  })

  test('is refused when it comes from another window', async ({ launch }) => {
    const { app } = await launch()
    const answer = await app.evaluate(async ({ BrowserWindow, app: main }, name) => {
      const preload = `${main.getAppPath()}/dist/electron/preload.cjs`
      const other = new BrowserWindow({ show: false, webPreferences: { preload } })
      await other.loadURL('app://minutebook/index.html')
      return other.webContents.executeJavaScript(`${name}.request('app:info', {})`)
    }, BRIDGE_NAME)
    expect(answer).toEqual({ kind: 'refused', reason: 'sender' })
  })

  test('is refused when our window shows something else', async ({ launch }) => {
    const { app } = await launch()
    const answer = await app.evaluate(async ({ BrowserWindow, session }, name) => {
      session.defaultSession.webRequest.onBeforeRequest(null)
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      await contents?.loadURL('data:text/html,<h1>Elsewhere</h1>')
      return contents?.executeJavaScript(`${name}.request('app:info', {})`)
    }, BRIDGE_NAME)
    expect(answer).toEqual({ kind: 'refused', reason: 'sender' })
  })
})

/** Runs in the page: calls a channel with so many made-up arguments, and counts the answers by their kind. */
async function callWithJunk([name, channel, times]: readonly [string, string, number]): Promise<
  Record<string, number>
> {
  type Answer = { readonly kind: string }
  // safe: the preload gives this object to every page of the window
  const bridge = Reflect.get(globalThis, name) as {
    request(channel: string, argument: unknown): Promise<Answer>
  }
  let seed = 20241121
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const leaves: readonly (() => unknown)[] = [
    () => undefined,
    () => null,
    () => random(1e9) - 5e8,
    () => Number.NaN,
    () => 2n ** 70n,
    () => true,
    () => '../../etc/passwd',
    () => '\u0000\ud800<script>',
    () => new Uint8Array(random(64)),
    () => new Date(random(1e9)),
    () => /(a+)+$/,
    () => new Map([['where', 'ask']]),
    () => new Error('words'),
    () => new Array(5000),
  ]
  const fields = [
    'kind',
    'where',
    'place',
    'bytes',
    'fileType',
    'unsaved',
    'suggestedName',
    'fileName',
    'hash',
    '__proto__',
    'constructor',
  ]
  const junk = (depth: number): unknown => {
    const choice = random(depth > 3 ? leaves.length : leaves.length + 6)
    const leaf = leaves[choice]
    if (leaf) return leaf()
    if (choice % 2 === 0) return [junk(depth + 1), junk(depth + 1)]
    const entries = [0, 1, 2].map(() => [fields[random(fields.length)], junk(depth + 1)])
    return { ...Object.fromEntries(entries), [`extra${random(9)}`]: junk(depth + 1) }
  }
  const counts: Record<string, number> = {}
  for (let at = 0; at < times; at++) {
    const { kind } = await bridge.request(channel, junk(0))
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
