import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../renderer/editor/paste/clean-text.ts'

describe('pasted text', () => {
  it('has plain spaces, one at a time', () => {
    expect(cleanText('10\u00A0am and\u2003on\u202F')).toBe('10 am and on ')
    expect(cleanText('one.\u00A0 Two\t three\nfour')).toBe('one. Two three four')
  })

  it('keeps a number together', () => {
    expect(cleanText('£10\u202F000\u00A0000')).toBe('£10\u00A0000\u00A0000')
  })

  it('loses what cannot be seen', () => {
    expect(cleanText('com\u00ADmit\u200Btee\uFEFF\u2060')).toBe('committee')
    expect(cleanText('a\u202Eb\u0000\u0007c\uFFFC\uD83D')).toBe('abc')
  })

  it('keeps joiners where they have a meaning', () => {
    expect(cleanText('👩\u200D💻 نمی\u200Cخواهم')).toBe('👩\u200D💻 نمی\u200Cخواهم')
    expect(cleanText('of\u200Cfice \u200Dx')).toBe('office x')
  })

  it('has a hyphen for one that does not break', () => {
    expect(cleanText('2023\u20112024')).toBe('2023-2024')
  })
})
