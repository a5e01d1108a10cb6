import { Undrawn } from '../undrawn.ts'
import { drawnShapes } from './drawn-shape.ts'
import { drawnParagraph, paddingOf, withLooks, wordsRoom } from './drawn-words.ts'
import { outlineOf } from './geometry.ts'
import { drawnLetters } from './letters.ts'
import { DRAWING, wordsName } from './moved-words.ts'
import { hasWords, type Shape, type Words } from './shape.ts'
import { standIn } from './standing.ts'
import type { Drawing } from './written-drawings.ts'

/** A drawing in the text that is drawn. */
export type PlacedDrawing = {
  readonly drawing: Drawing
  readonly box: HTMLElement
  /** The paragraph in which it stood. */
  readonly paragraph: HTMLElement | null
  /** A name that no other has. */
  readonly id: string
  /** The shape that grows with its words, where a drawing is that alone. */
  readonly growing: Shape | null
}

/**
 * Puts drawings where they stood, with their words, which were drawn as tables.
 * @throws Undrawn where one would be missing
 */
export function placeDrawings(place: HTMLElement, drawings: readonly Drawing[]): readonly PlacedDrawing[] {
  return drawings.flatMap((made, number) => {
    const drawing = narrowed(made)
    const mark = place.querySelector<HTMLElement>(`span[id="${DRAWING}${number}"]`)
    const cells = drawing.shapes.map(({ words }, at) =>
      words?.content.kind === 'of Word' ? cellOf(place, wordsName(number, at)) : [],
    )
    if (mark === null) throw new Undrawn('a shape in a place where none is drawn')
    const id = `${DRAWING}${number}`
    const placed = { drawing, id, paragraph: mark.closest('p'), growing: growingOf(drawing) }
    const box =
      placed.growing === null
        ? smaller(drawing, fixedBox(drawing, cells, id))
        : growingBox(placed.growing, cells)
    setLabel(box, drawing)
    standIn(box, mark, drawing)
    return { ...placed, box }
  })
}

function textWidth({ sheet }: Drawing): number {
  return sheet.width - sheet.left - sheet.right
}

function isTooWide(drawing: Drawing): boolean {
  return drawing.place.stands !== 'over' && drawing.size.width > textWidth(drawing)
}

/** A box of words that is wider than the text becomes as wide as it, and taller. */
function narrowed(drawing: Drawing): Drawing {
  const shape = growingOf(drawing)
  if (shape === null || !isTooWide(drawing)) return drawing
  const width = textWidth(drawing)
  return {
    ...drawing,
    size: { ...drawing.size, width },
    shapes: [{ ...shape, frame: { ...shape.frame, x: width / 2, width } }],
  }
}

/** Other drawings that are wider than the text are drawn smaller. */
function smaller(drawing: Drawing, drawn: HTMLElement): HTMLElement {
  if (!isTooWide(drawing)) return drawn
  const share = textWidth(drawing) / drawing.size.width
  drawn.style.display = 'block'
  drawn.style.transform = `scale(${share})`
  drawn.style.transformOrigin = '0 0'
  const box = document.createElement('div')
  box.style.width = `${drawing.size.width * share}pt`
  box.style.height = `${drawing.size.height * share}pt`
  box.append(drawn)
  return box
}

/** The words of a shape, taken out of the table in which they were drawn. */
function cellOf(place: HTMLElement, name: string): readonly ChildNode[] {
  const mark = place.querySelector(`span[id="${name}"]`)
  const cell = mark?.closest('td')
  if (!mark || !cell) throw new Undrawn('words of a shape in a place where none are drawn')
  mark.closest('p')?.remove()
  const words = [...cell.childNodes]
  cell.closest('table')?.remove()
  for (const word of words) word.remove()
  return words
}

/** A box of words alone becomes as tall as they are. */
function growingOf({ shapes }: Drawing): Shape | null {
  const [shape, ...others] = shapes
  if (shape === undefined || others.length > 0) return null
  const { words, frame } = shape
  const isUpright = frame.turn === 0 && !frame.isFlippedDown && words?.turn === 0
  return words?.content.kind === 'of Word' && isUpright ? shape : null
}

function growingBox(shape: Shape, cells: readonly (readonly ChildNode[])[]): HTMLElement {
  const { words, frame, geometry } = shape
  const box = document.createElement('div')
  if (words === null) return box
  const room = outlineOf(geometry.geometry, frame, geometry.adjusted).words
  box.style.cssText = `position: relative; box-sizing: border-box; width: ${frame.width}pt; min-height: ${frame.height}pt`
  const around = document.createElement('div')
  const [right, bottom] = [frame.width - room.left - room.width, frame.height - room.top - room.height]
  around.style.padding = `${room.top}pt ${right}pt ${bottom}pt ${room.left}pt`
  around.style.cssText += `; position: relative; box-sizing: border-box; min-height: ${frame.height}pt`
  around.style.display = 'grid'
  const inside = document.createElement('div')
  inside.style.padding = paddingOf(words)
  withLooks(inside, words).firstElementChild?.append(...(cells[0] ?? []))
  around.append(inside)
  box.append(around)
  return box
}

function fixedBox(drawing: Drawing, cells: readonly (readonly ChildNode[])[], id: string): HTMLElement {
  const { shapes, size, place } = drawing
  const box = document.createElement('div')
  const isOverText = place.stands === 'over' && !hasWords(shapes)
  const width = isOverText ? 0 : size.width
  box.style.cssText = `position: relative; width: ${width}pt; height: ${size.height}pt`
  box.append(drawnShapes(shapes, id, isOverText ? shiftOf(drawing) : undefined))
  for (const [at, shape] of shapes.entries()) {
    if (shape.words !== null) box.append(drawnWords(shape, shape.words, cells[at] ?? []))
  }
  return box
}

/**
 * Shapes over the text may reach into the margins at the sides without making the page wider. Nothing is printed
 * in those above and below: what would be there alone comes down, or up, to where the text is.
 */
function shiftOf({ place, size, sheet }: Drawing): { readonly right: number; readonly down: number } {
  const { right, down } = place
  if (down.from === 'paragraph') return { right, down: 0 }
  const tall = sheet.height - sheet.top - sheet.bottom
  if (down.by + size.height <= 0) return { right, down: 0 }
  return { right, down: down.by >= tall ? tall - size.height : down.by }
}

function drawnWords(shape: Shape, words: Words, ofWord: readonly ChildNode[]): Element {
  switch (words.content.kind) {
    case 'of Word': {
      const room = wordsRoom(shape, words)
      room.firstElementChild?.append(...ofWord)
      return room
    }
    case 'of a drawing': {
      const room = wordsRoom(shape, words)
      room.firstElementChild?.append(...words.content.paragraphs.map(drawnParagraph))
      room.dataset.fits = 'smaller'
      return room
    }
    case 'as large as the shape':
      return drawnLetters(words.content, shape.frame)
  }
}

function setLabel(box: HTMLElement, { label }: Drawing): void {
  if (label === '') return
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', label)
}
