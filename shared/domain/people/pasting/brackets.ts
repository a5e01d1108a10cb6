/** Stands in for every sign in brackets, so that places in the text stay what they were. */
export const IN_BRACKETS = '\u0001'

export type Bracketed = {
  /** The text, as long as it was, with every bracket and what it holds replaced by `IN_BRACKETS`. */
  readonly outside: string
  /** What the brackets hold, without the outermost brackets themselves. */
  readonly inside: readonly string[]
}

/** Tells the words in brackets from those around them. A bracket that is never closed is left alone. */
export function bracketsIn(text: string): Bracketed {
  const inside: string[] = []
  let outside = ''
  while (outside.length < text.length) {
    const at = outside.length
    const end = text[at] === '(' ? closingOf(text, at) : -1
    const held = text.slice(at + 1, end)
    if (end < 0 || isPartOfDegree(held)) outside += text.charAt(at)
    else {
      inside.push(held)
      outside += IN_BRACKETS.repeat(end + 1 - at)
    }
  }
  return { outside, inside }
}

/** The text without its brackets and what they hold. */
export function outsideBrackets(text: string): string {
  return bracketsIn(text).outside.replaceAll(IN_BRACKETS, '').trim()
}

/** The bracket that closes this one, as near as words beside a name can be. */
function closingOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < Math.min(text.length, open + LONGEST); at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth === 0) return at
  }
  return -1
}

const LONGEST = 300

/** `BA (Hons)` */
function isPartOfDegree(held: string): boolean {
  return /^hons$/i.test(held.trim())
}
