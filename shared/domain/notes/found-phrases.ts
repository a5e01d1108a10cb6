import { wordStarts } from '../word-starts.ts'

type Abbreviated = { readonly abbreviation: string; readonly text: string }

/** The phrases whose abbreviation begins with what was typed, or else those with words that do; all of them at first. */
export function foundPhrases<P extends Abbreviated>(phrases: readonly P[], typed: string): readonly P[] {
  const wanted = typed.toLowerCase()
  const byAbbreviation = phrases.filter((it) => it.abbreviation.toLowerCase().startsWith(wanted))
  if (byAbbreviation.length > 0) return byAbbreviation
  const isFound = wordStarts(typed)
  return phrases.filter((it) => isFound(it.text))
}
