// These run in the page of a driven window: each can use its arguments and what a page has, and nothing else.

/** When a frame that holds such an element was committed, in milliseconds since 1970. */
export function paintedAt(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
      return port2.postMessage(null) // handled when the frame at hand is done
    }
    requestAnimationFrame(look)
  })
}

/** When the frame was committed in which the Tab key has moved the focus, in milliseconds since 1970. */
export function focusMovedAt(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
    document.addEventListener('focusin', () => requestAnimationFrame(() => port2.postMessage(null)), {
      once: true,
    })
  })
}

/** For each of the next so many keys, how many milliseconds later the frame with it was committed. */
export function timesOfKeys(count: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const times: number[] = []
    const note = (event: KeyboardEvent) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        times.push(performance.now() - event.timeStamp)
        if (times.length < count) return
        document.removeEventListener('keydown', note, true)
        resolve(times)
      }
      requestAnimationFrame(() => port2.postMessage(null))
    }
    document.addEventListener('keydown', note, true)
  })
}

/** How many milliseconds after the last of so many keys the frame was committed that says Saved. */
export function savedAfterKeys(count: number): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const indicator = document.querySelector('[data-save-state]')
    if (indicator === null) throw new Error('Nothing says whether all is saved.')
    let left = count
    let last = 0
    const note = (event: KeyboardEvent) => {
      last = event.timeStamp
      left -= 1
      if (left === 0) watcher.observe(indicator, { attributes: true })
    }
    const watcher = new MutationObserver(() => {
      if (indicator.getAttribute('data-save-state') !== 'saved') return
      watcher.disconnect()
      document.removeEventListener('keydown', note, true)
      requestAnimationFrame(() => port2.postMessage(null))
    })
    port1.onmessage = () => resolve(performance.now() - last)
    document.addEventListener('keydown', note, true)
  })
}

/** The same for a page that does nothing but wait: it writes a word so many milliseconds after the last key. */
export function wordAfterKeys(count: number, wait: number): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    let left = count
    const note = (event: KeyboardEvent) => {
      left -= 1
      if (left > 0) return
      document.removeEventListener('keydown', note, true)
      port1.onmessage = () => resolve(performance.now() - event.timeStamp)
      setTimeout(() => {
        document.title = `Saved ${event.timeStamp}`
        requestAnimationFrame(() => port2.postMessage(null))
      }, wait)
    }
    document.addEventListener('keydown', note, true)
  })
}

/** How many milliseconds after the next Enter the frame was committed that holds such an element. */
export function shownAfterEnter(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const note = (event: KeyboardEvent) => {
      const look = () => {
        if (document.querySelector(selector) === null) return requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - event.timeStamp)
        return port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    document.addEventListener('keydown', note, { capture: true, once: true })
  })
}

export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
