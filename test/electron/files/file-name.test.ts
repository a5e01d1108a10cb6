import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legalFileName } from '../../../electron/files/file-name.ts'

const named = (suggested: string) => legalFileName(suggested, '.docx')

describe('A legal file name', () => {
  it.each([
    ['KCSP notes 2024-11-21', 'KCSP notes 2024-11-21.docx'],
    ['KCSP notes 2024-11-21.docx', 'KCSP notes 2024-11-21.docx'],
    ['KCSP notes.DOCX', 'KCSP notes.docx'],
    ['Notes: 21/11/2024?', 'Notes 21 11 2024.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['C:\\Windows\\notes', 'C Windows notes.docx'],
    ['notes. . .', 'notes.docx'],
    ['.hidden', 'hidden.docx'],
    ['   ', 'Untitled.docx'],
    ['', 'Untitled.docx'],
    ['???', 'Untitled.docx'],
    ['CON', '_CON.docx'],
    ['nul.txt', '_nul.txt.docx'],
    ['COM1', '_COM1.docx'],
    ['LPT9.docx', '_LPT9.docx'],
    ['Console', 'Console.docx'],
    ['tab\tand\u0000zero', 'tab and zero.docx'],
    ['turned \u202Eround', 'turned round.docx'],
    ['Café committee', 'Café committee.docx'],
  ])('of “%s” is “%s”', (suggested, name) => {
    expect(named(suggested)).toBe(name)
  })

  it('has at most 120 characters', () => {
    expect(named('n'.repeat(500))).toHaveLength(119)
  })

  it('has at most 240 bytes', () => {
    expect(Buffer.byteLength(named('€'.repeat(500)))).toBeLessThanOrEqual(240)
  })

  it('does not cut a character in two', () => {
    expect(named(`${'n'.repeat(112)}🇬🇧`)).toBe(`${'n'.repeat(112)}.docx`)
  })

  it('is its own legal name, and fits every disk, whatever is suggested', () => {
    const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
        const name = named(suggested)
        expect(named(name)).toBe(name)
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.docx$/u)
        expect(name).not.toMatch(/^[. ]|[. ]\.docx$/)
        expect(name).not.toMatch(RESERVED)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
      }),
    )
  })
})
