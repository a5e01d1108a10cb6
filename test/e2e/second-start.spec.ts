import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from '../../build/paths.ts'
import { findRuntime } from '../../build/runtime/find-runtime.ts'
import { machineSwitches } from '../../build/runtime/machine.ts'
import { expect, test } from './app.ts'

test.describe('A second start', () => {
  test('ends by itself and brings the first window to the front', async ({ launch, profile }) => {
    const { app } = await launch()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    const args = [...machineSwitches(), ROOT, `--user-data-dir=${profile}`, '--disable-gpu']
    const second = spawn(findRuntime().executable, args, { stdio: 'ignore' })
    expect(await once(second, 'exit')).toEqual([0, null])
    const isVisible = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
    await expect.poll(isVisible).toEqual([true])
  })
})
