import type { PlacedChange } from '../../../shared/domain/review/difference.ts'
import { placesOfPieces } from '../../../shared/domain/review/piece-places.ts'
import { lengthOfPiece, piecesOf, textOfPieces } from '../../../shared/domain/review/pieces.ts'
import type { BlockId } from '../../../shared/records/ids.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import { baseLinesOf } from './base-lines.ts'
import type { PlacedLine } from './body-of-lines.ts'
import { bookmarkName } from './chair-mark.ts'
import type { Removed } from './removed-hands.ts'
import type { Hand } from './returned-file.ts'

type Changed = {
  readonly base: NoteBody
  readonly body: NoteBody
  readonly placed: readonly PlacedLine[]
  /** By the bookmarks of the lines. */
  readonly removed: ReadonlyMap<string, readonly Removed[]>
}

/**
 * Who made a change: whoever put its words in, or else took those of the version out. Null where nothing of it was
 * recorded.
 */
export function handsOfChanges(changed: Changed): (change: PlacedChange) => Hand | null {
  const added = addedIn(changed)
  const removed = removedIn(changed)
  const places = {
    base: placesOfPieces(piecesOf(changed.base)),
    body: placesOfPieces(piecesOf(changed.body)),
  }
  return ({ from, to, at, pieces }) => {
    const putIn = pieces.map((piece, index): Hand | null => {
      const place = places.body[at + index]
      const own = place && added.get(place.lineId)
      if (place === undefined || own === undefined) return null
      if (piece.kind === 'end') return own.end
      const { offset } = place
      return own.hands.slice(offset, offset + lengthOfPiece(piece)).find((it) => it !== null) ?? null
    })
    const rows = piecesOf(changed.base).slice(from, to)
    const takenOut = rows.map((piece, index): Hand | null => {
      const own = removed.get(places.base[from + index]?.lineId ?? '') ?? []
      const text = textOfPieces([piece])
      return own.find((it) => it.text.includes(text))?.hand ?? null
    })
    const around = [places.body[at]?.lineId, places.body[at - 1]?.lineId]
    const nearby = around.map((id) => (id === undefined ? undefined : added.get(id)?.end))
    return [...putIn, ...takenOut, ...nearby].find((hand) => hand !== null && hand !== undefined) ?? null
  }
}

type Added = { readonly hands: readonly (Hand | null)[]; readonly end: Hand | null }

/** By lines of the body; the lines of a sentence are one, with a break between them. */
function addedIn({ placed }: Changed): ReadonlyMap<BlockId, Added> {
  const added = new Map<BlockId, Added>()
  for (const { id, line } of placed) {
    const before = added.get(id)
    const hands = before === undefined ? line.hands : [...before.hands, null, ...line.hands]
    added.set(id, { hands, end: line.end })
  }
  return added
}

function removedIn({ base, removed }: Changed): ReadonlyMap<string, readonly Removed[]> {
  const lines = new Map<string, readonly Removed[]>()
  for (const { id, printedId } of baseLinesOf(base)) {
    const own = printedId === null ? [] : (removed.get(bookmarkName(printedId)) ?? [])
    lines.set(id, [...(lines.get(id) ?? []), ...own])
  }
  return lines
}
