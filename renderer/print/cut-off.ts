import { type IsBeyond, type Share, type Shares, type SpanningCells, sharesOf } from './content-shares.ts'
import { cutSpanningCells } from './cut-spans.ts'

/** Takes the content of a place up to where it stands beyond: paragraphs are cut between lines, tables as well. */
export function cutOff(place: Element, isBeyond: IsBeyond): readonly Node[] {
  return takenOf(sharesOf(place, isBeyond))
}

function takenOf(shares: Shares): readonly Node[] {
  let isLeft = false
  return [...shares].flatMap(([node, share]) => {
    const taken = share.kind === 'nowhere' && isLeft ? null : takenFrom(node, share)
    isLeft ||= share.kind !== 'taken' && share.kind !== 'nowhere'
    return taken ?? []
  })
}

/** A node, or a copy with a part of it, out of its place; null where nothing of it is taken. */
function takenFrom(node: Node, share: Share): Node | null {
  switch (share.kind) {
    case 'left':
      return null
    case 'taken':
    case 'nowhere':
      node.parentNode?.removeChild(node)
      return node
    case 'words':
      return node instanceof Text ? takenWords(node, share.letters) : null
    case 'cut':
      return node instanceof HTMLElement ? takenPart(node, share.parts, share.spanning) : null
  }
}

function takenWords(text: Text, letters: number): Node {
  const taken = document.createTextNode(text.data.slice(0, letters))
  text.data = text.data.slice(letters)
  return taken
}

function takenPart(element: HTMLElement, parts: Shares, spanning: SpanningCells = new Map()): Node {
  // safe: a copy of an element of HTML is one
  const taken = element.cloneNode(false) as HTMLElement
  const isJustified = getComputedStyle(element).textAlign === 'justify'
  if (element instanceof HTMLTableElement) {
    taken.append(...[...element.querySelectorAll(':scope > colgroup')].map((it) => it.cloneNode(true)))
    cutSpanningCells(element, parts, (cell) => takenOf(spanning.get(cell) ?? new Map()))
  }
  taken.append(...takenOf(parts))
  endEarlier(taken, isJustified)
  beginLater(element)
  return taken
}

/** The line at which a paragraph is cut goes on to the margin. */
function endEarlier(taken: HTMLElement, isJustified: boolean): void {
  taken.style.marginBottom = '0'
  if (taken instanceof HTMLTableRowElement) taken.style.height = ''
  if (
    isJustified &&
    taken instanceof HTMLParagraphElement &&
    !(taken.lastElementChild instanceof HTMLBRElement)
  )
    taken.style.textAlignLast = 'justify'
}

/** What goes on on another page has had its label and its first line. */
function beginLater(left: HTMLElement): void {
  left.style.marginTop = '0'
  if (left instanceof HTMLTableRowElement) left.style.height = ''
  if (!(left instanceof HTMLParagraphElement)) return
  left.style.textIndent = '0'
  delete left.dataset.label
}
