import { history, undo } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { blockIds } from '../../../../renderer/editor/body/block-ids.ts'
import { continueBlock } from '../../../../renderer/editor/commands/continue-block.ts'
import { countingIds, stateFrom } from '../notes-language.ts'

describe('the id of a block', () => {
  it('stays with the first words when a block is split', () => {
    const before = stateFrom(['¶ One| two'])
    const [first, second] = idsOf(applied(before, continueBlock))
    expect(first).toBe(idsOf(before)[0])
    expect(second).not.toBe(first)
  })

  it('stays with the words when a block is put above them', () => {
    const before = stateFrom(['¶ |One'])
    expect(idsOf(applied(before, continueBlock))[1]).toBe(idsOf(before)[0])
  })

  it('stays with the block that was there when its copy is put in above', () => {
    const before = stateFrom(['¶ One|', '¶ Two'])
    const [one, two] = idsOf(before)
    const after = before.apply(before.tr.insert(0, before.doc.child(1)))
    const [copy, ...others] = idsOf(after)
    expect(others).toEqual([one, two])
    expect([one, two]).not.toContain(copy)
  })

  it('is given to a block that has none', () => {
    const before = stateFrom(['¶ One|'])
    const after = before.apply(before.tr.insert(0, before.doc.child(0).type.create()))
    expect(idsOf(after)).toEqual([expect.stringMatching(/^blk-/), idsOf(before)[0]])
  })

  it('is no step of its own to undo', () => {
    const newId = countingIds()
    const plain = stateFrom(['¶ One| two'], newId)
    const before = plain.reconfigure({ plugins: [blockIds(newId), history()] })
    const after = applied(applied(before, continueBlock), undo)
    expect(after.doc.toJSON()).toEqual(before.doc.toJSON())
  })
})

function applied(state: EditorState, command: typeof continueBlock): EditorState {
  let result = state
  command(state, (transaction) => {
    result = state.apply(transaction)
  })
  return result
}

function idsOf(state: EditorState): readonly unknown[] {
  return state.doc.children.map((block) => block.attrs.id)
}
