import { WORD } from '../word-xml.ts'
import { diagramIn } from './diagram.ts'
import type { DrawingTheme } from './drawing-theme.ts'
import { partOf, partsOf } from './drawing-xml.ts'
import { moveOut } from './moved-words.ts'
import type { ShapeContext } from './paint.ts'
import { type PartFiles, pictureAddress, targetsOf } from './part-files.ts'
import { type Place, placeOf, type Size, sizeOf } from './place.ts'
import { labelOf, shapesIn, shapesOf } from './read-shapes.ts'
import type { Shape } from './shape.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { olderDrawing } from './vml/older-drawing.ts'

/** Shapes that stand together in the text. */
export type Drawing = {
  readonly place: Place
  readonly sheet: Sheet
  readonly size: Size
  readonly shapes: readonly Shape[]
  /** What it shows, for those who do not see it; empty where nobody said. */
  readonly label: string
}

/** What a part of a Word file is drawn with. */
export type DrawingParts = {
  readonly parts: PartFiles
  /** Of the part whose drawings are written: `word/document.xml`. */
  readonly path: string
  readonly theme: DrawingTheme
}

/**
 * Takes the shapes out of a part, for docx-preview draws none, and leaves a mark where each drawing stood. The
 * words in them are written before their paragraphs, to be drawn as the text is and put into the shapes then.
 */
export function writeDrawings(root: Document, parts: DrawingParts): readonly Drawing[] {
  chooseAlternatives(root)
  const drawings: Drawing[] = []
  for (const holder of [...root.querySelectorAll('drawing, pict')]) {
    const drawing = isSeen(holder) ? drawingOf(holder, parts) : null
    if (drawing !== null && moveOut(holder, drawing.shapes, drawings.length)) drawings.push(drawing)
  }
  return drawings
}

/** Word writes many drawings twice: as it draws them today, and for programs before 2010. */
function chooseAlternatives(root: Document): void {
  for (const both of [...root.querySelectorAll('r > AlternateContent')]) {
    const [today, older] = [partOf(both, 'Choice'), partOf(both, 'Fallback')]
    const isOfToday = [...(today?.querySelectorAll('inline, anchor') ?? [])].some(
      (it) => shapesIn(it) !== undefined || it.querySelector('graphicData > pic') !== null,
    )
    const chosen = isOfToday ? today : (older ?? today)
    both.replaceWith(...(chosen?.children ?? []))
  }
}

/** What was deleted with its change tracked, or is hidden, is not printed. */
function isSeen(holder: Element): boolean {
  const run = holder.closest('r')
  const properties = [...(run?.children ?? [])].find(({ localName }) => localName === 'rPr')
  const isHidden = partsOf(properties, 'vanish').some((it) => it.getAttributeNS(WORD, 'val') !== '0')
  return run !== null && !isHidden && holder.closest('del, moveFrom') === null
}

function drawingOf(holder: Element, { parts, path, theme }: DrawingParts): Drawing | null {
  const targets = targetsOf(parts, path)
  const context = contextOf(parts, targets, theme)
  if (holder.localName === 'pict') return olderDrawing(holder, context)
  const drawing = partOf(holder, 'inline') ?? partOf(holder, 'anchor')
  if (drawing === undefined) return null
  const size = sizeOf(drawing)
  const shapes = shapesIn(drawing)
  const diagram = diagramIn(drawing, targets, parts)
  const found = shapes ?? diagram?.shapes
  if (found === undefined) return null
  const around = diagram === undefined ? context : contextOf(parts, targetsOf(parts, diagram.path), theme)
  const sheet = sheetOf(holder)
  return {
    place: placeOf(drawing, size, sheet),
    sheet,
    size,
    shapes: shapesOf(found, size, around),
    label: labelOf(drawing),
  }
}

function contextOf(
  parts: PartFiles,
  targets: ReadonlyMap<string, string>,
  theme: DrawingTheme,
): ShapeContext {
  return { theme, picture: (id) => pictureAddress(parts, targets.get(id)) }
}
