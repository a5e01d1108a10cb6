/**
 * A text whose quoted words are taken out of it, each leaving a `Q`: `to leave out “noted” and insert “agreed”`
 * is `to leave out Q and insert Q`. Quotation marks may be straight or curly, single or double.
 */
export function withoutQuotedWords(text: string): {
  readonly around: string
  readonly quoted: readonly string[]
} {
  const quoted: string[] = []
  const around = text.replace(QUOTED, (_, ...found: (string | undefined)[]) => {
    quoted.push(found.slice(0, FORMS).find((words) => words !== undefined) ?? '')
    return 'Q'
  })
  return { around, quoted }
}

const FORMS = 4
/** A single mark before or within a word is an apostrophe, and does not close. */
const QUOTED =
  /“([^“”]*)”|"([^"]*)"|(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=[\p{L}\p{N}]))*)’|(?<![\p{L}\p{N}])'((?:[^']|'(?=[\p{L}\p{N}]))*)'/gu
