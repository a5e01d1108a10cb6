import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

describe('the command line of a replay', () => {
  it('names a meeting and a folder', () => {
    expect(readArguments(['meeting.json', '--out', 'here'])).toEqual({
      meeting: path.resolve('meeting.json'),
      out: path.resolve('here'),
      show: false,
    })
  })

  it('may ask for it to be shown', () => {
    expect(readArguments(['--show', '--out', 'here', 'meeting.json']).show).toBe(true)
  })

  it.each([
    [[]],
    [['meeting.json']],
    [['--out', 'here']],
    [['one.json', 'two.json', '--out', 'here']],
    [['--what']],
  ])('is explained where it says something else: %j', (args) => {
    expect(() => readArguments(args)).toThrow('Usage: npm run replay -- MEETING.json --out DIR [--show]')
  })
})
