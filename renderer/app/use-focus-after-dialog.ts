import { useFocusFinders } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { session } from '../session/session.ts'

/** How long the next screen may take to appear, in milliseconds; after that the focus stays where it is. */
const PATIENCE = 2000

/**
 * Gives the focus back when a dialog has closed: to what it was opened from, or to the screen that has
 * taken its place, unless that has taken the focus itself.
 *
 * The focus finders also keep Fluent's focus manager alive. Left to the dialogs alone it would go with the
 * last of them, before it has shown the window behind to screen readers again.
 */
export function useFocusAfterDialog(isOpen: boolean): void {
  const { findFirstFocusable } = useFocusFinders()
  const opener = useRef<Element>(null)
  useEffect(() => {
    return session.subscribe(({ dialog }, before) => {
      if (dialog.kind !== 'none' && before.dialog.kind === 'none') opener.current = document.activeElement
    })
  }, [])
  useEffect(() => {
    if (isOpen || opener.current === null) return
    const from = opener.current
    opener.current = null
    return onceThere(() => {
      if (from instanceof HTMLElement && from !== document.body && from.isConnected) return from
      const screen = document.querySelector('main')
      return screen === null ? undefined : findFirstFocusable(screen)
    })
  }, [isOpen, findFirstFocusable])
}

/** Focuses an element as soon as there is one, as long as nothing else has the focus. Gives what calls it off. */
function onceThere(find: () => HTMLElement | null | undefined): () => void {
  const until = performance.now() + PATIENCE
  let frame = 0
  const look = () => {
    if (document.activeElement !== document.body) return
    const element = find()
    if (element) element.focus()
    else if (performance.now() < until) frame = requestAnimationFrame(look)
  }
  look()
  return () => cancelAnimationFrame(frame)
}
