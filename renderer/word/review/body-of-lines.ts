import type { BlockId, NewId } from '../../../shared/records/ids.ts'
import type { Inline, NoteBlock, NoteBody } from '../../../shared/records/note-body.ts'
import type { ChairLine } from './chair-lines.ts'

/** Where a line went: the id of what holds its words in the body. */
export type PlacedLine = { readonly line: ChairLine; readonly id: BlockId }

/** The body that lines make, in the order in which they stand. */
export function bodyOfLines(
  lines: readonly ChairLine[],
  newId: NewId,
): { readonly body: NoteBody; readonly placed: readonly PlacedLine[] } {
  const writer = new BodyWriter(newId)
  const placed = lines.map((line) => ({ line, id: writer.write(line) }))
  return { body: { type: 'doc', content: writer.content }, placed }
}

class BodyWriter {
  readonly content: NoteBlock[] = []
  readonly #newId: NewId
  readonly #used = new Set<BlockId>()

  constructor(newId: NewId) {
    this.#newId = newId
  }

  write(line: ChairLine): BlockId {
    switch (line.kind) {
      case 'sentence':
        return this.#sentence(line)
      case 'lead':
        return this.#lead(line)
      case 'clause':
        return this.#clause(line)
      case 'paragraph':
      case 'bullet':
      case 'sub-point':
        return this.#plain(line.kind, line)
    }
  }

  /** Each id once: a block that stands in two places is a new one in the second. */
  #idFor(wanted: BlockId | undefined): BlockId {
    const id = wanted === undefined || this.#used.has(wanted) ? this.#newId('block') : wanted
    this.#used.add(id)
    return id
  }

  #plain(kind: 'paragraph' | 'bullet' | 'sub-point', { base, level, content }: ChairLine): BlockId {
    const id = this.#idFor(base?.id)
    const words = wordsOf(content)
    if (kind === 'paragraph') this.content.push({ type: 'paragraph', attrs: { id }, ...words })
    else
      this.content.push({ type: kind === 'bullet' ? 'bullet' : 'subPoint', attrs: { id, level }, ...words })
    return id
  }

  /** The lines of one sentence are one block as long as nothing stands between them. */
  #sentence(line: ChairLine): BlockId {
    const { base, content, isChanged } = line
    const block = base?.block
    if (base === null || block?.type !== 'sentence') return this.#plain('paragraph', line)
    const last = this.content.at(-1)
    if (last?.type === 'sentence' && last.attrs.id === base.id) {
      const words = [...(last.content ?? []), { type: 'hardBreak' as const }, ...content]
      const isEdited = last.attrs.isEdited || isChanged
      this.content[this.content.length - 1] = { ...last, attrs: { ...last.attrs, isEdited }, content: words }
      return base.id
    }
    if (this.#used.has(base.id)) return this.#plain('paragraph', { ...line, base: null })
    this.#used.add(base.id)
    const attrs = { ...block.attrs, isEdited: block.attrs.isEdited || isChanged }
    this.content.push({ type: 'sentence', attrs, ...wordsOf(content) })
    return base.id
  }

  #lead({ base, content }: ChairLine): BlockId {
    const id = this.#idFor(base?.id)
    const attrs = { id: this.#idFor(base?.block.attrs.id) }
    this.content.push({
      type: 'resolution',
      attrs,
      content: [{ type: 'lead', attrs: { id }, ...wordsOf(content) }],
    })
    return id
  }

  /** A clause that is left without its resolution is a point like any other. */
  #clause(line: ChairLine): BlockId {
    const last = this.content.at(-1)
    if (last?.type !== 'resolution') return this.#plain('sub-point', line)
    const id = this.#idFor(line.base?.id)
    const [lead, ...clauses] = last.content
    const clause = { type: 'clause' as const, attrs: { id }, ...wordsOf(line.content) }
    this.content[this.content.length - 1] = { ...last, content: [lead, ...clauses, clause] }
    return id
  }
}

/** As the editor holds them: words that are none are not there. */
function wordsOf(content: readonly Inline[]): { content?: Inline[] } {
  return content.length === 0 ? {} : { content: [...content] }
}
