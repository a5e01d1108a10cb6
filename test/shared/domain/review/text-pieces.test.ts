import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPieces } from '../../../../shared/domain/review/text-pieces.ts'

describe('the pieces of a text', () => {
  it('are its words, what is between them, and each mark', () => {
    expect(textPieces('Mr Powell’s “plan”,  (a) well-known: £1,000 at 10:30.')).toEqual([
      ...[
        'Mr',
        ' ',
        'Powell’s',
        ' ',
        '“',
        'plan',
        '”',
        ',',
        '  ',
        '(',
        'a',
        ')',
        ' ',
        'well-known',
        ':',
        ' ',
      ],
      ...['£', '1,000', ' ', 'at', ' ', '10:30', '.'],
    ])
  })

  it('make the text again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textPieces(text).join('')).toBe(text)
      }),
    )
  })
})
