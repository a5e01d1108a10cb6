/** Has something done once all that was asked for before has ended, well or badly. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>

/** One thing after the other, in the order in which they are asked for. A fault is its caller's to hear of; the next goes on. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }
}
