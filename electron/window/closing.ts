/** What closing needs: the window, the clerk's answers and a clock. */
export type ClosingParts = {
  /** Asks the page to save everything and to say when it has. */
  readonly tellPage: () => void
  /** Whether there is a page that can answer: loaded, and not crashed. */
  readonly canPageAnswer: () => boolean
  readonly askAboutUnsaved: () => Promise<'keep editing' | 'close'>
  /** Ends without an answer when the signal is given. */
  readonly askAboutSilence: (signal: AbortSignal) => Promise<'wait' | 'close'>
  /** Closes for good. */
  readonly close: () => void
  /** Calls back after the page had its time to answer; gives what stops it. */
  readonly afterPatience: (call: () => void) => () => void
}

export interface Closing {
  /** The clerk, or the system, wants the window closed. Gives whether it may close at once. */
  begin(): boolean
  /** The page saved what it could. */
  pageAnswered(unsaved: boolean): Promise<'closing' | 'staying'>
}

/**
 * open ── begin ──▶ waiting (for the page) ── saved ──▶ closed
 *                    │  └── unsaved ──▶ asking the clerk ──▶ open, or closed
 *                    └── silence ──▶ asking the clerk ──▶ waiting again, or closed
 */
type State =
  | { readonly kind: 'open' }
  | { readonly kind: 'waiting'; readonly stop: () => void }
  | { readonly kind: 'asking about unsaved' }
  | { readonly kind: 'closed' }

/** Lets the window close only when its page has saved everything, or the clerk gives the rest up. */
export function createClosing(parts: ClosingParts): Closing {
  let state: State = { kind: 'open' }

  function closeForGood(): void {
    state = { kind: 'closed' }
    parts.close()
  }

  function wait(): void {
    const silence = new AbortController()
    const stopClock = parts.afterPatience(() => void askAboutSilence(silence.signal))
    state = {
      kind: 'waiting',
      stop: () => {
        stopClock()
        silence.abort()
      },
    }
  }

  async function askAboutSilence(signal: AbortSignal): Promise<void> {
    const choice = await parts.askAboutSilence(signal)
    if (signal.aborted) return
    if (choice === 'close') closeForGood()
    else wait()
  }

  return {
    begin() {
      if (state.kind === 'closed' || !parts.canPageAnswer()) return true
      if (state.kind !== 'open') return false
      wait()
      parts.tellPage()
      return false
    },

    async pageAnswered(unsaved) {
      if (state.kind !== 'waiting') return 'staying'
      state.stop()
      if (unsaved) {
        state = { kind: 'asking about unsaved' }
        if ((await parts.askAboutUnsaved()) === 'keep editing') {
          state = { kind: 'open' }
          return 'staying'
        }
      }
      closeForGood()
      return 'closing'
    },
  }
}
