import { withoutQuotedWords } from './quoted-words.ts'

/**
 * A first guess of how a motion reads with an amendment, for the clerk to look at: the words that it replaces
 * are replaced, or what the amendment says of quoted words is done; else the words stay as they are.
 */
export function readingWith(current: string, replaces: string | null, text: string): string {
  const told = instructionIn(text)
  const stated = (replaces ?? '').trim()
  const isBeside = told !== null && told.at !== null && told.where !== 'instead'
  const words = told === null ? newWordsIn(text, stated) : told.insert
  return (
    (isBeside || words === null ? null : replacedIn(current, stated, words)) ??
    (told === null ? null : carriedOut(told, current)) ??
    current
  )
}

type Instruction = {
  /** What is left out, or what the new words stand beside; null for the end of the motion. */
  readonly at: string | null
  readonly insert: string
  readonly where: 'instead' | 'after' | 'before'
}

const LEFT_OUT = 'leave out|leaving out|delete|omit|remove|strike out'
const AT_END = 'at the end(?: of the motion)?'
const PUT_IN = 'insert|inserting|add|adding'
const FORMS: readonly (readonly [RegExp, (one: string, other: string) => Instruction])[] = [
  [
    form(
      `(?:${LEFT_OUT}|replace) Q(?:,? (?:and|then))? (?:to )?(?:${PUT_IN}|substitute|replace it|with|by)(?: with)? Q`,
    ),
    instead,
  ],
  [form('substitute Q for Q'), (one, other) => instead(other, one)],
  [
    form(`(?:${PUT_IN}) Q(?:,? (?:immediately|directly))? after Q`),
    (one, at) => ({ at, insert: one, where: 'after' }),
  ],
  [
    form(`(?:${PUT_IN}) Q(?:,? (?:immediately|directly))? before Q`),
    (one, at) => ({ at, insert: one, where: 'before' }),
  ],
  [form(`after Q,? (?:to )?(?:${PUT_IN}) Q`), (at, insert) => ({ at, insert, where: 'after' })],
  [form(`before Q,? (?:to )?(?:${PUT_IN}) Q`), (at, insert) => ({ at, insert, where: 'before' })],
  [
    form(`(?:${PUT_IN})(?: ${AT_END})? Q(?:,? ${AT_END})?`),
    (insert) => ({ at: null, insert, where: 'after' }),
  ],
  [form(`(?:${LEFT_OUT}) Q`), (one) => instead(one, '')],
]

/** `Q` stands for quoted words; "the words" may be said of them or not. */
function form(pattern: string): RegExp {
  return new RegExp(
    `^(?:that )?(?:to |by )?${pattern.replaceAll('Q', '(?:the )?(?:words? |figures? )?Q')}[.\\s]*$`,
    'i',
  )
}

function instead(at: string, insert: string): Instruction {
  return { at, insert, where: 'instead' }
}

function instructionIn(text: string): Instruction | null {
  const { around, quoted } = withoutQuotedWords(text.trim())
  const plain = around.replace(/\s+/gu, ' ')
  const found = FORMS.find(([pattern]) => pattern.test(plain))
  const [one = '', other = ''] = quoted.map((words) => words.trim())
  return found === undefined ? null : found[1](one, other)
}

function carriedOut({ at, insert, where }: Instruction, current: string): string | null {
  if (at === null) return atTheEnd(current, insert)
  switch (where) {
    case 'instead':
      return replacedIn(current, at, insert)
    case 'after':
      return replacedIn(current, at, spaced(at, insert))
    case 'before':
      return replacedIn(current, at, spaced(insert, at))
  }
}

/** Before the full stop, if there is one. */
function atTheEnd(current: string, insert: string): string {
  const [stop = ''] = /\.?\s*$/.exec(current) ?? []
  const words = insert.replace(/\.$/, '')
  return `${spaced(current.slice(0, current.length - stop.length), words)}${stop}`
}

/** Null where the words do not occur, or stand for nothing. */
function replacedIn(current: string, words: string, by: string): string | null {
  const start = placeOf(current, words)
  if (start === null) return null
  const [before, after] = [current.slice(0, start), current.slice(start + words.length)]
  if (by !== '') return before + by + after
  return before.trim() === '' ? after.trimStart() : spaced(before.trimEnd(), after.trimStart())
}

/** Where whole words occur first. */
function placeOf(current: string, words: string): number | null {
  if (words === '') return null
  for (let at = current.indexOf(words); at >= 0; at = current.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [current.slice(0, at), current.slice(at + words.length)]
    if (!isInWord(before, words) && !isInWord(words, after)) return at
  }
  return null
}

/** Whether the joint of two texts goes through a word. */
function isInWord(left: string, right: string): boolean {
  return /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)
}

/** Two texts with a space between them, unless the second begins with a mark that wants none. */
function spaced(left: string, right: string): string {
  return /^[,.;:!?]/.test(right) || right === '' ? left + right : `${left} ${right}`
}

/**
 * The words that an amendment without quotation marks puts in the place of others: all that it says, or what
 * comes after "insert" or "with". The "that" or "to" with which it begins is the motion's, unless replaced too.
 */
function newWordsIn(text: string, replaces: string): string | null {
  const words = text.trim().replace(/\.+$/, '')
  const first = /^(?:that|to)\b/i
  if (sameStart(first.exec(words)?.[0], first.exec(replaces)?.[0])) return words
  if (/^that\s/i.test(words)) return words.replace(/^that\s+/i, '')
  return PUT_IN_PLACE.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined) ?? null
}

const PUT_IN_PLACE = [/\b(?:insert|substitute|add)\s+(?:the words?\s+)?(.+)$/i, /\b(?:with|by)\s+(.+)$/i]

function sameStart(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}
