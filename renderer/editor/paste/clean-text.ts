/**
 * Signs that say how text is set and not what it says: controls (which a Word file cannot hold), soft
 * hyphens, zero-width marks, directions, halves of a character.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFC\uFFFE\uFFFF]/gu
/** Joiners hold emoji and some scripts together, and are litter in Latin text. */
const LATIN_JOINER =
  /(?<=\p{Script=Latin}|\p{Script=Common}|^)(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)[\u200C\u200D]/gu
const WHITE_SPACE = /[\t\n\v\f\r\u2028\u2029]/gu
const BETWEEN_DIGITS = /(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d)/gu
const FIXED_SPACE =
  /(?<!\d)[\u00A0\u2007\u2009\u202F]|[\u00A0\u2007\u2009\u202F](?!\d)|[\u1680\u2000-\u2006\u2008\u200A\u205F\u3000]/gu

/**
 * Pasted text without what cannot be seen. A space that must not break becomes a plain one, but for the one
 * inside a number ("10 000"), which stays so that no line ends there.
 */
export function cleanText(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .replace(UNSEEN, '')
    .replace(LATIN_JOINER, '')
    .replace(/\u2011/gu, '-')
    .replace(BETWEEN_DIGITS, '\u00A0')
    .replace(FIXED_SPACE, ' ')
    .replace(/ {2,}/gu, ' ')
}
