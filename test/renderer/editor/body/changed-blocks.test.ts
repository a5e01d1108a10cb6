import { Fragment } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedBlocks } from '../../../../renderer/editor/body/changed-blocks.ts'
import { anyLines } from '../any-notes.ts'
import { stateFrom } from '../notes-language.ts'

describe('the blocks that differ between two documents', () => {
  it('is the one that was typed in', () => {
    const before = stateFrom(['¶ One', '¶ Tw|', '¶ Three'])
    const { doc } = before.apply(before.tr.insertText('o'))
    expect(changedBlocks(before.doc, doc)).toEqual({
      before: [before.doc.child(1)],
      after: [{ node: doc.child(1), position: 5 }],
    })
  })

  it('are none where nothing was changed', () => {
    const { doc } = stateFrom(['¶ One', '¶ Two'])
    expect(changedBlocks(doc, doc)).toEqual({ before: [], after: [] })
  })

  it('are all that it takes to make one of the other', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(5), fc.nat(5), (lines, from, to) => {
        const { doc } = stateFrom(lines)
        const less = doc.copy(Fragment.fromArray(doc.children.slice(from, to)))
        for (const [one, other] of [
          [doc, less],
          [less, doc],
        ] as const) {
          const { before, after } = changedBlocks(one, other)
          expect(one.childCount - before.length).toBe(other.childCount - after.length)
          for (const { node, position } of after) expect(other.nodeAt(position)).toBe(node)
        }
      }),
    )
  })
})
