/**
 * Whether each of the typed words begins some word of a text, whatever its accents and case: `mo cox` is found in
 * `Cllr S Mochrie-Cox`. No words are found nowhere.
 */
export function wordStarts(typed: string): (text: string) => boolean {
  const wanted = wordsOf(typed)
  return (text) => {
    const words = wordsOf(text)
    return wanted.length > 0 && wanted.every((want) => words.some((word) => word.startsWith(want)))
  }
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '')
  return plain
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
