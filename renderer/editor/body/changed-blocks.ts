import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { PlacedBlock } from '../commands/selected-blocks.ts'

/** The blocks between the first and the last that differ, as they were and as they are. */
export type ChangedBlocks = {
  readonly before: readonly ProseMirrorNode[]
  readonly after: readonly PlacedBlock[]
}

/** What changed between two documents; a key in one of a thousand blocks looks into no other. */
export function changedBlocks(before: ProseMirrorNode, after: ProseMirrorNode): ChangedBlocks {
  const [then, now] = [before.children, after.children]
  const shorter = Math.min(then.length, now.length)
  let start = 0
  while (start < shorter && then[start] === now[start]) start += 1
  let end = 0
  while (end < shorter - start && then.at(-1 - end) === now.at(-1 - end)) end += 1
  return {
    before: then.slice(start, then.length - end),
    after: placed(now.slice(start, now.length - end), sizeOf(now.slice(0, start))),
  }
}

function placed(blocks: readonly ProseMirrorNode[], from: number): readonly PlacedBlock[] {
  let position = from
  return blocks.map((node) => {
    const block = { node, position }
    position += node.nodeSize
    return block
  })
}

function sizeOf(blocks: readonly ProseMirrorNode[]): number {
  return blocks.reduce((size, { nodeSize }) => size + nodeSize, 0)
}
