import type { StepChange } from '../../shared/records/edit.ts'

/**
 * How a step can be undone: as one of its own, together with the steps of the same key right before it
 * (the typing in one field), or not by the history (an undo itself, or what the notes editor undoes).
 */
type StepUndo =
  | { readonly kind: 'own step' }
  | { readonly kind: 'merge'; readonly key: string }
  | { readonly kind: 'none' }

/** One thing the clerk did, as changes that are written together or not at all. */
export type Step = {
  /** What was done, in words that go on from "Undo …": `mark Mr J Rivers present`. */
  readonly label: string
  readonly changes: readonly StepChange[]
  readonly undo: StepUndo
  /** Why a meeting's record goes back with it, for the history. */
  readonly reason?: string
}
