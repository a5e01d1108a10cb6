import { findRuntime } from '../../build/runtime/find-runtime.ts'
import { openDisplay } from '../../build/runtime/xvfb.ts'

/** Playwright calls it once before all tests, and what it gives afterwards. */
export default async function prepareAll(): Promise<() => void> {
  const display = await openDisplay()
  process.env.DISPLAY = display.name
  process.env.ELECTRON_PATH = findRuntime().executable
  return display.end
}
