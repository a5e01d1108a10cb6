/** Characters that Windows refuses in a name, and the ones that show nothing or turn the text round. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/** Names of devices, which Windows refuses with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i

const CHARACTERS = new Intl.Segmenter('en-GB')

const MOST_CHARACTERS = 120
/** Linux counts bytes: 255 of them, of which a program that writes beside the file needs some. */
const MOST_BYTES = 240

/**
 * A name that Windows, macOS and Linux all take, as near to the suggested one as can be.
 * @param ending with its dot: `.docx`
 */
export function legalFileName(suggested: string, ending: string): string {
  const stem = withoutEnding(suggested.normalize('NFC'), ending)
  const plain = stem.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim()
  const legal = trimmed(cut(trimmed(plain), ending))
  const [first = ''] = legal.split('.')
  if (legal === '') return `Untitled${ending}`
  return RESERVED.test(first.trim()) ? `_${legal}${ending}` : `${legal}${ending}`
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
}

/** Windows drops dots and spaces at the end; a dot in front hides a file on Linux. */
function trimmed(stem: string): string {
  return stem.replace(/^[.\s]+|[.\s]+$/gu, '')
}

/** Cuts between characters that belong together, never inside one. One place is kept for a leading `_`. */
function cut(stem: string, ending: string): string {
  const characters = MOST_CHARACTERS - ending.length - 1
  const bytes = MOST_BYTES - Buffer.byteLength(ending) - 1
  let kept = ''
  for (const { segment } of CHARACTERS.segment(stem)) {
    const longer = kept + segment
    if (longer.length > characters || Buffer.byteLength(longer) > bytes) break
    kept = longer
  }
  return kept
}
