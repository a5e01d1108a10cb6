import type { ListLevel } from './word-lists.ts'

/** The label of a level, such as `A1` of `%1%2`. */
export function labelText(
  levels: ReadonlyMap<number, ListLevel>,
  level: number,
  numberAt: (level: number) => number,
): string {
  const own = levels.get(level)
  if (own === undefined || own.form === 'none') return ''
  if (own.form === 'bullet') return bulletOf(own.text)
  return own.text.replace(/%([1-9])/g, (_place, at: string) => {
    const form = own.isLegal ? 'decimal' : (levels.get(Number(at) - 1)?.form ?? 'decimal')
    return countedAs(numberAt(Number(at) - 1), form)
  })
}

/** The signs of Word's symbol fonts have no letters of their own: they are written as those that look like them. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▫',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  o: '○',
}

function bulletOf(text: string): string {
  return [...text].map((sign) => SYMBOLS[sign] ?? (/[\uf000-\uf0ff]/.test(sign) ? '•' : sign)).join('')
}

/** A number as labels and notes show it: as `iv`, say, or as a letter. */
export function countedAs(number: number, form: string): string {
  switch (form) {
    case 'upperLetter':
      return lettersOf(number).toUpperCase()
    case 'lowerLetter':
      return lettersOf(number)
    case 'upperRoman':
      return romanOf(number)
    case 'lowerRoman':
      return romanOf(number).toLowerCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return `${number}${['th', 'st', 'nd', 'rd'][endingOf(number)] ?? 'th'}`
    case 'chicago':
      return signsOf(number)
    case 'none':
      return ''
    default:
      return String(number)
  }
}

function endingOf(number: number): number {
  return number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10
}

/** z is followed by aa and bb, as Word counts. */
function lettersOf(number: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26))
  return number < 1 ? '' : letter.repeat(Math.ceil(number / 26))
}

/** The signs that notes are told apart by, which are doubled when all are used. */
const SIGNS = ['*', '†', '‡', '§']

function signsOf(number: number): string {
  const sign = SIGNS[(number - 1) % SIGNS.length] ?? ''
  return sign.repeat(Math.ceil(number / SIGNS.length))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanOf(number: number): string {
  let left = number
  let roman = ''
  for (const [value, sign] of ROMAN) {
    roman += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return roman
}
