import { setMarkLook } from './mark-look.ts'
import { setTabs } from './tab-widths.ts'
import type { WordParagraph } from './word-paragraphs.ts'

/** Lines of Word are so many times what the font asks for; those of CSS, of the size of its letters. */
const TIMES = /line-height:\s*(\d+(?:\.\d+)?)(?=\s*(?:;|$))/g
const FONT_LINE = '--font-line'
const HANG = '--hang'

/** A style sheet whose lines are as tall as the font of the paragraph asks for. */
export function withFontLines(css: string): string {
  return css.replace(TIMES, `line-height: calc($1 * var(${FONT_LINE}, 1.15))`)
}

/** The lines of drawn paragraphs, by the fonts that they are in. */
export type LineHeights = {
  readonly of: (fontFamily: string) => number
}

/** @param lines how tall the lines are to be, of what a font asks for */
export function lineHeights(place: HTMLElement, lines: number): LineHeights {
  const known = new Map<string, number>()
  return {
    of(fontFamily) {
      const height = known.get(fontFamily) ?? lineOf(fontFamily, place)
      known.set(fontFamily, height)
      return height * lines
    },
  }
}

/** Gives a paragraph the font of its words, so that its lines and its label are theirs. */
export function fitLines(paragraph: HTMLElement, heights: LineHeights): void {
  const { fontFamily, fontSize } = getComputedStyle(spanOf(paragraph))
  paragraph.setAttribute('style', withFontLines(paragraph.getAttribute('style') ?? ''))
  paragraph.style.fontFamily = fontFamily
  paragraph.style.fontSize = fontSize
  paragraph.style.setProperty(FONT_LINE, String(heights.of(fontFamily)))
}

/** Writes the label of a paragraph into the room in which its first line hangs out, and sets its tabs. */
export function setLabelAndTabs(
  paragraph: HTMLElement,
  { label, stops, keepsWithNext, beginsColumn }: WordParagraph,
  every: number,
): void {
  if (label !== null && label.text !== '') {
    const hang = -Number.parseFloat(getComputedStyle(paragraph).textIndent)
    paragraph.dataset.label = label.after === 'nothing' ? label.text : `${label.text} `
    setMarkLook(paragraph, label.look)
    paragraph.style.setProperty(HANG, label.after === 'tab' ? `${Math.max(0, hang)}px` : '0')
  }
  if (keepsWithNext) paragraph.style.breakAfter = 'avoid'
  if (beginsColumn) paragraph.style.breakBefore = 'column'
  setTabs(paragraph, stops, every)
}

/** The first words of a paragraph; an empty one gets an empty place for them. */
function spanOf(paragraph: HTMLElement): HTMLElement {
  const spans = [...paragraph.querySelectorAll('span')]
  const found = spans.find((span) => (span.textContent ?? '').trim() !== '') ?? spans[0]
  if (found !== undefined) return found
  const span = document.createElement('span')
  paragraph.append(span)
  return span
}

/** How tall a font's line is, of the size of its letters. */
function lineOf(fontFamily: string, place: HTMLElement): number {
  const probe = document.createElement('div')
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:100px;line-height:normal'
  probe.style.fontFamily = fontFamily
  probe.textContent = 'Hg'
  place.append(probe)
  const { height } = probe.getBoundingClientRect()
  probe.remove()
  return height / 100
}
