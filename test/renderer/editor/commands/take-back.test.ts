import { describe, expect, it } from 'vitest'
import { joinBelow, takeBack } from '../../../../renderer/editor/commands/take-back.ts'
import { run } from '../notes-language.ts'

describe('Backspace at the start of a block', () => {
  it('makes a paragraph of a bullet and of a sub-point', () => {
    expect(run(takeBack, '¶ One', '• |Two')).toEqual(['¶ One', '¶ |Two'])
    expect(run(takeBack, '– |Two')).toEqual(['¶ |Two'])
    expect(run(takeBack, 'a) |Two')).toEqual(['¶ |Two'])
  })

  it('joins a first clause to the lead, any other to the clause above', () => {
    expect(run(takeBack, 'RESOLVED that', '(a) | one')).toEqual(['RESOLVED that| one'])
    expect(run(takeBack, 'RESOLVED that:', '(a) one', '(a) |two')).toEqual(['RESOLVED that:', '(a) one|two'])
    expect(run(takeBack, 'RESOLVED ', '(a) |one', '(a) two')).toEqual(['RESOLVED |one', '(a) two'])
  })

  it('takes back an accidental RESOLVED', () => {
    expect(run(takeBack, '¶ One', 'RESOLVED |')).toEqual(['¶ One', '¶ |'])
  })

  it('takes RESOLVED off its words and keeps the clauses as points', () => {
    expect(run(takeBack, 'RESOLVED |that:', '(a) one', '¶ End')).toEqual(['¶ |that:', 'a) one', '¶ End'])
  })

  it('joins a paragraph to the block above', () => {
    expect(run(takeBack, '¶ One', '¶ |two')).toEqual(['¶ One|two'])
    expect(run(takeBack, '• One', '¶ |two')).toEqual(['• One|two'])
    expect(run(takeBack, 'RESOLVED that:', '(a) one', '¶ |two')).toEqual(['RESOLVED that:', '(a) one|two'])
  })

  it('takes away an empty block above', () => {
    expect(run(takeBack, '• ', '¶ |two')).toEqual(['¶ |two'])
  })

  it('does nothing at the very start', () => {
    expect(run(takeBack, '¶ |One')).toEqual(['¶ |One'])
  })
})

describe('Delete at the end of a block', () => {
  it('joins the block below', () => {
    expect(run(joinBelow, '¶ One|', '• two')).toEqual(['¶ One|two'])
    expect(run(joinBelow, 'RESOLVED that|', '(a) one', '(a) two')).toEqual(['RESOLVED that|one', '(a) two'])
  })

  it('takes away the empty block that the caret is in', () => {
    expect(run(joinBelow, '¶ |', 'RESOLVED that:', '(a) one')).toEqual(['RESOLVED |that:', '(a) one'])
  })

  it('keeps the clauses of a resolution whose lead it joins, as points', () => {
    expect(run(joinBelow, '¶ One|', 'RESOLVED that:', '(a) two')).toEqual(['¶ One|that:', 'a) two'])
  })

  it('does nothing at the very end', () => {
    expect(run(joinBelow, '¶ One|')).toEqual(['¶ One|'])
  })
})
