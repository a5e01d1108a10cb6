import { describe, expect, it } from 'vitest'
import { asOneLine, countKeys } from './typing.ts'

describe('a text that is typed', () => {
  it('is one line: its line breaks are spaces', () => {
    expect(asOneLine('One \r\n two\n\nthree')).toBe('One two three')
  })

  it('takes a key for each character', () => {
    expect(countKeys('£5 – €6 👍')).toBe(9)
  })
})
