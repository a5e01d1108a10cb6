import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceBody } from '../../../../renderer/editor/body/replace-body.ts'
import { anyLines } from '../any-notes.ts'
import { countingIds, linesFrom, stateFrom } from '../notes-language.ts'

describe('a body changed elsewhere', () => {
  it('takes the place of any other', () => {
    fc.assert(
      fc.property(anyLines, anyLines, fc.integer({ min: 0, max: 3 }), (lines, changed, idsApart) => {
        const state = stateFrom(lines)
        const { doc } = stateFrom(changed, countingIds(idsApart))
        const after = state.apply(replaceBody(state, doc))
        after.doc.check()
        expect(after.doc.toJSON()).toEqual(doc.toJSON())
      }),
      { numRuns: 500 },
    )
  })

  it('leaves the caret in the words that stay', () => {
    const state = stateFrom(['¶ One', '¶ Tw|o'])
    const { doc } = stateFrom(['¶ Another one', '¶ Two'])
    expect(linesFrom(state.apply(replaceBody(state, doc)))).toEqual(['¶ Another one', '¶ Tw|o'])
  })
})
