/** What stands before the items of a list. `none`: a list only in its layout. */
export type Marker = 'bullet' | 'decimal' | 'letter' | 'roman' | 'none'

/** The marker that a `list-style-type`, or the `type` of a list, asks for; null where it says nothing known. */
export function markerOfStyle(style: string): Marker | null {
  if (/^(?:disc|circle|square)/iu.test(style)) return 'bullet'
  if (/^(?:decimal|1)/iu.test(style)) return 'decimal'
  if (/(?:alpha|latin)$/iu.test(style) || /^a$/iu.test(style)) return 'letter'
  if (/roman$/iu.test(style) || /^i$/iu.test(style)) return 'roman'
  return /^none$/iu.test(style) ? 'none' : null
}

/** The marker that Word wrote out before an item: `·`, `1.`, `(a)`, `iv)`. */
export function markerOfLabel(label: string): Marker {
  if (/^\(?\d+(?:\.\d+)*[.)]?$/u.test(label)) return 'decimal'
  if (/^\(?[a-z]{1,2}[.)]$/iu.test(label)) return 'letter'
  return /^\(?[ivxlc]+[.)]$/iu.test(label) ? 'roman' : 'bullet'
}

/** How a label is written, whichever number or letter it bears: `(#)`. */
export function formOfLabel(label: string): string {
  return label.trim().replace(/[\da-z]+/iu, '#')
}

/** A label that somebody typed before the words of a paragraph. */
export type TypedLabel = {
  readonly marker: Exclude<Marker, 'none'>
  /** The sign, letter or number, without brackets and stops. */
  readonly sign: string
  readonly form: string
  /** How many characters the label and the space after it take. */
  readonly length: number
}

const TYPED =
  /^(?<bullet>[-–—*•·●○◦▪▫■□§‣➢])\s+|^\(?(?<number>\d{1,3})[.)]\s+|^\(?(?<letters>[a-z]|[ivx]{2,5}|[A-Z])(?<end>[.)])\s+/u

/**
 * The label typed at the start of a paragraph, null where there is none. A capital letter with a full stop
 * is taken for an initial ("A. Smith") unless capitals are expected.
 */
export function typedLabel(text: string, expectsCapital: boolean): TypedLabel | null {
  const found = TYPED.exec(text)
  if (found?.groups === undefined) return null
  const { bullet, number, letters, end } = found.groups
  const length = found[0].length
  const form = formOfLabel(found[0])
  if (bullet !== undefined) return { marker: 'bullet', sign: bullet, form, length }
  if (number !== undefined) return { marker: 'decimal', sign: number, form, length }
  if (letters === undefined) return null
  if (/[A-Z]/u.test(letters) && end === '.' && !expectsCapital) return null
  return { marker: letters.length > 1 ? 'roman' : 'letter', sign: letters, form, length }
}
