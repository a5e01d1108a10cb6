/** Text in one line: every stretch of white space is one space, none at the ends, accents composed. */
export function inOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
