import { describe, expect, it } from 'vitest'
import { breakLine } from '../../../../renderer/editor/commands/break-line.ts'
import { continueBlock } from '../../../../renderer/editor/commands/continue-block.ts'
import { leaveResolution } from '../../../../renderer/editor/commands/leave-resolution.ts'
import { run } from '../notes-language.ts'

describe('Enter', () => {
  it('begins another block of the same kind', () => {
    expect(run(continueBlock, '¶ One|')).toEqual(['¶ One', '¶ |'])
    expect(run(continueBlock, '• One|')).toEqual(['• One', '• |'])
    expect(run(continueBlock, '– One|')).toEqual(['– One', '– |'])
    expect(run(continueBlock, 'a) One|')).toEqual(['a) One', 'a) |'])
    expect(run(continueBlock, 'RESOLVED that:', '(a) One|')).toEqual(['RESOLVED that:', '(a) One', '(a) |'])
  })

  it('takes the words after the caret along', () => {
    expect(run(continueBlock, '¶ One| two')).toEqual(['¶ One', '¶ | two'])
    expect(run(continueBlock, '• One| two')).toEqual(['• One', '• | two'])
  })

  it('puts an empty block above words that the caret stands before', () => {
    expect(run(continueBlock, '¶ |One')).toEqual(['¶ ', '¶ |One'])
  })

  it('goes from the lead of a resolution to its first clause', () => {
    expect(run(continueBlock, 'RESOLVED that:|', '(a) One')).toEqual(['RESOLVED that:', '(a) |', '(a) One'])
    expect(run(continueBlock, 'RESOLVED that |one')).toEqual(['RESOLVED that ', '(a) |one'])
    expect(run(continueBlock, 'RESOLVED |that')).toEqual(['RESOLVED ', '(a) |that'])
  })

  it('goes back one step in an empty bullet or sub-point', () => {
    expect(run(continueBlock, '¶ One', '– |')).toEqual(['¶ One', '• |'])
    expect(run(continueBlock, '¶ One', '• |')).toEqual(['¶ One', '¶ |'])
    expect(run(continueBlock, 'a) One', 'a) |')).toEqual(['a) One', '¶ |'])
  })

  it('leaves the resolution in an empty clause', () => {
    expect(run(continueBlock, 'RESOLVED that:', '(a) One', '(a) |')).toEqual([
      'RESOLVED that:',
      '(a) One',
      '¶ |',
    ])
  })

  it('replaces what is selected, over several blocks too', () => {
    expect(run(continueBlock, '¶ On[e tw]o')).toEqual(['¶ On', '¶ |o'])
    expect(run(continueBlock, '¶ On[e', '• tw]o')).toEqual(['¶ On', '¶ |o'])
  })
})

describe('Shift+Enter', () => {
  it('breaks the line inside the block', () => {
    expect(run(breakLine, '• One| two')).toEqual(['• One↵| two'])
  })
})

describe('Ctrl+Enter', () => {
  it('leaves a resolution for a paragraph below it', () => {
    expect(run(leaveResolution, 'RESOLVED th|at', '(a) One', '¶ End')).toEqual([
      'RESOLVED that',
      '(a) One',
      '¶ |',
      '¶ End',
    ])
  })

  it('does nothing elsewhere', () => {
    expect(run(leaveResolution, '¶ One|')).toEqual(['¶ One|'])
  })
})
