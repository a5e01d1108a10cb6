import { type KeyboardEvent, useRef, useState } from 'react'
import type { MotionAct } from './motion-acts.ts'
import { nextAct, type RowActs } from './motion-acts.ts'

/** What is picked in a row at the moment. */
type Picking = 'nothing' | 'seconder' | 'item' | 'menu'

/** The keys of a row: a letter for each act that is offered, Enter for the one that most likely comes next. */
export function useMotionRow(acts: RowActs, isHere: boolean, act: (wanted: MotionAct) => void) {
  const row = useRef<HTMLDivElement>(null)
  const [picking, setPicking] = useState<Picking>('nothing')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return
    const wanted = wantedBy(event, acts, isHere)
    if (wanted === undefined) return
    event.preventDefault()
    if (typeof wanted === 'string') setPicking(wanted)
    else act(wanted)
  }
  const stopPicking = () => {
    setPicking('nothing')
    if (!hasGoneOn(row.current)) row.current?.focus()
  }
  return { row, picking, setPicking, stopPicking, onKeyDown }
}

/** Whether what was picked has led the keyboard on already: the motion is deleted, or moved away. */
function hasGoneOn(row: HTMLElement | null): boolean {
  const active = document.activeElement
  if (active === null || active === document.body || row?.contains(active)) return false
  return active.closest('[role="menu"]') === null
}

function wantedBy(
  { key, shiftKey }: KeyboardEvent,
  acts: RowActs,
  isHere: boolean,
): MotionAct | Picking | undefined {
  if (key === 'Delete') return { kind: 'delete' }
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return 'menu'
  if (!isHere) return key === 'Enter' ? { kind: 'go' } : undefined
  if (key !== 'Enter') return acts.offered.find((it) => it.key === key.toLowerCase())?.act
  const next = nextAct(acts)
  return next === 'second' ? 'seconder' : next
}
