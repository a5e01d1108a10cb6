import type { Box } from './text-box.ts'
import { BOX_PLACE, BOX_WORDS } from './written-boxes.ts'

/** Puts the words of boxes, which were drawn as tables, into boxes where these stand. */
export function placeBoxes(place: HTMLElement, boxes: readonly Box[]): void {
  for (const [at, box] of boxes.entries()) {
    const mark = place.querySelector(`span[id="${BOX_PLACE}${at}"]`)
    const cell = place.querySelector(`span[id="${BOX_WORDS}${at}"]`)?.closest('td')
    if (!mark || !cell) continue
    const drawn = document.createElement('div')
    drawn.style.cssText = looksOf(box)
    drawn.append(...cell.childNodes)
    cell.closest('table')?.remove()
    put(drawn, mark, box)
  }
}

function looksOf({ width, height, border, fill, padding }: Box): string {
  const size = `box-sizing: border-box; width: ${width}pt; min-height: ${height}pt; max-width: 100%`
  return `${size}; padding: ${padding}; border: ${border}; background: ${fill}; text-indent: 0; break-inside: avoid`
}

/** Between a box and the text beside it. */
const GAP = '9pt'

function put(drawn: HTMLElement, mark: Element, { stands, right, down, isAtRight }: Box): void {
  const paragraph = mark.closest('p')
  switch (stands) {
    case 'in line':
      drawn.style.display = 'inline-block'
      mark.replaceWith(drawn)
      return
    case 'beside':
      drawn.style.float = isAtRight ? 'right' : 'left'
      drawn.style.margin = isAtRight ? `0 0 ${GAP} ${GAP}` : `0 ${GAP} ${GAP} ${Math.max(0, right)}pt`
      paragraph?.before(drawn)
      break
    case 'between':
      drawn.style.margin = isAtRight ? `${GAP} 0 ${GAP} auto` : `${GAP} 0 ${GAP} ${Math.max(0, right)}pt`
      paragraph?.before(drawn)
      break
    case 'over':
      drawn.style.position = 'absolute'
      drawn.style.translate = `${right}pt ${down}pt`
      paragraph?.before(drawn)
  }
  mark.remove()
}
