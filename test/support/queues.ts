import { createSaveQueue } from '../../renderer/data/save-queue.ts'
import { ControlledCommit } from './controlled-commit.ts'
import { createFakeClock } from './fake-clock.ts'
import { step } from './steps.ts'

/** A queue whose clock and store do what they are told; steps are known by their labels. */
export function newQueue() {
  const clock = createFakeClock()
  const store = new ControlledCommit()
  const faults: unknown[] = []
  const queue = createSaveQueue({ commit: store.commit, clock, report: (fault) => faults.push(fault) })
  const type = (value: string, key = 'title') => queue.edit(key, { value, step: () => step(value) })
  return { queue, clock, store, faults, type }
}

/** The same, once the store was read. */
export function loadedQueue() {
  const made = newQueue()
  made.queue.loaded()
  return made
}
