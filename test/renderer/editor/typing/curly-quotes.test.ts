import { describe, expect, it } from 'vitest'
import { curled, openedBeforeDecade } from '../../../../renderer/editor/typing/curly-quotes.ts'

describe('a typed quotation mark', () => {
  it('opens at the start, after a space, a bracket, a dash or another opening mark', () => {
    expect(curled('', '"')).toBe('“')
    expect(curled('said ', '"')).toBe('“')
    expect(curled('(', "'")).toBe('‘')
    expect(curled('[', '"')).toBe('“')
    expect(curled('word–', '"')).toBe('“')
    expect(curled('word—', "'")).toBe('‘')
    expect(curled('a - ', '"')).toBe('“')
    expect(curled('a -', '"')).toBe('“')
    expect(curled('“', "'")).toBe('‘')
    expect(curled('line\n', '"')).toBe('“')
  })

  it('closes after words and their stops', () => {
    expect(curled('“word', '"')).toBe('”')
    expect(curled('“word.', '"')).toBe('”')
    expect(curled('“‘word’', '"')).toBe('”')
    expect(curled('(“word”)', '"')).toBe('”')
    expect(curled('‘90', "'")).toBe('’')
  })

  it('is an apostrophe inside and after a word', () => {
    expect(curled('council', "'")).toBe('’')
    expect(curled('members', "'")).toBe('’')
    expect(curled('well-', "'")).toBe('’')
  })

  it('is curled in a whole phrase put in at once', () => {
    expect(curled('It said: ', `"don't 'guess'"`)).toBe('“don’t ‘guess’”')
  })
})

describe('a decade', () => {
  it('takes an apostrophe where a mark was opened', () => {
    expect(openedBeforeDecade('in the ‘90s')).toBe(7)
    expect(openedBeforeDecade('‘80s')).toBe(0)
  })

  it('is no other number', () => {
    expect(openedBeforeDecade('in the ‘95s')).toBeNull()
    expect(openedBeforeDecade('the 90s')).toBeNull()
    expect(openedBeforeDecade('‘words')).toBeNull()
  })
})
