import { type KnownBlock, knownBlocks } from './list-kinds.ts'
import type { ListPlace, RawBlock } from './raw-block.ts'
import { textOf, type Words, withoutStart } from './words.ts'

/** A block as it goes into the notes. */
export type PastedBlock =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'bullet' | 'subPoint'; readonly level: 1 | 2; readonly words: Words }
  | { readonly kind: 'resolution'; readonly lead: Words; readonly clauses: readonly Words[] }

/**
 * The blocks that clipboard paragraphs stand for. A paragraph that begins with RESOLVED is a resolution, the
 * lettered list after it its clauses; any other list only where the lead ends with a colon.
 */
export function pastedBlocks(raw: readonly RawBlock[]): readonly PastedBlock[] {
  const blocks: PastedBlock[] = []
  let firstClause: ListPlace | null = null
  for (const block of knownBlocks(raw)) {
    const last = blocks.at(-1)
    if (last?.kind === 'resolution' && isClauseOf(last, block, firstClause)) {
      firstClause ??= block.place
      blocks[blocks.length - 1] = { ...last, clauses: [...last.clauses, block.words] }
    } else {
      firstClause = null
      blocks.push(pasted(block))
    }
  }
  return blocks
}

const RESOLVED = /^RESOLVED(?!\p{L})[\s:]*/u

function pasted({ kind, level, words }: KnownBlock): PastedBlock {
  if (kind !== 'paragraph') return { kind, level, words }
  const word = RESOLVED.exec(textOf(words))
  if (word === null) return { kind, words }
  return { kind: 'resolution', lead: withoutStart(words, word[0].length), clauses: [] }
}

/** The first clause is known by the lead, each further one by being of the same list. */
function isClauseOf(
  { lead }: Extract<PastedBlock, { kind: 'resolution' }>,
  { kind, place }: KnownBlock,
  first: ListPlace | null,
): boolean {
  if (place === null) return false
  if (first === null) return kind === 'subPoint' || /(?:^|:)$/u.test(textOf(lead))
  return place.depth > first.depth || place.form === first.form
}
