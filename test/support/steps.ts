import type { Step } from '../../renderer/data/step.ts'
import type { StepChange } from '../../shared/records/edit.ts'

/** A step of its own. */
export function step(label: string, ...changes: readonly StepChange[]): Step {
  return { label, changes, undo: { kind: 'own step' } }
}

/** A step that joins those of the same key. */
export function typing(key: string, ...changes: readonly StepChange[]): Step {
  return { label: `typing in ${key}`, changes, undo: { kind: 'merge', key } }
}

/** A step that the history does not keep. */
export function unrecorded(...changes: readonly StepChange[]): Step {
  return { label: 'unrecorded', changes, undo: { kind: 'none' } }
}
