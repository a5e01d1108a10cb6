/** How well a passphrase keeps a file from who has the file and much time. */
export type Strength = 'too short' | 'weak' | 'good' | 'strong'

const FEWEST_CHARACTERS = 12
/** Bits of chance. Each guess costs about a second of a computer's time, so that 44 are years for many of them. */
const GOOD = 44
const STRONG = 60

const BITS_A_WORD = 11
const BITS_A_CHARACTER = 3

/**
 * An estimate that errs on the side of care: words of a phrase count as picked from the two thousand that one thinks
 * of, a lone string as letters of a language, and what repeats counts once.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.trim()
  if (text.length < FEWEST_CHARACTERS) return 'too short'
  const bits = bitsOf(text.toLowerCase())
  if (bits >= STRONG) return 'strong'
  return bits >= GOOD ? 'good' : 'weak'
}

function bitsOf(text: string): number {
  const words = text.split(/[\s\-_.,]+/).filter((word) => word.length > 2)
  const different = new Set(words)
  const byWords = different.size * BITS_A_WORD
  if (different.size >= 3) return byWords
  return Math.max(byWords, new Set(pairsIn(text)).size * BITS_A_CHARACTER)
}

/** Two neighbours each: `aaaa` and `abab` have few different ones. */
function pairsIn(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
