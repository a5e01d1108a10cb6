import { describe, expect, it } from 'vitest'
import { isWritten, textOfBody } from '../../../../shared/domain/notes/note-text.ts'
import { body, bold, bullet, lineBreak, paragraph, resolution } from '../../../support/note-bodies.ts'

describe('the text of a minute', () => {
  it('has a line for each paragraph, point, lead and clause', () => {
    expect(textOfBody(body(paragraph('One'), bullet('Two'), resolution('that', 'a', 'b')))).toBe(
      'One\nTwo\nthat\na\nb',
    )
  })

  it('holds the words alone, not their looks', () => {
    expect(textOfBody(body(paragraph('Kent ', bold('agreed'), lineBreak, 'to it.')))).toBe(
      'Kent agreed\nto it.',
    )
  })

  it.each([
    ['no block', body()],
    ['an empty paragraph', body(paragraph())],
    ['white space', body(paragraph(' \u00a0 ', lineBreak))],
    ['a resolution without words', body(resolution('', ''))],
  ])('is not written where there is %s', (_, empty) => {
    expect(isWritten(empty)).toBe(false)
  })

  it('is written with one word in a clause', () => {
    expect(isWritten(body(resolution('', 'note')))).toBe(true)
  })
})
