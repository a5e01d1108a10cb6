import { type KeyboardEvent, useRef } from 'react'

/**
 * Makes a list one stop of the Tab key: arrows, Home and End go from row to row. The rows carry the
 * attribute `data-row`; the caller sets `tabIndex` 0 on the current one and -1 on the others.
 */
export function useRovingFocus<E extends HTMLElement>() {
  const list = useRef<E>(null)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const focusRow = (index: number) => {
    const all = rows()
    all[Math.max(0, Math.min(index, all.length - 1))]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const all = rows()
    const at = all.findIndex((row) => row.matches(':focus'))
    const to = at < 0 ? null : destination(event.key, at, all.length)
    if (to === null) return
    event.preventDefault()
    focusRow(to)
  }
  return { list, onKeyDown, focusRow }
}

function destination(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
