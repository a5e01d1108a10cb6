import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { wordsOfLeaf } from '../schema/mention-node.ts'
import { idOf } from '../schema/note-kind.ts'
import type { PlacedQuote, ShownReview } from './shown-review.ts'

/** Marks the words that comments are about. */
export function quoteDecorations(
  doc: ProseMirrorNode,
  { quotes, current }: ShownReview,
): readonly Decoration[] {
  if (quotes.length === 0) return []
  const found: Decoration[] = []
  doc.descendants((node, position, parent) => {
    if (!node.isTextblock) return true
    for (const quote of quotes)
      if (isOf(quote, node, parent)) found.push(...quoted(node, position + 1, quote, current))
    return false
  })
  return found
}

/** The lead of a resolution is printed under the resolution's id. */
function isOf({ blockId }: PlacedQuote, node: ProseMirrorNode, parent: ProseMirrorNode | null): boolean {
  if (idOf(node) === blockId) return true
  return parent?.firstChild === node && idOf(parent) === blockId
}

function quoted(
  block: ProseMirrorNode,
  start: number,
  { id, quoted }: PlacedQuote,
  current: string | null,
): readonly Decoration[] {
  const places = placesOfText(block)
  const at = quoted === '' ? -1 : places.text.indexOf(quoted)
  const [from, to] = [places.offsets[at], places.offsets[at + quoted.length]]
  if (from === undefined || to === undefined) return []
  const look = { class: 'review-quoted', 'data-mark': id, nodeName: 'mark' }
  const isCurrent = id === current ? { 'data-current': 'true' } : {}
  return [Decoration.inline(start + from, start + to, { ...look, ...isCurrent })]
}

/** What a block says, and where each of its characters stands in it: a name is one place, whatever it says. */
function placesOfText(block: ProseMirrorNode): {
  readonly text: string
  readonly offsets: readonly number[]
} {
  let text = ''
  const offsets: number[] = []
  block.forEach((node, offset) => {
    const words = node.text ?? wordsOfLeaf(node)
    text += words
    for (let index = 0; index < words.length; index++) offsets.push(offset + (node.isText ? index : 0))
  })
  return { text, offsets: [...offsets, block.content.size] }
}
