/** A card of the margin: how far down its words are, and how high it is, in pixels. */
export type AnchoredCard = { readonly id: string; readonly top: number; readonly height: number }

/** Between one card and the next. */
const GAP = 8

/**
 * Where the cards of a margin stand: each beside its words, pushed apart where there is no room, in the order of the
 * words. The one in hand stands exactly there, and the others make way for it.
 */
export function placedCards(
  cards: readonly AnchoredCard[],
  current: string | null,
): ReadonlyMap<string, number> {
  const ordered = cards.toSorted((a, b) => a.top - b.top)
  const at = Math.max(
    0,
    ordered.findIndex(({ id }) => id === current),
  )
  const above = upwards(ordered.slice(0, at), ordered[at]?.top ?? 0)
  return downwards(ordered.map((card) => ({ ...card, top: above.get(card.id) ?? card.top })))
}

/** No card lies on the one above it, and none above the sheet. */
function downwards(cards: readonly AnchoredCard[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let free = 0
  for (const { id, top, height } of cards) {
    const place = Math.max(top, free)
    places.set(id, place)
    free = place + height + GAP
  }
  return places
}

/** The cards above the one in hand end before it begins. */
function upwards(cards: readonly AnchoredCard[], before: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let end = before - GAP
  for (const { id, top, height } of cards.toReversed()) {
    const place = Math.min(top, end - height)
    places.set(id, place)
    end = place - GAP
  }
  return places
}
