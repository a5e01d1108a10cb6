import type { Marker } from './list-marker.ts'
import type { Words } from './words.ts'

/** A paragraph as it was found on the clipboard. */
export type RawBlock = {
  readonly words: Words
  /** Its place in a list, as the markup tells it; null for a plain paragraph. */
  readonly place: ListPlace | null
}

export type ListPlace = {
  /** How deep the item is, from 1. */
  readonly depth: number
  readonly marker: Marker
  /** How its label is written, with `#` for the number or letter: `#.`, `(#)`; empty where that is not known. */
  readonly form: string
}
