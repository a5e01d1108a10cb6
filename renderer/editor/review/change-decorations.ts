import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { differenceOf, type PlacedChange } from '../../../shared/domain/review/difference.ts'
import { placesOfPieces } from '../../../shared/domain/review/piece-places.ts'
import { piecesOf, textOfPieces } from '../../../shared/domain/review/pieces.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import type { Piece } from '../../../shared/records/suggestion.ts'
import { idOf } from '../schema/note-kind.ts'
import type { ShownReview } from './shown-review.ts'

/** What was put in is marked where it stands; what was taken out stands before it, struck out, and is no part of the text. */
export function changeDecorations(
  doc: ProseMirrorNode,
  edited: NoteBody,
  { base, idOf: nameOf, current }: ShownReview,
): readonly Decoration[] {
  const [before, after] = [piecesOf(base), piecesOf(edited)]
  const place = placesIn(doc, after)
  return differenceOf(base, edited).flatMap((change) => {
    const id = nameOf(change.from)
    const look = { 'data-mark': id, ...(id === current ? { 'data-current': 'true' } : {}) }
    const parts = partsOf(before.slice(change.from, change.to), change)
    return [
      ...removed(parts.removed, place(change.at), look, change.at === after.length),
      ...inserted(change, place, look, parts.look),
    ]
  })
}

type Look = { readonly 'data-mark': string; readonly 'data-current'?: string }
type Place = (index: number) => number

/** Where a piece begins in the editor. */
function placesIn(doc: ProseMirrorNode, pieces: readonly Piece[]): Place {
  const starts = new Map<string, number>()
  doc.descendants((node, position) => {
    const id = node.isTextblock ? idOf(node) : null
    if (id !== null) starts.set(id, position + 1)
    return !node.isTextblock
  })
  const places = placesOfPieces(pieces)
  return (index) => {
    const place = places[index]
    return place === undefined ? 1 : (starts.get(place.lineId) ?? 1) + place.offset
  }
}

/** An end that becomes one of another kind, and words that take another look, are not shown twice. */
function partsOf(gone: readonly Piece[], { pieces }: PlacedChange) {
  if (textOfPieces(gone) === textOfPieces(pieces)) return { removed: [], look: 'review-changed' }
  const isEndChanged = gone.at(-1)?.kind === 'end' && pieces.at(-1)?.kind === 'end'
  return { removed: isEndChanged ? gone.slice(0, -1) : gone, look: 'review-inserted' }
}

function removed(
  pieces: readonly Piece[],
  position: number,
  look: Look,
  isBehindAll: boolean,
): readonly Decoration[] {
  if (pieces.length === 0) return []
  const draw = () => struckOut(textOfPieces(pieces), look, isBehindAll)
  const key = `${look['data-mark']} ${look['data-current'] ?? ''} ${textOfPieces(pieces)}`
  return [Decoration.widget(position, draw, { side: -1, key, ignoreSelection: true })]
}

function struckOut(text: string, look: Look, isBehindAll: boolean): HTMLElement {
  const element = document.createElement('del')
  element.className = 'review-deleted'
  for (const [name, value] of Object.entries(look)) element.setAttribute(name, value)
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    if (index > 0 || isBehindAll) element.append(...(index > 0 ? ['¶'] : []), document.createElement('br'))
    element.append(line)
  })
  if (lines.at(-1) === '') element.lastChild?.remove()
  return element
}

function inserted(
  { at, pieces }: PlacedChange,
  place: Place,
  look: Look,
  className: string,
): readonly Decoration[] {
  const [from, to] = [place(at), place(at + pieces.length)]
  const words = Decoration.inline(from, to, { ...look, class: className, nodeName: 'ins' })
  const ends = pieces.flatMap((piece, index) => {
    if (piece.kind !== 'end') return []
    const key = `¶ ${look['data-mark']} ${look['data-current'] ?? ''} ${index}`
    return [Decoration.widget(place(at + index), () => endMark(look), { side: 1, key })]
  })
  return from < to ? [words, ...ends] : ends
}

/** The end of a paragraph that was not there before. */
function endMark(look: Look): HTMLElement {
  const element = document.createElement('ins')
  element.className = 'review-inserted review-end'
  for (const [name, value] of Object.entries(look)) element.setAttribute(name, value)
  element.append('¶')
  return element
}
