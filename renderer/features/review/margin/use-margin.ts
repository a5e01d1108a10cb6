import { type RefObject, useEffect, useRef, useState } from 'react'
import { say } from '../../../session/session.ts'
import type { MarginEntry } from './entries.ts'

export type Margin = {
  readonly place: RefObject<HTMLUListElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  readonly entries: readonly MarginEntry[]
  /** The entry in hand; null where there is none. */
  readonly current: string | null
  readonly select: (id: string | null) => void
  /** Gives the keys to the next entry, or the one before. */
  readonly step: (by: 1 | -1) => void
  /** The entry is about to go: the keys go to the one after it, else before it. */
  readonly moveOn: (id: string) => void
  /** Gives the keys to the first entry beside a block. */
  readonly focusBeside: (blockId: string) => void
  /** Gives the keys to the block that an entry is about. */
  readonly focusWords: (entry: MarginEntry) => void
}

/** Which entry of the margin is in hand; what it is about comes into view. */
export function useMargin(entries: readonly MarginEntry[]): Margin {
  const place = useRef<HTMLUListElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const [current, select] = useState<string | null>(null)
  const found = entries.findIndex(({ id }) => id === current)
  const last = useRef(0)
  if (found >= 0) last.current = found
  const focus = (entry: MarginEntry | undefined) => {
    const card = entry && place.current?.querySelector(`[data-entry="${CSS.escape(entry.id)}"]`)
    if (card instanceof HTMLElement) card.focus()
  }
  useEffect(() => {
    if (current !== null) wordsOf(sheet.current, current)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return {
    place,
    sheet,
    entries,
    current: found < 0 ? null : current,
    select,
    step: (by) => {
      const at = found < 0 ? (current !== null && by < 0 ? last.current - 1 : last.current) : found + by
      const entry = entries[at]
      if (entry === undefined) say(nothingMore(entries.length, by))
      else focus(entry)
    },
    moveOn: (id) => {
      const at = entries.findIndex((entry) => entry.id === id)
      const neighbour = entries[at + 1] ?? entries[at - 1]
      if (neighbour === undefined) sheet.current?.focus()
      else focus(neighbour)
    },
    focusBeside: (blockId) => {
      const beside = entries.find((entry) => entry.blockId === blockId)
      if (beside === undefined) say('Nothing stands beside this paragraph.')
      else focus(beside)
    },
    focusWords: ({ blockId }) => {
      const block = sheet.current?.querySelector(`[data-block="${CSS.escape(blockId)}"]`)
      if (block instanceof HTMLElement) block.focus()
      else sheet.current?.focus()
    },
  }
}

function nothingMore(count: number, by: 1 | -1): string {
  if (count === 0) return 'There is nothing in the margin.'
  return by === 1 ? 'This is the last one.' : 'This is the first one.'
}

function wordsOf(sheet: HTMLElement | null, id: string): Element | null {
  return sheet?.querySelector(`[data-mark~="${CSS.escape(id)}"]`) ?? null
}
