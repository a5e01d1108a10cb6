// These run in the page of a driven window: each can use its arguments and what a page has, and nothing else.

export type ExportedOnce = {
  /** From the click to the sentence that the file is saved, in milliseconds. */
  readonly time: number
  /** The longest time between two frames meanwhile. */
  readonly longestGap: number
}

/** Exports once, from the open dialog, by a button of it. */
export function exportedOnce(words: string): Promise<ExportedOnce> {
  const button = (called: string) =>
    [...document.querySelectorAll('button')].find((it) => it.textContent === called)
  return new Promise((resolve, reject) => {
    let began = 0
    let last = 0
    let longestGap = 0
    let isUnderWay = false
    const look = (now: number) => {
      longestGap = Math.max(longestGap, now - last)
      last = now
      const isSaved = button('Show in folder') !== undefined
      isUnderWay ||= !isSaved // the outcome of the export before this one goes first
      if (isUnderWay && isSaved) return resolve({ time: performance.now() - began, longestGap })
      const failure = document.querySelector('[role="dialog"] [role="alert"]')
      if (isUnderWay && failure !== null) return reject(new Error(failure.textContent ?? ''))
      requestAnimationFrame(look)
    }
    requestAnimationFrame((now) => {
      last = now
      began = performance.now()
      button(words)?.click()
      requestAnimationFrame(look)
    })
  })
}

/** The longest time between two frames in so many milliseconds. */
export function longestGapAtRest(time: number): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now()
    let last = began
    let longest = 0
    const look = (now: number) => {
      longest = Math.max(longest, now - last)
      last = now
      if (now - began < time) requestAnimationFrame(look)
      else resolve(longest)
    }
    requestAnimationFrame(look)
  })
}

/** The same while as many workers as there are cores do nothing but count. */
export function longestGapWhenBusy(time: number): Promise<number> {
  const script = URL.createObjectURL(new Blob(['for (let count = 0; ; count++) count %= 1000']))
  const workers = Array.from({ length: navigator.hardwareConcurrency }, () => new Worker(script))
  return new Promise((resolve) => {
    const began = performance.now()
    let last = began
    let longest = 0
    const look = (now: number) => {
      longest = Math.max(longest, now - last)
      last = now
      if (now - began < time) return requestAnimationFrame(look)
      for (const worker of workers) worker.terminate()
      return resolve(longest)
    }
    requestAnimationFrame(look)
  })
}
