/** Days and times, which Excel keeps as the days since the last one of 1899. */

/** A part of a format, such as of `"£"#,##0.00`. */
export type FormatPiece = { readonly kind: 'digits' | 'words' | 'token'; readonly text: string }

const DAY = 86_400_000
const FIRST = Date.UTC(1899, 11, 30)
/** The last day of the year 9999. */
const LAST = 2_958_465

export function isDayToken(text: string): boolean {
  return /^(y+|m+|d+|h+|s+|\[[hms]+\]|am\/pm|a\/p)$/i.test(text)
}

export function dayParts(pieces: readonly FormatPiece[]): readonly string[] {
  return pieces.filter(({ kind, text }) => kind === 'token' && isDayToken(text)).map(({ text }) => text)
}

export function writeDay(serial: number, pieces: readonly FormatPiece[]): string {
  if (!(serial >= 0 && serial <= LAST)) return '########'
  const time = new Date(FIRST + Math.round(serial * DAY))
  const is12 = pieces.some(({ text }) => /^(am\/pm|a\/p)$/i.test(text))
  const minutes = minutePlaces(pieces)
  return pieces
    .map(({ kind, text }, place) => {
      if (kind === 'digits') return '' // parts of a second
      if (kind !== 'token') return text
      return minutes.has(place)
        ? padded(time.getUTCMinutes(), text)
        : written(text.toLowerCase(), time, serial, is12)
    })
    .join('')
}

/** `m` after hours or before seconds stands for minutes. */
function minutePlaces(pieces: readonly FormatPiece[]): ReadonlySet<number> {
  const tokens = pieces.map((piece, place) => ({ ...piece, place })).filter(({ kind }) => kind === 'token')
  const found = tokens.filter(({ text }, at) => {
    const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
    return /^m{1,2}$/i.test(text) && (/^\[?h/i.test(before) || /^s/i.test(after))
  })
  return new Set(found.map(({ place }) => place))
}

function padded(number: number, token: string): string {
  return String(number).padStart(Math.min(token.length, 2), '0')
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

function written(token: string, time: Date, serial: number, is12: boolean): string {
  const month = MONTHS[time.getUTCMonth()] ?? ''
  const weekday = WEEKDAYS[time.getUTCDay()] ?? ''
  const hours = time.getUTCHours()
  switch (token) {
    case 'yyyy':
      return String(time.getUTCFullYear())
    case 'yy':
      return String(time.getUTCFullYear() % 100).padStart(2, '0')
    case 'mmmmm':
      return month.slice(0, 1)
    case 'mmmm':
      return month
    case 'mmm':
      return month.slice(0, 3)
    case 'mm':
    case 'm':
      return padded(time.getUTCMonth() + 1, token)
    case 'dddd':
      return weekday
    case 'ddd':
      return weekday.slice(0, 3)
    case 'dd':
    case 'd':
      return padded(time.getUTCDate(), token)
    case 'hh':
    case 'h':
      return padded(is12 ? ((hours + 11) % 12) + 1 : hours, token)
    case 'ss':
    case 's':
      return padded(time.getUTCSeconds(), token)
    case 'am/pm':
      return hours < 12 ? 'AM' : 'PM'
    case 'a/p':
      return hours < 12 ? 'A' : 'P'
    default:
      return counted(token, serial)
  }
}

/** Hours, minutes or seconds that do not begin anew. */
function counted(token: string, serial: number): string {
  const times = token.startsWith('[h') ? 24 : token.startsWith('[m') ? 1440 : 86_400
  return String(Math.floor(serial * times + 1e-9))
}
