import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

/** What a key does; with `leave` as the answer, the window does with it what it always does. */
type KeyHandlers = Readonly<Record<string, () => unknown>>

/**
 * Listens to keys for as long as the component is on the screen. A key that something nearer has
 * handled already (the notes editor) is left alone, and one handled here goes no further. While a dialog
 * is open, what lies behind it hears no keys.
 * @param handlers by key in tinykeys' spelling, such as `$mod+Shift+E`
 */
export function useWindowKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers)
  latest.current = handlers
  const spelled = Object.keys(handlers).join(' ')
  useEffect(() => {
    const listeners = spelled
      .split(' ')
      .filter((keys) => keys !== '')
      .map((keys) => [keys, handled(() => latest.current[keys]?.())] as const)
    return tinykeys(window, Object.fromEntries(listeners))
  }, [spelled])
}

function handled(run: () => unknown) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return
    if (run() !== 'leave') event.preventDefault()
  }
}
