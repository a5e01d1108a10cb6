/** How a list counts. The words are those of a Word file (ST_NumberFormat). */
export type NumberFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman'

/** What the labels of one list have in common: `(b)` and `(c)` are lower-case letters in brackets. */
export type LabelForm = {
  readonly format: NumberFormat
  readonly before: '(' | ''
  readonly after: ')' | '.'
}

export type Label = { readonly form: LabelForm; readonly value: number }

const LABEL = /^(\(?)([a-z]+|[A-Z]+|\d+)([.)])$/
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/**
 * Takes the label of a clause or a sub-point apart. `i)` is the ninth letter or the first roman numeral:
 * the caller knows which. Throws on a label that no list of Word can show, for another would be printed.
 */
export function readLabel(label: string, letters: 'alphabet' | 'roman'): Label {
  const [, before, counter = '', after] = LABEL.exec(label) ?? []
  const format = formatOf(counter, letters)
  const value = countOf(counter, format)
  if (value < 1) throw new Error(`No list shows the label "${label}"`)
  return { form: { format, before: before === '(' ? '(' : '', after: after === ')' ? ')' : '.' }, value }
}

function formatOf(counter: string, letters: 'alphabet' | 'roman'): NumberFormat {
  if (/^\d/.test(counter)) return 'decimal'
  if (letters === 'roman') return 'lowerRoman'
  return counter === counter.toLowerCase() ? 'lowerLetter' : 'upperLetter'
}

function countOf(counter: string, format: NumberFormat): number {
  switch (format) {
    case 'decimal':
      return Number(counter)
    case 'lowerRoman':
      return romanValue(counter)
    case 'lowerLetter':
    case 'upperLetter':
      return letterValue(counter.toLowerCase())
  }
}

/** The place of a lower-case letter; 0 for none. Word goes on after z with aa, bb, cc: one letter, repeated. */
export function letterValue(letters: string): number {
  const [first = ''] = letters
  if (first === '' || letters !== first.repeat(letters.length)) return 0
  return (letters.length - 1) * 26 + letters.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => ROMAN_DIGITS[letter] ?? Number.NaN)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0) || 0
}
