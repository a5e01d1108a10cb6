/** A moment, twice: on the wall for people, and in ticks that only go forward for pauses between things. */
export type Moment = {
  /** Milliseconds since 1970; jumps when the machine's clock is set. */
  readonly wall: number
  /** Milliseconds since the window opened. */
  readonly ticks: number
}

export interface Clock {
  now(): Moment
  /** Runs something once, after so many milliseconds; the function it returns calls that off. */
  after(milliseconds: number, run: () => void): () => void
}

export function windowClock(): Clock {
  return {
    now: () => ({ wall: Date.now(), ticks: performance.now() }),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  }
}
