import type { LedgerTrouble } from '../domain/numbers/number-ledger.ts'
import { troubleSentence } from '../wording/number-troubles.ts'
import type { Finding } from './finding.ts'

/** Gaps and duplicates of the meeting's minute numbers, which the clerk may have meant. */
export function numberFindings(troubles: readonly LedgerTrouble[]): readonly Finding[] {
  return troubles.map((trouble) => ({
    rule: 'R-33',
    weight: 'look at',
    sentence: troubleSentence(trouble),
    place: { kind: 'meeting details' },
  }))
}
