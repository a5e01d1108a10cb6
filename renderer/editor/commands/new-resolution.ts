import type { Schema } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { typeOf } from '../schema/note-kind.ts'
import { isEmptyParagraph, selectedBlocks } from './selected-blocks.ts'

/**
 * A new resolution below the block with the caret, in place of it where it is an empty paragraph.
 * @param leadBegins what the lead starts with, such as "that "
 */
export function newResolution(leadBegins: string): Command {
  return (state, dispatch) => {
    const block = selectedBlocks(state).at(-1)
    if (block === undefined) return false
    const end = block.position + block.node.nodeSize
    const start = isEmptyParagraph(block.node) ? block.position : end
    const transaction = state.tr.replaceWith(start, end, resolution(state.schema, leadBegins))
    const caret = start + 2 + leadBegins.length
    dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, caret)).scrollIntoView())
    return true
  }
}

function resolution(schema: Schema, leadBegins: string) {
  const words = leadBegins === '' ? null : schema.text(leadBegins)
  return typeOf(schema, 'resolution').create(null, typeOf(schema, 'lead').create(null, words))
}
