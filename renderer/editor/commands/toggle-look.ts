import { toggleMark } from '@tiptap/pm/commands'
import type { MarkType, Schema } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'

export type MarkName = 'bold' | 'italic'

/** As in Word, words that are partly bold all become bold. */
export function toggleLook(schema: Schema, name: MarkName): Command {
  return toggleMark(markOf(schema, name), null, { removeWhenPresent: false })
}

/** Whether all selected words, or what is typed next, are in this look. */
export function isLookOn(state: EditorState, name: MarkName): boolean {
  const mark = markOf(state.schema, name)
  const { from, to, empty, $from } = state.selection
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  let isOn = true
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isText && mark.isInSet(node.marks) === undefined) isOn = false
    return isOn
  })
  return isOn
}

function markOf(schema: Schema, name: MarkName): MarkType {
  const mark = schema.marks[name]
  if (mark === undefined) throw new Error(`The schema has no ${name}`)
  return mark
}
