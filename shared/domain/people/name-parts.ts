import type { Person } from '../../records/person.ts'
import { inOneLine } from '../white-space.ts'
import { isPostNominal, looksPostNominal, withoutPostNominals } from './post-nominals.ts'
import { withoutTitle } from './titles.ts'

export type NameParts = Pick<Person, 'title' | 'initials' | 'surname'>

/**
 * Reads a whole name into the parts it is printed from: `Ms JA Taylor`, `Cllr Dr Ana García`,
 * `Rivers, John`, `Mr P M Hill, OBE`. First names become initials; letters after the name stay
 * with the surname, so that they print as they were written.
 */
export function namePartsOf(name: string): NameParts {
  const { named, letters } = dividedAtCommas(inOneLine(name).replace(/[\s.,;]+$/u, ''))
  const parts = named.length > 1 ? surnameFirst(named) : inReadingOrder(named[0] ?? '')
  return { ...parts, surname: [parts.surname, ...letters].join(', ') }
}

/**
 * Initials without dots, joined or spaced as they were written; a first name gives its first letter.
 * @param joined up to how many capitals in one word are initials and not a first name in capitals
 */
export function initialsOf(words: readonly string[], joined = 4): string {
  return words
    .map((word) => initialOf(word, joined))
    .filter(Boolean)
    .join(' ')
}

/** The pieces between commas that name somebody, and the letters that follow them. */
function dividedAtCommas(name: string): { named: readonly string[]; letters: readonly string[] } {
  const pieces = name.split(',').map((piece) => piece.trim())
  const titled = withoutTitle((pieces[0] ?? '').split(' ')).title !== ''
  const alone = !titled && !(pieces[0] ?? '').includes(' ')
  const isLetters = (piece: string) =>
    titled ? looksPostNominal(piece) : isPostNominal(piece) && !(alone && piece.length < 3)
  const last = pieces.findLastIndex((piece, index) => index === 0 || !isLetters(piece))
  return { named: pieces.slice(0, last + 1), letters: pieces.slice(last + 1) }
}

/** `Rivers, Mr John` */
function surnameFirst([surname = '', ...given]: readonly string[]): NameParts {
  const family = withoutTitle(surname.split(' '))
  const first = withoutTitle([...given.join(' ').split(' '), ''])
  return {
    title: [family.title, first.title].filter(Boolean).join(' '),
    initials: initialsOf(first.rest),
    surname: family.rest.join(' '),
  }
}

/** `Mr John Rivers` */
function inReadingOrder(name: string): NameParts {
  const { title, rest } = withoutTitle(name.split(' '))
  const { name: words, letters } = withoutPostNominals(rest)
  const start = surnameStart(words, title)
  const surname = [...words.slice(start), ...letters].join(' ')
  const joined = areInCapitals(words) ? 2 : 4
  return { title, initials: initialsOf(words.slice(0, start), joined), surname }
}

/** Where the surname begins: behind the last initial, or at a particle, or with the last word. */
function surnameStart(words: readonly string[], title: string): number {
  const before = words.slice(0, -1)
  const lastInitial = before.findLastIndex((word) => isInitials(word, areInCapitals(words)))
  if (lastInitial >= 0) return lastInitial + 1
  if (PEERS.test(title)) return 0
  const particle = before.findIndex((word, index) => isParticle(word) && !isFirstName(before, index, title))
  return particle >= 0 ? particle : words.length - 1
}

/** Peers are called by their title and a name of one piece: Lord Smith of Kelvin. */
const PEERS = /\b(Lord|Lady|Baron|Baroness|Viscount|Viscountess)$/

/** `J`, `J.`, `JA`, `J.A.`, `J-P`; of a name all in capitals, single and dotted letters only. */
function isInitials(word: string, inCapitals: boolean): boolean {
  if (/^\p{Lu}\p{M}*\.?$/u.test(word) || /^(\p{Lu}\p{M}*\.)+\p{Lu}?$/u.test(word)) return true
  return !inCapitals && /^\p{Lu}\.?-?\p{Lu}{1,3}\.?$/u.test(word)
}

const PARTICLES = new Set(
  [
    'de del della des di da do dos das du la le les van von der den ter ten af av',
    'al el bin bint ibn ap ferch mac mc o st saint y',
  ]
    .join(' ')
    .split(' '),
)
/** Particles that are also first names: Al, Di, Van. */
const FIRST_NAMES = new Set(['Al', 'Del', 'Des', 'Di', 'Mac', 'Van'])

/** A small word between first name and surname: `van`, `de la`. */
export function isParticle(word: string | undefined): boolean {
  return PARTICLES.has((word ?? '').toLowerCase().replace(/[.'’]/gu, ''))
}

/** Whether a particle is a first name after all: `Di Smith`, but not `Ms Di Angelo` or `Van der Berg`. */
function isFirstName(words: readonly string[], index: number, title: string): boolean {
  return index === 0 && title === '' && FIRST_NAMES.has(words[0] ?? '') && !isParticle(words[1])
}

function areInCapitals(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase())
}

function initialOf(word: string, joined: number): string {
  const letters = word.replaceAll('.', '')
  if (/^\p{Lu}-\p{Lu}{1,3}$/u.test(letters)) return letters
  if (/^[\p{Lu}\p{M}]+$/u.test(letters) && letters.length <= joined) return letters
  return word
    .split('-')
    .map((part) => (/\p{L}\p{M}*/u.exec(part)?.[0] ?? '').toUpperCase())
    .filter(Boolean)
    .join('-')
}
