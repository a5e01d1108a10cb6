const OPENS_AFTER = /(?:^|[\s([{<=–—‘“]|(?:^|\s)-+)$/u
/** A decade whose apostrophe was taken for an opening mark: ‘90s. */
const DECADE = /(?:^|[\s([{–—“])‘\d0s$/u

/**
 * Curls the quotation marks and apostrophes of typed text, by what stands before each of them.
 * @param before the words of the block before the text
 */
export function curled(before: string, text: string): string {
  let result = ''
  for (const character of text) result += curledOne(before + result, character)
  return result
}

/** Where the mark stands that was opened before a decade just typed; null where there is none. */
export function openedBeforeDecade(words: string): number | null {
  return DECADE.test(words) ? words.length - '‘90s'.length : null
}

function curledOne(before: string, character: string): string {
  if (character === '"') return OPENS_AFTER.test(before) ? '“' : '”'
  if (character === "'") return OPENS_AFTER.test(before) ? '‘' : '’'
  return character
}
