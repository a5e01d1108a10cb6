import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

type KeyHandlers = Readonly<Record<string, () => void>>

/**
 * Listens to keys for as long as the component is on the screen. A key that something nearer has
 * handled already (the notes editor, a field) is left alone, and one handled here goes no further. While a dialog
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

function handled(run: () => void) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return
    event.preventDefault()
    run()
  }
}
