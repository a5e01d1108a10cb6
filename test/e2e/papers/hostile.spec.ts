import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { BRIDGE_NAME } from '../../../shared/ipc/bridge-names.ts'
import {
  freshProfile,
  launchApplication,
  type RunningApplication,
  removeProfile,
} from '../../support/application.ts'
import { callMain } from '../../support/bridge.ts'
import { HOSTILE_PDF } from '../../support/made-files/hostile-pdf.ts'
import { HOSTILE_WORD, type Hostile } from '../../support/made-files/hostile-word.ts'
import { expect, test } from '../app.ts'

const ALL: readonly Hostile[] = [...HOSTILE_WORD, ...HOSTILE_PDF]
const MEGABYTE = 1024 * 1024

/** One application for all of them: it must be alive after each. */
let running: RunningApplication

test.beforeAll(async () => {
  running = await launchApplication({ profile: await freshProfile() })
  await watchMemory(running.app)
})

test.afterAll(async () => {
  await running.kill()
  await removeProfile(running.profile)
})

test('There are at least 48 hostile files', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(48)
})

test.describe('A hostile file is refused, within 10 s and 600 MB (4 H)', () => {
  for (const { what, fileName, reason, make } of ALL) {
    test(`${fileName.slice(-5)} with ${what}`, async () => {
      const { app, page, profile } = running
      const { answer, took } = await keep(page, fileName, make())
      expect(answer).toEqual({ kind: 'unusable', fileName, reason })
      expect(took).toBeLessThan(10_500)
      expect(await mostMemory(app)).toBeLessThan(600 * MEGABYTE)
      expect(await readdir(path.join(profile, 'vault', 'papers')).catch(() => [])).toEqual([])
      expect(await callMain(page, 'app:info', {})).toMatchObject({ packaged: false })
    })
  }
})

/** Hands a file to main, as the window does with one that was dropped on it. */
async function keep(page: Page, fileName: string, bytes: Buffer) {
  return page.evaluate(
    async ([name, called, text]) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      const handed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const began = performance.now()
      const answer = await bridge.request('papers:keep', { fileName: called, bytes: handed })
      return { answer, took: performance.now() - began }
    },
    [BRIDGE_NAME, fileName, bytes.toString('base64')] as const,
  )
}

/** Keeps, in main, the most memory that a process which looks into papers has taken. */
async function watchMemory(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main }) => {
    setInterval(() => {
      const own = main.getAppMetrics().filter(({ type }) => type === 'Utility')
      const most = Math.max(0, ...own.map(({ memory }) => memory.workingSetSize * 1024))
      Reflect.set(globalThis, 'most', Math.max(most, Reflect.get(globalThis, 'most') ?? 0))
    }, 20)
  })
}

async function mostMemory(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => Reflect.get(globalThis, 'most') as number) // safe: set there by watchMemory alone
}
