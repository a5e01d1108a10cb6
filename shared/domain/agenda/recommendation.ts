/** A resolution that a report asks for, taken apart: the words after RESOLVED and the clauses below them. */
export type Recommendation = { readonly lead: string; readonly clauses: readonly string[] }

/**
 * Reads a recommended resolution as it stands in a report: RESOLVED may stand before it, and labels or bullets
 * before its clauses, which are one a line. Undefined where nothing is recommended.
 */
export function readRecommendation(text: string): Recommendation | undefined {
  const [first, ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (first === undefined) return undefined
  const clauses = rest.map((line) => line.replace(LABEL, '')).filter((line) => line !== '')
  const lead = first.replace(/^RESOLVED:?\s+/i, '').replace(/^(That|To)\b/, (word) => word.toLowerCase())
  return { lead: ended(lead, clauses.length > 0 ? ':' : '.'), clauses }
}

/** `a)`, `(a)`, `1.`, `i)` and bullets; a word such as `A` alone is none. */
const LABEL = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•·*–-])\s+/i

/** Before clauses stands what the report has, or a colon; a resolution alone ends in a full stop. */
function ended(lead: string, sign: ':' | '.'): string {
  if (sign === ':') return /[:;,.\u2013-]$/.test(lead) ? lead : `${lead}:`
  return /[.!?]["'”’]?$/.test(lead) ? lead : `${lead}.`
}
