import { type RefObject, useLayoutEffect, useRef } from 'react'
import { placedCards } from './placed-cards.ts'

type Parts = {
  /** The sheet with the words. */
  readonly sheet: RefObject<HTMLElement | null>
  /** The margin: its cards carry `data-entry` with their id, and `data-beside` with the block's. */
  readonly margin: RefObject<HTMLElement | null>
  readonly current: string | null
}

/** Puts the cards of the margin beside their words, again whenever either moves. */
export function usePlacedCards({ sheet, margin, current }: Parts): void {
  const place = () => {
    if (sheet.current !== null && margin.current !== null) placeIn(sheet.current, margin.current, current)
  }
  const latest = useRef(place)
  latest.current = place
  useLayoutEffect(place)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => latest.current())
    const watched = [sheet.current, margin.current, ...(margin.current?.children ?? [])]
    for (const element of watched) if (element !== null) watch.observe(element)
    return () => watch.disconnect()
  })
}

/** All is measured before anything is moved, and nothing at all where the margin stands below the notes. */
function placeIn(sheet: HTMLElement, margin: HTMLElement, current: string | null): void {
  const cards = [...margin.querySelectorAll<HTMLElement>('[data-entry]')]
  const isBelow = getComputedStyle(margin).position === 'static'
  const top = margin.getBoundingClientRect().top
  const anchored = cards.map((card) => ({
    id: card.dataset.entry ?? '',
    top: wordsOf(card, sheet).getBoundingClientRect().top - top,
    height: card.offsetHeight,
  }))
  const places = placedCards(anchored, current)
  let end = 0
  for (const [index, card] of cards.entries()) {
    const at = places.get(card.dataset.entry ?? '') ?? 0
    card.style.insetBlockStart = isBelow ? '' : `${at}px`
    end = Math.max(end, at + (anchored[index]?.height ?? 0))
  }
  margin.style.minHeight = isBelow ? '' : `${end}px`
}

/** What a card stands beside: its very words, else their block, else the sheet. */
function wordsOf(card: HTMLElement, sheet: HTMLElement): Element {
  const [entry, block] = [card.dataset.entry ?? '', card.dataset.beside ?? '']
  return (
    sheet.querySelector(`[data-mark~="${CSS.escape(entry)}"]`) ??
    sheet.querySelector(`[data-block="${CSS.escape(block)}"], [data-block="${CSS.escape(`${block}~`)}"]`) ??
    sheet
  )
}
