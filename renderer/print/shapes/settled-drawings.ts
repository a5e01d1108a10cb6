import { drawnShapes } from './drawn-shape.ts'
import { FIT } from './drawn-words.ts'
import type { PlacedDrawing } from './placed-drawings.ts'
import { hasWords, type Shape } from './shape.ts'
import { withinSheet } from './standing.ts'
import type { Drawing } from './written-drawings.ts'

/** Points of a pixel. */
const POINTS = 0.75

/** Draws what depends on how large the words have become, and where on its page a drawing stands. */
export function settleDrawings(placed: readonly PlacedDrawing[]): void {
  for (const { growing, box, id } of placed) if (growing !== null) drawAround(growing, box, id)
  for (const { box } of placed) {
    for (const room of box.querySelectorAll<HTMLElement>('[data-fits]')) makeFit(room)
  }
  for (const drawing of placed) if (drawing.drawing.place.down.from === 'page') putOnPage(drawing)
}

function drawAround(shape: Shape, box: HTMLElement, id: string): void {
  const height = Math.max(shape.frame.height, box.getBoundingClientRect().height * POINTS)
  const grown: Shape = { ...shape, frame: { ...shape.frame, y: height / 2, height } }
  box.prepend(drawnShapes([grown], id))
}

const SMALLER = 0.92
const SMALLEST = 0.5

/** Letters of a diagram become smaller until they have room: other fonts than those of its file may be wider. */
function makeFit(room: HTMLElement): void {
  const inner = room.firstElementChild
  if (inner === null) return
  const { paddingTop, paddingBottom } = getComputedStyle(room)
  const space = room.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
  for (let fit = 1; fit >= SMALLEST; fit *= SMALLER) {
    room.style.setProperty(FIT, String(fit))
    if (inner.scrollHeight <= space + 1 && inner.scrollWidth <= inner.clientWidth + 1) return
  }
}

/**
 * A drawing over the text that has its place on the page and not by its paragraph. The page is known by how far
 * down in its section the paragraph is: behind the first, a box of words stands before its paragraph instead,
 * where it hides none.
 */
function putOnPage({ box, paragraph, drawing }: PlacedDrawing): void {
  const { place, sheet, shapes } = drawing
  const section = paragraph?.closest<HTMLElement>('section.docx')
  if (place.stands !== 'over' || !paragraph || !section) return
  const tall = sheet.height - sheet.top - sheet.bottom
  const down = (paragraph.getBoundingClientRect().top - section.getBoundingClientRect().top) * POINTS
  const page = tall > 0 ? Math.max(0, Math.floor(down / tall)) : 0
  if (page > 0 && hasWords(shapes)) standBetween(box, place.right)
  else standOnPage(box, section, { top: page * tall, tall, drawing })
}

type OnPage = { readonly top: number; readonly tall: number; readonly drawing: Drawing }

/** Only what stands within the margins is printed; shapes without words are moved as they are drawn. */
function standOnPage(box: HTMLElement, section: HTMLElement, { top, tall, drawing }: OnPage): void {
  const { place, size, shapes, sheet } = drawing
  const corner = document.createElement('div')
  corner.style.cssText = `position: absolute; contain: size; left: ${sheet.left}pt; top: ${top}pt; width: 1px; height: 1px`
  if (place.isBehindText || isMoved(drawing, tall)) corner.style.zIndex = '-1'
  box.style.position = 'absolute'
  box.style.margin = '0'
  if (hasWords(shapes)) {
    const down = Math.max(0, Math.min(place.down.by, tall - size.height))
    box.style.transform = `translate(${withinSheet(drawing)}pt, ${down}pt)`
  }
  corner.append(box)
  section.style.position = 'relative'
  section.prepend(corner)
}

/** What comes out of the margins hides no words. */
function isMoved({ place, size, shapes }: Drawing, tall: number): boolean {
  return !hasWords(shapes) && (place.down.by + size.height <= 0 || place.down.by >= tall)
}

function standBetween(box: HTMLElement, right: number): void {
  box.style.position = 'relative'
  box.style.margin = `9pt 0 9pt ${Math.max(0, right)}pt`
  box.style.zIndex = 'auto'
}
