import type { ShapeGeometry } from './custom-geometry.ts'
import type { Frame } from './frame.ts'
import type { Paint } from './paint.ts'
import type { Stroke } from './stroke.ts'
import type { WordsParagraph } from './words-paragraph.ts'

/** One shape of a drawing, as it is on the page. */
export type Shape = {
  readonly frame: Frame
  readonly geometry: ShapeGeometry
  readonly fill: Paint
  readonly stroke: Stroke | null
  readonly words: Words | null
}

/** Whether any of these shapes has words in it. */
export function hasWords(shapes: readonly Shape[]): boolean {
  return shapes.some(({ words }) => words !== null)
}

/** The words in a shape, and how they stand in it. */
export type Words = {
  readonly content: WordsContent
  /** Their place on the page; null where it is the room that the shape has for them. */
  readonly own: Frame | null
  readonly padding: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>
  readonly stands: 'top' | 'middle' | 'bottom'
  /** In degrees clockwise, beside that of the shape. */
  readonly turn: number
  /** As CSS writes it; null for that of the text around. */
  readonly colour: string | null
  readonly font: string | null
  readonly isOneLine: boolean
  readonly columns: number
}

export type WordsContent =
  /** Paragraphs of Word, which are drawn as those of the text are. */
  | { readonly kind: 'of Word'; readonly content: Element }
  | { readonly kind: 'of a drawing'; readonly paragraphs: readonly WordsParagraph[] }
  /** Letters that fill a shape, as older Word has them. */
  | { readonly kind: 'as large as the shape'; readonly text: string; readonly paint: string }
