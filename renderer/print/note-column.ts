import { cutOff } from './cut-off.ts'

/**
 * What is still to be put on pages, in a row of columns out of sight: Chromium breaks it into columns by the
 * same rules as into pages, so the first column shows what a page of its height would hold.
 */
export type NoteColumn = {
  readonly place: HTMLElement
  readonly setHeight: (pixels: number) => void
  /** How many columns it takes. */
  readonly count: () => number
  readonly isOnFirst: (element: Element) => boolean
  /** How far below the top of its column something has its middle. */
  readonly middleOf: (element: Element) => number
  /** Takes out what stands in the first column. */
  readonly takeFirst: () => readonly Node[]
  readonly end: () => void
}

/** Between two columns, in pixels: nothing that hangs out of one reaches the next. */
const GAP = 4000

export function noteColumn(section: HTMLElement, width: number): NoteColumn {
  const place = document.createElement('div')
  place.style.cssText =
    `position: absolute; top: 0; left: 0; width: ${width}px; ` +
    `column-width: ${width}px; column-gap: ${GAP}px; column-fill: auto`
  section.append(place)
  const isBeyond = (rect: DOMRect) => rect.left - place.getBoundingClientRect().left > width + GAP / 2
  return {
    place,
    setHeight(pixels) {
      place.style.height = `${pixels}px`
    },
    count: () => Math.ceil((place.scrollWidth - width) / (width + GAP)) + 1,
    isOnFirst: (element) => [...element.getClientRects()].every((rect) => !isBeyond(rect)),
    middleOf(element) {
      const { top, bottom } = element.getClientRects()[0] ?? new DOMRect()
      return (top + bottom) / 2 - place.getBoundingClientRect().top
    },
    takeFirst: () => cutOff(place, isBeyond),
    end: () => place.remove(),
  }
}
