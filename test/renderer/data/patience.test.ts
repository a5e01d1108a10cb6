import { describe, expect, it } from 'vitest'
import { patienceWith } from '../../../renderer/data/patience.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import { createFakeClock } from '../../support/fake-clock.ts'

const NO_ANSWER = { kind: 'no answer' }
const NEVER = new Promise<never>(() => undefined)
const TOLD = { kind: 'refused', reason: 'fault' } as const

/** A bridge over which comes back what the test says, and a clock that goes on when it does. */
function waiting() {
  const clock = createFakeClock()
  const answers: (() => void)[] = []
  const silent: Bridge = {
    request: () => new Promise((resolve) => answers.push(() => resolve(TOLD))),
    on: () => () => undefined,
  }
  const { bridge, inTime } = patienceWith(silent, clock)
  const answered = async () => {
    const asked = bridge.request('vault:open', {})
    answers.pop()?.()
    await asked
  }
  return { clock, inTime, answered }
}

/** Whether a promise has come to something by now. */
async function isSettled(work: Promise<unknown>): Promise<boolean> {
  return Promise.race([work.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 0, false))])
}

describe('waiting for work that asks the main process', () => {
  it('gives what it comes to', async () => {
    const { inTime } = waiting()
    expect(await inTime(Promise.resolve('done'))).toBe('done')
    await expect(inTime(Promise.reject(new Error('planted')))).rejects.toThrow('planted')
  })

  it('ends after half a minute without a sign of life', async () => {
    const { clock, inTime } = waiting()
    const ended = inTime(NEVER)
    clock.pass(29_999)
    expect(await isSettled(ended)).toBe(false)
    clock.pass(1)
    expect(await ended).toEqual(NO_ANSWER)
  })

  it('goes on as long as something comes back', async () => {
    const { clock, inTime, answered } = waiting()
    const ended = inTime(NEVER)
    for (const pass of [20_000, 20_000, 29_999]) {
      clock.pass(pass)
      await answered()
    }
    clock.pass(29_999)
    expect(await isSettled(ended)).toBe(false)
    clock.pass(1)
    expect(await ended).toEqual(NO_ANSWER)
  })

  it('counts from its own beginning', async () => {
    const { clock, inTime } = waiting()
    clock.pass(100_000)
    expect(await isSettled(inTime(NEVER))).toBe(false)
  })
})
