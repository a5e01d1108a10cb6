import type { NoteBlock, NoteBody } from '../../records/note-body.ts'

/** One body changed on two sides since both had the same: `ours` is the one being typed in. */
export type Sides = { readonly base: NoteBody; readonly theirs: NoteBody; readonly ours: NoteBody }

/**
 * Brings the changes of both sides together, block by block. A block that one side changed is as that side has
 * it; where both changed it, ours stays. What one side added keeps its place after its neighbour; what one side
 * removed goes unless the other changed it. No block that we typed in is ever lost.
 */
export function mergedBody({ base, theirs, ours }: Sides): NoteBody {
  const sides = { base: blocksOf(base), theirs: blocksOf(theirs), ours: blocksOf(ours) }
  const kept = keptBlocks(sides)
  const isOursMoved = !isSameOrder(sides.base, sides.ours)
  const [leading, other] = isOursMoved ? [sides.ours, sides.theirs] : [sides.theirs, sides.ours]
  const order = inOrder([...leading.keys()].filter(isIn(kept)), [...other.keys()].filter(isIn(kept)))
  const content = order.map((key) => kept.get(key)).filter((block) => block !== undefined)
  return { type: 'doc', content }
}

/**
 * Whether two bodies say the same. The words of sentences that follow their records, and how people are named,
 * are worked out anew wherever they are shown, and do not count.
 */
export function saysTheSame(one: NoteBody, other: NoteBody): boolean {
  return (
    one.content.length === other.content.length &&
    one.content.every((block, index) => isSameBlock(block, other.content[index]))
  )
}

type Blocks = ReadonlyMap<string, NoteBlock>

/** The blocks by their ids; a second one of the same id, which nothing of ours makes, is not lost either. */
function blocksOf({ content }: NoteBody): Blocks {
  const blocks = new Map<string, NoteBlock>()
  for (const block of content) {
    let key: string = block.attrs.id
    while (blocks.has(key)) key += '+'
    blocks.set(key, block)
  }
  return blocks
}

function keptBlocks(sides: { readonly [S in keyof Sides]: Blocks }): Blocks {
  const kept = new Map<string, NoteBlock>()
  for (const key of [...sides.theirs.keys(), ...sides.ours.keys()]) {
    const block = keptBlock(sides.base.get(key), sides.theirs.get(key), sides.ours.get(key))
    if (block !== undefined) kept.set(key, block)
  }
  return kept
}

type Maybe = NoteBlock | undefined

function keptBlock(base: Maybe, theirs: Maybe, ours: Maybe): Maybe {
  if (isSameBlock(ours, base)) return theirs
  if (ours !== undefined) return ours
  return isSameBlock(theirs, base) ? undefined : theirs
}

/** Whether the blocks that are on both sides stand in the same order. */
function isSameOrder(base: Blocks, ours: Blocks): boolean {
  const before = [...base.keys()].filter(isIn(ours))
  const now = [...ours.keys()].filter(isIn(base))
  return before.every((key, place) => key === now[place])
}

/** The keys of one order, each of the others put in after the one that it follows there. */
function inOrder(leading: readonly string[], other: readonly string[]): readonly string[] {
  const order = [...leading]
  const known = new Set(order)
  other.forEach((key, place) => {
    if (known.has(key)) return
    known.add(key)
    const before = other[place - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key)
  })
  return order
}

function isIn(blocks: Blocks): (key: string) => boolean {
  return (key) => blocks.has(key)
}

function isSameBlock(one: Maybe, other: Maybe): boolean {
  if (one === other) return true
  return one !== undefined && other !== undefined && meaningOf(one) === meaningOf(other)
}

const meanings = new WeakMap<NoteBlock, string>()

function meaningOf(block: NoteBlock): string {
  const known = meanings.get(block)
  if (known !== undefined) return known
  const isFollowing = block.type === 'sentence' && !block.attrs.isEdited
  const said = isFollowing ? { ...block, content: [] } : block
  const meaning = JSON.stringify(said, (_, value: unknown) => (isNamed(value) ? value.personId : value))
  meanings.set(block, meaning)
  return meaning
}

function isNamed(value: unknown): value is { readonly personId: string } {
  return typeof value === 'object' && value !== null && 'personId' in value
}
