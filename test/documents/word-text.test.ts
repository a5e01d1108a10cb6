import { describe, expect, it } from 'vitest'
import { p } from '../support/documents.ts'
import { textIn } from '../support/word/printed.ts'

const inWord = (text: string) => textIn(p(1, text))

describe('Text in Word', () => {
  it.each([
    ['accents and curly quotation marks', 'Señor O’Neil’s “café” – naïve £39,661 ½'],
    ['characters of other planes', 'The \u{1f600} and \u{1d49c} and 👩‍👧'],
    ['XML of its own', '<w:p> & "both" \'kinds\' ]]> &amp;'],
    ['words in braces, even the names of lists', '{default-bullet-numbering-0} {minutes-0} {{council}} {'],
    ['words that docx takes for a field', 'CURRENT'],
    ['spaces at its ends and between', '  two  spaces  '],
    ['a line break', 'one\ntwo'],
    ['line breaks one after another, first and last', '\none\n\ntwo\n'],
    ['a tab', 'one\ttwo'],
    ['right-to-left letters', 'שלום and مرحبا'],
  ])('keeps %s', (_, text) => {
    expect(inWord(text)).toBe(text)
  })
  it.each([
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['halves of a character', 'a\ud800b\udc00c', 'abc'],
    ['what is no character', 'a\ufffeb\uffffc', 'abc'],
    ['invisible spaces of suggestions', 'a\u200bb\ufeffc', 'abc'],
  ])('drops %s', (_, text, kept) => {
    expect(inWord(text)).toBe(kept)
  })
  it.each([
    ['a return', 'one\r\ntwo\rthree'],
    ['a separator of lines or paragraphs', 'one\u2028two\u2029three'],
    ['a vertical tab or a new page', 'one\vtwo\fthree'],
  ])('breaks the line at %s', (_, text) => {
    expect(inWord(text)).toBe('one\ntwo\nthree')
  })
})
