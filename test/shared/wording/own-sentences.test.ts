import { describe, expect, it } from 'vitest'
import { ownCount, withSentence } from '../../../shared/wording/own-sentences.ts'
import { DEFAULT_SENTENCES } from '../../../shared/wording/sentence-templates.ts'

describe('a committee’s own sentence', () => {
  it('is kept as it is written, beside the others', () => {
    expect(withSentence({ left: '{person} left.' }, 'joined', '{person} came in. ')).toEqual({
      left: '{person} left.',
      joined: '{person} came in. ',
    })
  })

  it.each(['', '  ', DEFAULT_SENTENCES.joined])('goes back to the usual words with “%s”', (text) => {
    expect(withSentence({ joined: '{person} came.', left: 'X' }, 'joined', text)).toEqual({ left: 'X' })
  })

  it('is counted', () => {
    const own = { joined: '{person} came.', fell: 'It fell.' }
    expect(ownCount(own, ['joined', 'left'])).toBe(1)
    expect(ownCount({}, ['joined', 'left'])).toBe(0)
  })
})
