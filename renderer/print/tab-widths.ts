import type { TabStop } from './word-paragraphs.ts'

const PIXELS_A_POINT = 96 / 72
/** What docx-preview writes for a tab. */
const DRAWN_TAB = '\u2003'
/** A stop that the text has just reached is passed. */
const REACHED = 0.5

/**
 * Gives the tabs of a paragraph their widths, one after the other: up to the next of its own stops, to where
 * its other lines begin, or to the next of the stops that every paragraph has.
 * @param every how far apart those are, in points
 */
export function setTabs(paragraph: HTMLElement, own: readonly TabStop[], every: number): void {
  const tabs = [...paragraph.querySelectorAll('span')].filter((span) => span.textContent === DRAWN_TAB)
  if (tabs.length === 0) return
  const { marginLeft, textIndent } = getComputedStyle(paragraph)
  const indent = Number.parseFloat(marginLeft) / PIXELS_A_POINT
  const hanging: readonly TabStop[] = Number.parseFloat(textIndent) < 0 ? [{ at: indent, kind: 'left' }] : []
  const stops = [...own, ...hanging].sort((one, other) => one.at - other.at)
  const margin = paragraph.getBoundingClientRect().left - Number.parseFloat(marginLeft)
  for (const tab of tabs) {
    tab.style.display = 'inline-block'
    tab.style.width = '0'
    const from = (tab.getBoundingClientRect().left - margin) / PIXELS_A_POINT
    tab.style.width = `${widthOf(tab, from, nextStop(from, stops, every), tabs)}pt`
  }
}

function nextStop(from: number, stops: readonly TabStop[], every: number): TabStop {
  const own = stops.find(({ at }) => at > from + REACHED)
  return own ?? { at: (Math.floor((from + REACHED) / every) + 1) * every, kind: 'left' }
}

/** Before a right or centred stop the tab leaves room for the words behind it. */
function widthOf(
  tab: HTMLElement,
  from: number,
  { at, kind }: TabStop,
  tabs: readonly HTMLElement[],
): number {
  const words = kind === 'left' ? 0 : wordsBehind(tab, tabs)
  return Math.max(0, at - from - (kind === 'center' ? words / 2 : words))
}

/** How wide the words up to the next tab are, in points. */
function wordsBehind(tab: HTMLElement, tabs: readonly HTMLElement[]): number {
  const range = document.createRange()
  range.setStartAfter(tab)
  const next = tabs[tabs.indexOf(tab) + 1]
  if (next === undefined) range.setEndAfter(tab.closest('p')?.lastChild ?? tab)
  else range.setEndBefore(next)
  return range.getBoundingClientRect().width / PIXELS_A_POINT
}
