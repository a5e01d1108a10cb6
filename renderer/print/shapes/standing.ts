import { hasWords } from './shape.ts'
import type { Drawing } from './written-drawings.ts'

/** Puts the box of a drawing to where its mark stands in the text, as the text goes around it. */
export function standIn(box: HTMLElement, mark: HTMLElement, drawing: Drawing): void {
  const { stands, right, isAtRight, isBehindText, gap } = drawing.place
  const { style } = box
  const paragraph = mark.closest('p')
  style.breakInside = 'avoid'
  style.textIndent = '0'
  if (isBehindText) style.zIndex = '-1'
  switch (stands) {
    case 'in line':
      style.display = 'inline-block'
      style.verticalAlign = 'bottom'
      mark.replaceWith(box)
      return
    case 'beside':
      standBeside(style, drawing.place)
      break
    case 'between':
      style.margin = `${gap.top}pt 0 ${gap.bottom}pt ${isAtRight ? 'auto' : `${Math.max(0, right)}pt`}`
      break
    case 'over':
      standOver(style, drawing)
  }
  paragraph?.before(box)
  mark.remove()
}

/** The lines above a drawing that begins below the top of its paragraph go from margin to margin. */
function standBeside(style: CSSStyleDeclaration, { right, down, isAtRight, gap }: Drawing['place']): void {
  const above = down.from === 'paragraph' ? Math.max(0, down.by) : 0
  const bottom = `${gap.bottom}pt`
  style.float = isAtRight ? 'right' : 'left'
  style.margin = isAtRight
    ? `${above}pt 0 ${bottom} ${gap.left}pt`
    : `${above}pt ${gap.right}pt ${bottom} ${Math.max(0, right)}pt`
  if (above > 0) style.shapeOutside = `inset(${above}pt 0 0 0)`
}

function standOver(style: CSSStyleDeclaration, drawing: Drawing): void {
  const { down } = drawing.place
  const left = hasWords(drawing.shapes) ? withinSheet(drawing) : 0
  style.position = 'absolute'
  style.margin = `${down.from === 'paragraph' ? down.by : 0}pt 0 0 ${left}pt`
}

/** How far from where the text begins words stand: on the sheet, for one that is wider is printed smaller. */
export function withinSheet({ place, size, sheet }: Drawing): number {
  const text = sheet.width - sheet.left - sheet.right
  return Math.max(-sheet.left, Math.min(place.right, text + sheet.right - size.width))
}
