import { describe, expect, it } from 'vitest'
import { moveBlocks } from '../../../../renderer/editor/commands/move-blocks.ts'
import { newResolution } from '../../../../renderer/editor/commands/new-resolution.ts'
import { setIn, setOut, toggleKind } from '../../../../renderer/editor/commands/set-in.ts'
import { run } from '../notes-language.ts'

describe('Tab and Shift+Tab', () => {
  it('set a paragraph in as a bullet, a bullet and a sub-point one level in', () => {
    expect(run(setIn, '¶ One|')).toEqual(['• One|'])
    expect(run(setIn, '• One|')).toEqual(['– One|'])
    expect(run(setIn, '– One|')).toEqual(['– One|'])
    expect(run(setIn, 'a) One|')).toEqual(['i) One|'])
  })

  it('set out again, step by step', () => {
    expect(run(setOut, '– One|')).toEqual(['• One|'])
    expect(run(setOut, '• One|')).toEqual(['¶ One|'])
    expect(run(setOut, 'i) One|')).toEqual(['a) One|'])
    expect(run(setOut, '¶ One|')).toEqual(['¶ One|'])
  })

  it('act on every selected block, and leave resolutions alone', () => {
    expect(run(setIn, '¶ O[ne', 'RESOLVED that', '• Tw]o')).toEqual(['• O[ne', 'RESOLVED that', '– Tw]o'])
    expect(run(setIn, 'RESOLVED that|')).toEqual(['RESOLVED that|'])
  })
})

describe('the bullet and sub-point keys', () => {
  it('turn the selected blocks into the kind', () => {
    expect(run(toggleKind('bullet'), '¶ O[ne', 'i) Tw]o')).toEqual(['• O[ne', '– Tw]o'])
    expect(run(toggleKind('subPoint'), '¶ One|')).toEqual(['a) One|'])
  })

  it('turn them back into paragraphs where all are of it', () => {
    expect(run(toggleKind('bullet'), '• O[ne', '– Tw]o')).toEqual(['¶ O[ne', '¶ Tw]o'])
  })

  it('leave a resolution alone', () => {
    expect(run(toggleKind('bullet'), 'RESOLVED that|')).toEqual(['RESOLVED that|'])
  })
})

describe('a new resolution', () => {
  it('comes below the current block, with the caret in its lead', () => {
    expect(run(newResolution('that '), '¶ On|e', '¶ Two')).toEqual(['¶ One', 'RESOLVED that |', '¶ Two'])
    expect(run(newResolution(''), 'RESOLVED one', '(a) tw|o')).toEqual([
      'RESOLVED one',
      '(a) two',
      'RESOLVED |',
    ])
  })

  it('takes the place of an empty paragraph', () => {
    expect(run(newResolution(''), '¶ One', '¶ |')).toEqual(['¶ One', 'RESOLVED |'])
  })
})

describe('Alt+Shift+Up and Down', () => {
  it('move the selected blocks past their neighbour, selection and all', () => {
    expect(run(moveBlocks('up'), '¶ One', '• Tw|o')).toEqual(['• Tw|o', '¶ One'])
    expect(run(moveBlocks('down'), '¶ O[ne', '• Tw]o', '¶ Three')).toEqual(['¶ Three', '¶ O[ne', '• Tw]o'])
  })

  it('move a clause among the clauses, and stop below the lead', () => {
    expect(run(moveBlocks('up'), 'RESOLVED that:', '(a) one', '(a) tw|o')).toEqual([
      'RESOLVED that:',
      '(a) tw|o',
      '(a) one',
    ])
    expect(run(moveBlocks('up'), 'RESOLVED that:', '(a) on|e')).toEqual(['RESOLVED that:', '(a) on|e'])
    expect(run(moveBlocks('down'), 'RESOLVED that:', '(a) on|e', '¶ Two')).toEqual([
      'RESOLVED that:',
      '(a) on|e',
      '¶ Two',
    ])
  })

  it('move the whole resolution from its lead', () => {
    expect(run(moveBlocks('up'), '¶ One', 'RESOLVED th|at:', '(a) two')).toEqual([
      'RESOLVED th|at:',
      '(a) two',
      '¶ One',
    ])
  })

  it('do nothing at the ends', () => {
    expect(run(moveBlocks('up'), '¶ On|e', '¶ Two')).toEqual(['¶ On|e', '¶ Two'])
    expect(run(moveBlocks('down'), '¶ One', '¶ Tw|o')).toEqual(['¶ One', '¶ Tw|o'])
  })
})
