import { lineHeightOf } from './line-height.ts'

/** A paragraph has two lines at least before a break, and two behind it. */
const UNBROKEN = 3

/** Keeps paragraphs together that have too few lines for both pages: Chromium leaves the last line alone. */
export function keepShortParagraphs(place: HTMLElement): void {
  const short = [...place.querySelectorAll('p')].filter(
    (paragraph) => paragraph.getBoundingClientRect().height < (UNBROKEN + 0.5) * lineHeightOf(paragraph),
  )
  for (const paragraph of short) paragraph.style.breakInside = 'avoid'
}
