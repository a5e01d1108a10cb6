import { describe, expect, it, onTestFinished } from 'vitest'
import { repairInTime } from '../../../renderer/data/repair.ts'
import type { SaveState } from '../../../renderer/data/save-machine.ts'
import type { Step } from '../../../renderer/data/step.ts'
import { createFakeClock } from '../../support/fake-clock.ts'

const SAVED: SaveState = { kind: 'saved', at: 1 }
const IN_PART: SaveState = { kind: 'saved in part', keptBy: 'store', at: 1 }

/** A window's save queue in a given state, and how often a repair was attempted. */
function repairing() {
  const clock = createFakeClock()
  let state = SAVED
  let tell: () => void = () => undefined
  const attempts: Step[] = []
  const become = (next: SaveState) => {
    state = next
    tell()
  }
  const saveQueue = {
    state: () => state,
    subscribe: (listener: () => void) => {
      tell = listener
      return () => (tell = () => undefined)
    },
    submit: async (step: Step) => {
      attempts.push(step)
      become(state)
      return { kind: 'saved', sequence: 1, effects: [] } as const
    },
  }
  onTestFinished(repairInTime({ saveQueue, clock }))
  return { clock, become, attempts }
}

describe('what is in one place alone', () => {
  it('is brought to the other after a second', () => {
    const { clock, become, attempts } = repairing()
    become(IN_PART)
    clock.pass(999)
    expect(attempts).toHaveLength(0)
    clock.pass(1)
    expect(attempts).toHaveLength(1)
  })

  it('is tried again after longer and longer pauses', () => {
    const { clock, become, attempts } = repairing()
    become(IN_PART)
    clock.pass(1000 + 2000 + 4000 + 8000)
    expect(attempts).toHaveLength(4)
  })

  it('is let be once it is in both', () => {
    const { clock, become, attempts } = repairing()
    become(IN_PART)
    become(SAVED)
    clock.pass(60_000)
    expect(attempts).toHaveLength(0)
  })
})
