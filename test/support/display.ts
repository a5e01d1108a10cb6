import { openDisplay } from '../../build/runtime/xvfb.ts'

/** Does something that opens windows: on the screen of this session, or on one in memory where there is none. */
export async function withDisplay<T>(work: () => Promise<T>): Promise<T> {
  const display = await openDisplay()
  process.env.DISPLAY = display.name
  try {
    return await work()
  } finally {
    display.end()
  }
}
