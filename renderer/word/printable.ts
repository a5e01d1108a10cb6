/**
 * Text as a Word file holds it. Leaves out what XML cannot hold (control characters, halves of a pair) and the
 * invisible spaces that suggestions leave behind; the other signs for a new line become the one we know.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u200b\ufeff\ufffe\uffff]/gu, '')
}
