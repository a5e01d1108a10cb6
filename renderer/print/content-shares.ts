/** Whether something stands beyond the place up to which content is taken. */
export type IsBeyond = (rect: DOMRect) => boolean

/**
 * What becomes of a piece of content: it is taken, or left, or stands nowhere and goes with what is before it;
 * words are cut behind so many letters, and anything else into its parts.
 */
export type Share =
  | { readonly kind: 'taken' | 'left' | 'nowhere' }
  | { readonly kind: 'words'; readonly letters: number }
  | { readonly kind: 'cut'; readonly parts: Shares; readonly spanning?: SpanningCells }
export type Shares = ReadonlyMap<Node, Share>
/** The cells of a table that reach over more than one row, with what becomes of their own content. */
export type SpanningCells = ReadonlyMap<HTMLTableCellElement, Shares>

/** What becomes of the content of a place, of which all is found out before anything moves. */
export function sharesOf(parent: Element, isBeyond: IsBeyond): Shares {
  const content = [...parent.childNodes].filter((node) => !(node instanceof HTMLTableColElement))
  return new Map(content.map((node) => [node, shareOf(node, isBeyond)]))
}

function shareOf(node: Node, isBeyond: IsBeyond): Share {
  if (node instanceof Text) return shareOfWords(node, isBeyond)
  if (!(node instanceof Element)) return { kind: 'nowhere' }
  const side = sideOf([...rectsOf(node), ...picturesIn(node)], isBeyond)
  if (side !== 'both') return { kind: side }
  const parts = sharesOf(node, isBeyond)
  if (node instanceof HTMLTableRowElement) return shareOfRow(parts)
  const share = shareOfParts(parts)
  if (!(node instanceof HTMLTableElement) || share.kind !== 'cut') return share
  const cells = [...node.rows].flatMap((row) => [...row.cells]).filter(({ rowSpan }) => rowSpan > 1)
  return { ...share, spanning: new Map(cells.map((cell) => [cell, sharesOf(cell, isBeyond)])) }
}

/** A row is where those of its cells are that end with it. */
function rectsOf(element: Element): readonly DOMRect[] {
  const cells = element instanceof HTMLTableRowElement ? [...element.cells] : []
  const own = cells.filter(({ rowSpan }) => rowSpan === 1).flatMap((cell) => [...cell.getClientRects()])
  return own.length === 0 ? [...element.getClientRects()] : own
}

function sideOf(rects: readonly DOMRect[], isBeyond: IsBeyond): 'taken' | 'left' | 'nowhere' | 'both' {
  if (rects.length === 0) return 'nowhere'
  if (!rects.some(isBeyond)) return 'taken'
  return rects.every(isBeyond) ? 'left' : 'both'
}

/** A picture that stands beside the words of a paragraph may have gone on without them. */
function picturesIn(element: Element): readonly DOMRect[] {
  return [...element.querySelectorAll('img, svg')].flatMap((it) => [...it.getClientRects()])
}

/** The frame of something may begin before the first of what is in it. */
function shareOfParts(parts: Shares): Share {
  if (!holds(parts, 'taken')) return { kind: 'left' }
  return holds(parts, 'left') ? { kind: 'cut', parts } : { kind: 'taken' }
}

/** Each cell of a row that is cut is in both of its parts, be it empty. */
function shareOfRow(parts: Shares): Share {
  const cells = new Map([...parts].map(([cell, share]) => [cell, wholeAsParts(cell, share)]))
  return shareOfParts(cells)
}

function wholeAsParts(cell: Node, share: Share): Share {
  if (share.kind !== 'taken' && share.kind !== 'left') return share
  return { kind: 'cut', parts: new Map([...cell.childNodes].map((node) => [node, share])) }
}

function holds(parts: Shares, side: 'taken' | 'left'): boolean {
  return [...parts.values()].some((share) => {
    if (share.kind === 'cut') return holds(share.parts, side)
    return share.kind === 'words' || share.kind === side
  })
}

function shareOfWords(text: Text, isBeyond: IsBeyond): Share {
  const range = document.createRange()
  range.selectNodeContents(text)
  const side = sideOf([...range.getClientRects()], isBeyond)
  if (side !== 'both') return { kind: side }
  let [from, to] = [0, text.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    range.setStart(text, from)
    range.setEnd(text, middle + 1)
    if ([...range.getClientRects()].some(isBeyond)) to = middle
    else from = middle + 1
  }
  return { kind: 'words', letters: from }
}
