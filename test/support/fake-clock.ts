import type { Clock } from '../../renderer/data/clock.ts'

type Timer = { readonly at: number; readonly run: () => void }

export interface FakeClock extends Clock {
  /** Lets so many milliseconds go by, and whatever falls due in them happen at its time. */
  pass(milliseconds: number): void
  /** Sets the clock on the wall, as a person does; pauses go on as before. */
  setWall(wall: number): void
}

/** A clock that stands still until it is told to go on. It starts at 0, on the wall and in ticks. */
export function createFakeClock(): FakeClock {
  let ticks = 0
  let wallAhead = 0
  let timers: readonly Timer[] = []

  function nextUntil(end: number): Timer | undefined {
    return timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
  }

  return {
    now: () => ({ wall: ticks + wallAhead, ticks }),
    after(milliseconds, run) {
      const timer = { at: ticks + milliseconds, run }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    pass(milliseconds) {
      const end = ticks + milliseconds
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
        const due = timer
        timers = timers.filter((other) => other !== due)
        ticks = due.at
        due.run()
      }
      ticks = end
    },
    setWall(wall) {
      wallAhead = wall - ticks
    },
  }
}
