import { selectAll } from '@tiptap/pm/commands'
import { describe, expect, it } from 'vitest'
import { deleteSelected } from '../../../../renderer/editor/commands/delete-range.ts'
import { linesFrom, run, stateFrom } from '../notes-language.ts'

describe('deleting over several blocks', () => {
  it('brings the words that are left together in the first block', () => {
    expect(run(deleteSelected, '¶ On[e', '• Two', '• Thr]ee')).toEqual(['¶ On|ee'])
    expect(run(deleteSelected, 'a) On[e', '¶ Tw]o')).toEqual(['a) On|o'])
  })

  it('leaves the last block as it is where nothing is left of the first', () => {
    expect(run(deleteSelected, '¶ [One', '• ]Two')).toEqual(['• |Two'])
    expect(run(deleteSelected, '¶ [One', 'RESOLVED ]that:', '(a) two')).toEqual([
      'RESOLVED |that:',
      '(a) two',
    ])
  })

  it('keeps the first block, empty, where all words are deleted', () => {
    expect(run(deleteSelected, '• [One', '¶ Two]')).toEqual(['• |'])
  })

  it('keeps the clauses below the selection', () => {
    expect(run(deleteSelected, '¶ On[e', 'RESOLVED that:', '(a) tw]o', '(a) three')).toEqual([
      '¶ On|o',
      'a) three',
    ])
    expect(run(deleteSelected, '¶ [One', 'RESOLVED that:', '(a) tw]o', '(a) three')).toEqual([
      'a) |o',
      'a) three',
    ])
    expect(
      run(deleteSelected, 'RESOLVED that:', '(a) on[e', 'RESOLVED to:', '(a) tw]o', '(a) three'),
    ).toEqual(['RESOLVED that:', '(a) on|o', '(a) three'])
  })

  it('keeps the lead for as long as there are clauses', () => {
    expect(run(deleteSelected, 'RESOLVED [that:', '(a) on]e', '(a) two')).toEqual(['RESOLVED |e', '(a) two'])
    expect(run(deleteSelected, 'RESOLVED that:', '(a) [one', '¶ tw]o')).toEqual(['RESOLVED that:', '¶ |o'])
  })

  it('takes RESOLVED away with its words', () => {
    expect(run(deleteSelected, 'RESOLVED [that:', '(a) one]')).toEqual(['¶ |'])
    expect(run(deleteSelected, 'RESOLVED [that:', '(a) one', '¶ tw]o')).toEqual(['¶ |o'])
  })

  it('leaves one empty paragraph of everything', () => {
    let state = stateFrom(['• One', 'RESOLVED that:', '(a) |two'])
    const dispatch = (transaction: typeof state.tr) => {
      state = state.apply(transaction)
    }
    selectAll(state, dispatch)
    deleteSelected(state, dispatch)
    expect(linesFrom(state)).toEqual(['¶ |'])
  })
})
