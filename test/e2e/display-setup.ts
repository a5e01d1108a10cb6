import { openDisplay } from '../../build/runtime/xvfb.ts'

/** Playwright calls it once before all tests, and what it gives afterwards. */
export default async function openDisplayForAll(): Promise<() => void> {
  const display = await openDisplay()
  process.env.DISPLAY = display.name
  return display.end
}
