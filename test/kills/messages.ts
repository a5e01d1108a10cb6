/** What the test asks the checker, which runs in a process of its own. */
export type Question =
  /** Forget all, look at the window behind this address, and note what it shows as saved. */
  | { readonly kind: 'watch'; readonly address: string }
  /** Look whether a window that was opened since shows all that was noted. */
  | { readonly kind: 'check'; readonly address: string }

export type Answer = {
  /** What was shown as saved and did not come back, a sentence each. */
  readonly lost: readonly string[]
}

/** What is believed to be saved: what the window says, or, to see that a loss is found, all that it shows. */
export type Belief = 'the indicator' | 'everything shown'
