/**
 * Whether each of the typed words begins some word of a text, whatever its accents and case: `mo cox` is found in
 * `Cllr S Mochrie-Cox`, `dsou` and `souza` both in `Mrs R D’Souza`. No words are found nowhere.
 */
export function wordStarts(typed: string): (text: string) => boolean {
  const wanted = wordsOf(typed)
  return (text) => {
    const words = [...wordsOf(text), ...afterApostrophes(text)]
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

/** What stands behind the apostrophe of a name: `souza`, `brien`. */
function afterApostrophes(text: string): readonly string[] {
  return text
    .split(/['’]/u)
    .slice(1)
    .flatMap((rest) => wordsOf(rest).slice(0, 1))
}
