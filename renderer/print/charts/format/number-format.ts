import { dayParts, type FormatPiece, isDayToken, writeDay } from './day-format.ts'

const WORDS = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]/
const DIGITS = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?,*|\.[#0?]+,*/
const TOKENS = /General|AM\/PM|A\/P|y{3,4}|yy|m{1,5}|d{1,4}|hh?|ss?/
const PIECE = new RegExp(`${WORDS.source}|${DIGITS.source}|${TOKENS.source}|(.)`, 'gi')

/** A value as Excel writes it in a format: `formatted(0.25, '0%')` is 25%. */
export function formatted(value: number, format: string): string {
  const sections = sectionsOf(format)
  const { section, shown } = sectionFor(value, sections)
  const pieces = piecesOf(section)
  if (pieces.some(({ kind, text }) => kind === 'token' && isDayToken(text))) return writeDay(shown, pieces)
  if (pieces.some(({ kind }) => kind === 'digits') || section === '') return withNumber(shown, pieces)
  return pieces.map(({ text }) => (text === 'General' ? general(shown) : text)).join('')
}

/** Whether a format writes a day or a time. */
export function isDayFormat(format: string): boolean {
  const pieces = piecesOf(sectionsOf(format)[0] ?? '')
  return pieces.some(({ kind, text }) => kind === 'token' && isDayToken(text)) && dayParts(pieces).length > 0
}

/** The sections for numbers above, below and at nought, which semicolons divide. */
function sectionsOf(format: string): readonly string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;)|(?<=;)$|^(?=;)/g) ?? ['General']).slice(
    0,
    3,
  )
}

/** A section of its own for numbers below nought writes its sign itself. */
function sectionFor(value: number, sections: readonly string[]): { section: string; shown: number } {
  const [above = 'General', below, nought] = sections
  if (value < 0 && below !== undefined) return { section: below, shown: -value }
  if (value === 0 && nought !== undefined) return { section: nought, shown: value }
  return { section: above, shown: value }
}

function piecesOf(section: string): readonly FormatPiece[] {
  return [...section.matchAll(PIECE)].map(([whole, quoted, escaped, bracketed, other]): FormatPiece => {
    if (quoted !== undefined || escaped !== undefined) return { kind: 'words', text: quoted ?? escaped ?? '' }
    if (bracketed !== undefined) return inBrackets(bracketed)
    if (whole.startsWith('_')) return { kind: 'words', text: ' ' }
    if (whole.startsWith('*')) return { kind: 'words', text: '' }
    if (other !== undefined) return { kind: 'words', text: other }
    return /^[#0?.]/.test(whole)
      ? { kind: 'digits', text: whole }
      : { kind: 'token', text: whole.toLowerCase() === 'general' ? 'General' : whole }
  })
}

/** A currency as `[$£-809]`, hours that go on counting as `[h]`, or a colour, which a chart has by itself. */
function inBrackets(text: string): FormatPiece {
  const [, currency] = /^\$([^-]*)/.exec(text) ?? []
  if (currency !== undefined) return { kind: 'words', text: currency }
  return /^(h+|m+|s+)$/i.test(text)
    ? { kind: 'token', text: `[${text.toLowerCase()}]` }
    : { kind: 'words', text: '' }
}

function withNumber(value: number, pieces: readonly FormatPiece[]): string {
  const isPercent = pieces.some(({ kind, text }) => kind === 'words' && text === '%')
  let isFirst = true
  const written = pieces.map(({ kind, text }) => {
    if (kind === 'token' && text === 'General') return general(Math.abs(value))
    if (kind !== 'digits') return text
    if (!isFirst) return ''
    isFirst = false
    return digits(Math.abs(value) * (isPercent ? 100 : 1), text)
  })
  const isMinus = value < 0 && /[1-9]/.test(written.join(''))
  return `${isMinus ? '-' : ''}${written.join('')}`
}

const MOST_DECIMALS = 20

function digits(value: number, pattern: string): string {
  const [, mantissa = '', exponent] = /^([^e]*?)(e[+-]0+)?,*$/i.exec(pattern) ?? []
  if (exponent !== undefined) return scientific(value, mantissa, exponent)
  const commas = /,*$/.exec(pattern)?.[0].length ?? 0
  const [whole = '', part = ''] = pattern.replace(/,+$/, '').split('.')
  const decimals = Math.min(part.length, MOST_DECIMALS)
  const [before = '0', after = ''] = (value / 1000 ** commas).toFixed(decimals).split('.')
  const least = whole.replace(/[^0]/g, '').length
  const padded = before.padStart(least, '0')
  const shown = least === 0 && before === '0' ? '' : padded
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : shown
  const needed = part.replace(/[#?]+$/, '').length
  const tail = trimmed(after, needed)
  return tail === '' ? grouped : `${grouped}.${tail}`
}

/** Noughts at the end that the format does not ask for are not written. */
function trimmed(after: string, needed: number): string {
  let end = after.length
  while (end > needed && after[end - 1] === '0') end -= 1
  return after.slice(0, end)
}

function scientific(value: number, mantissa: string, exponent: string): string {
  const decimals = Math.min((mantissa.split('.')[1] ?? '').length, MOST_DECIMALS)
  const [number = '0', power = '+0'] = value.toExponential(decimals).split('e')
  const sign = power.startsWith('-') ? '-' : exponent[1] === '+' ? '+' : ''
  return `${number}E${sign}${power.slice(1).padStart(exponent.length - 2, '0')}`
}

/** As cells without a format are written: up to eleven signs, large numbers by their powers of ten. */
function general(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1e11 || size < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
  return String(Number(value.toPrecision(10)))
}
