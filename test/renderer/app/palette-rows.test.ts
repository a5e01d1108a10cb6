import { describe, expect, it } from 'vitest'
import { foundRows, paletteRows } from '../../../renderer/app/palette-rows.ts'
import type { Command } from '../../../renderer/ui/commands.ts'

const command = (does: string, keys: string | null = null, heardIn?: string): Command => ({
  does,
  keys,
  run: () => {},
  ...(heardIn === undefined ? {} : { heardIn }),
})

const COMMANDS = [
  command('Redo', '$mod+Y'),
  command('Redo', '$mod+Shift+Z'),
  command('Move up', 'Alt+Shift+ArrowUp', 'in the notes'),
  command('Move up', 'Alt+Shift+ArrowUp', 'on the roll'),
  command('The meeting is at this item now', 'F8'),
  command('Next item'),
]

const found = (typed: string) =>
  foundRows(paletteRows(COMMANDS), typed).map(({ does, where }) => `${does} ${where}`.trim())

describe('the palette', () => {
  it('has each command once, with every key that gives it', () => {
    expect(paletteRows(COMMANDS).map(({ does, where, keys }) => [does, where, ...keys])).toEqual([
      ['Redo', '', '$mod+Y', '$mod+Shift+Z'],
      ['Move up', 'in the notes', 'Alt+Shift+ArrowUp'],
      ['Move up', 'on the roll', 'Alt+Shift+ArrowUp'],
      ['The meeting is at this item now', '', 'F8'],
      ['Next item', ''],
    ])
  })

  it.each([
    [
      '',
      ['Redo', 'Move up in the notes', 'Move up on the roll', 'The meeting is at this item now', 'Next item'],
    ],
    ['up roll', ['Move up on the roll']],
    ['item', ['The meeting is at this item now', 'Next item']],
    ['ne it', ['Next item']],
    ['MOVE', ['Move up in the notes', 'Move up on the roll']],
    ['edo', []],
  ])('finds by the beginnings of words: “%s”', (typed, rows) => {
    expect(found(typed)).toEqual(rows)
  })

  it('puts what begins with the words first', () => {
    expect(found('the')[0]).toBe('The meeting is at this item now')
  })
})
