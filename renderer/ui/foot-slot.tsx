import { type ReactNode, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'

/** The place at the foot of the window that the screen at hand may write in. */
let place: HTMLElement | null = null
const listeners = new Set<() => void>()

/** The empty place itself, for the bar at the foot. */
export function FootSlot({ className }: { readonly className: string | undefined }) {
  return <span ref={settle} {...(className === undefined ? {} : { className })} />
}

/** Words at the foot of the window for as long as they are on the screen. */
export function InFoot({ children }: { readonly children: ReactNode }) {
  const slot = useSyncExternalStore(subscribe, () => place)
  return slot === null ? null : createPortal(children, slot)
}

function settle(element: HTMLElement | null): void {
  place = element
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
