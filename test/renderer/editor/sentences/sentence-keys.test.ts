import { describe, expect, it } from 'vitest'
import { continueBlock } from '../../../../renderer/editor/commands/continue-block.ts'
import { deleteSelected } from '../../../../renderer/editor/commands/delete-range.ts'
import { moveBlocks } from '../../../../renderer/editor/commands/move-blocks.ts'
import { setIn, setOut, toggleKind } from '../../../../renderer/editor/commands/set-in.ts'
import { joinBelow, takeBack } from '../../../../renderer/editor/commands/take-back.ts'
import { run } from '../notes-language.ts'

describe('keys in a sentence of the application’s', () => {
  it('go on with a paragraph after Enter', () => {
    expect(run(continueBlock, '§ One left.|')).toEqual(['§ One left.', '¶ |'])
    expect(run(continueBlock, '§ One| left.')).toEqual(['§ One', '¶ | left.'])
    expect(run(continueBlock, '§ |One left.')).toEqual(['¶ ', '§ |One left.'])
  })

  it('do nothing on Tab, nor for a bullet', () => {
    for (const command of [setIn, setOut, toggleKind('bullet'), toggleKind('subPoint')])
      expect(run(command, '§ One| left.')).toEqual(['§ One| left.'])
  })

  it('set in the blocks around it that are selected with it', () => {
    expect(run(setIn, '¶ O[ne', '§ Two left.', '¶ Thr]ee')).toEqual(['• O[ne', '§ Two left.', '• Thr]ee'])
  })

  it('move it as any other block', () => {
    expect(run(moveBlocks('up'), '¶ One', '§ Two| left.')).toEqual(['§ Two| left.', '¶ One'])
    expect(run(moveBlocks('down'), '§ Two| left.', 'RESOLVED that', '(a) x')).toEqual([
      'RESOLVED that',
      '(a) x',
      '§ Two| left.',
    ])
  })

  it('put its words into the block above on Backspace, as those of a paragraph', () => {
    expect(run(takeBack, '¶ One ', '§ |Two left.')).toEqual(['¶ One |Two left.'])
    expect(run(takeBack, '¶ ', '§ |Two left.')).toEqual(['§ |Two left.'])
    expect(run(takeBack, '§ |Two left.')).toEqual(['§ |Two left.'])
  })
})

describe('a sentence that follows its record', () => {
  it('takes no words of the block below on Backspace: the caret goes up to it', () => {
    expect(run(takeBack, '§ One left.', '¶ |two')).toEqual(['§ One left.|', '¶ two'])
    expect(run(takeBack, '§ One left.', '§ |Two left.')).toEqual(['§ One left.|', '§ Two left.'])
  })

  it('takes no words of the block below on Delete: the caret goes down to them', () => {
    expect(run(joinBelow, '§ One left.|', '¶ two')).toEqual(['§ One left.', '¶ |two'])
  })

  it('loses the empty block below it on either', () => {
    expect(run(takeBack, '§ One left.', '¶ |')).toEqual(['§ One left.|'])
    expect(run(joinBelow, '§ One left.|', '¶ ', '¶ two')).toEqual(['§ One left.|', '¶ two'])
  })

  it('stays where only an empty paragraph above it is deleted', () => {
    expect(run(joinBelow, '¶ |', '§ Two left.')).toEqual(['§ |Two left.'])
  })
})

describe('a sentence edited by hand', () => {
  it('takes the words of the block below, as a paragraph would', () => {
    expect(run(takeBack, '§! One left.', '¶ |two')).toEqual(['§! One left.|two'])
    expect(run(joinBelow, '§! One left.|', '¶ two')).toEqual(['§! One left.|two'])
  })
})

describe('deleting over sentences', () => {
  it('keeps the words that are not selected', () => {
    expect(run(deleteSelected, '¶ On[e', '§ Two le]ft.')).toEqual(['¶ On|ft.'])
    expect(run(deleteSelected, '§ One [left.', '¶ tw]o')).toEqual(['§ One |o'])
  })

  it('leaves a paragraph to type in where all their words go', () => {
    expect(run(deleteSelected, '§ [One left.', '¶ two]')).toEqual(['¶ |'])
  })
})

describe('a person mentioned', () => {
  it('keeps its place among the words when blocks are split and joined', () => {
    expect(run(continueBlock, '¶ @Mr Powell@ |left.')).toEqual(['¶ @Mr Powell@ ', '¶ |left.'])
    expect(run(takeBack, '¶ One', '• |@Mr Powell@ left.')).toEqual(['¶ One', '¶ |@Mr Powell@ left.'])
    expect(run(takeBack, '¶ One ', '¶ |@Mr Powell@ left.')).toEqual(['¶ One |@Mr Powell@ left.'])
  })
})
