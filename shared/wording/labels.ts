import type { ClauseLabels } from '../records/house-style.ts'

/** The label of the clause at this place, from 0: `b.` for 1 in the form `a.`. */
export function clauseLabel(index: number, form: ClauseLabels): string {
  switch (form) {
    case 'a.':
      return `${letters(index)}.`
    case 'a)':
      return `${letters(index)})`
    case '(a)':
      return `(${letters(index)})`
    case 'A.':
      return `${letters(index).toUpperCase()}.`
    case '1.':
      return `${index + 1}.`
    case '(1)':
      return `(${index + 1})`
  }
}

/** The label of a sub-point at this place, from 0: `a)`, and `i)` one level down. */
export function subPointLabel(index: number, level: 1 | 2): string {
  return level === 1 ? `${letters(index)})` : `${roman(index + 1)})`
}

/** a to z, then aa, bb …: what Word prints after z. */
function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1)
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [size, digits] of ROMAN) {
    while (rest >= size) {
      text += digits
      rest -= size
    }
  }
  return text
}
