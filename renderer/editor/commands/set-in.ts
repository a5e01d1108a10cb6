import type { Command } from '@tiptap/pm/state'
import { flatKindOf, levelOf, typeOf } from '../schema/note-kind.ts'
import { type PlacedBlock, selectedBlocks } from './selected-blocks.ts'

/** Tab: a paragraph becomes a bullet, a bullet or sub-point goes one level in. Always taken, so that a stray Tab never leaves the notes. */
export const setIn: Command = (state, dispatch) => {
  const transaction = state.tr
  for (const { node, position } of flatBlocks(selectedBlocks(state))) {
    if (flatKindOf(node) === 'paragraph')
      transaction.setNodeMarkup(position, typeOf(state.schema, 'bullet'), { id: node.attrs.id, level: 1 })
    else if (levelOf(node) === 1) transaction.setNodeAttribute(position, 'level', 2)
  }
  if (transaction.docChanged) dispatch?.(transaction.scrollIntoView())
  return true
}

/** Shift+Tab: one level out; from the first level to a paragraph. */
export const setOut: Command = (state, dispatch) => {
  const transaction = state.tr
  for (const { node, position } of flatBlocks(selectedBlocks(state))) {
    if (flatKindOf(node) === 'paragraph') continue
    if (levelOf(node) === 2) transaction.setNodeAttribute(position, 'level', 1)
    else transaction.setNodeMarkup(position, typeOf(state.schema, 'paragraph'), { id: node.attrs.id })
  }
  if (transaction.docChanged) dispatch?.(transaction.scrollIntoView())
  return true
}

/** Turns the selected blocks into this kind; where all are of it already, back into paragraphs. */
export function toggleKind(kind: 'bullet' | 'subPoint'): Command {
  return (state, dispatch) => {
    const blocks = flatBlocks(selectedBlocks(state))
    if (blocks.length === 0) return false
    const isOn = blocks.every(({ node }) => flatKindOf(node) === kind)
    const type = typeOf(state.schema, isOn ? 'paragraph' : kind)
    const transaction = state.tr
    for (const { node, position } of blocks) {
      const level = isOn ? {} : { level: levelOf(node) }
      transaction.setNodeMarkup(position, type, { id: node.attrs.id, ...level })
    }
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

function flatBlocks(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return blocks.filter(({ node }) => flatKindOf(node) !== null)
}
