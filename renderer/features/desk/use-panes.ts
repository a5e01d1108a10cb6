import type { RefObject } from 'react'

/** The parts of the desk that F6 goes through; each names itself with `data-pane`. */
export function usePanes(screen: RefObject<HTMLElement | null>) {
  const go = (by: 1 | -1) => {
    const panes = [...(screen.current?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])]
    const at = panes.findIndex((pane) => pane.contains(document.activeElement))
    const from = at < 0 && by < 0 ? 0 : at
    const pane = panes[(from + by + panes.length) % panes.length]
    pane?.querySelector<HTMLElement>(FIRST_STOP)?.focus()
  }
  return {
    next: () => go(1),
    previous: () => go(-1),
    focusPersonSearch: () => screen.current?.querySelector<HTMLElement>('[data-type-ahead]')?.focus(),
  }
}

const FIRST_STOP = '[contenteditable="true"], [data-row][tabindex="0"], [data-type-ahead], [data-pane-stop]'
