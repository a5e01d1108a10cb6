import type { LedgerTrouble } from '../domain/numbers/number-ledger.ts'

/** What is wrong with the numbers of a meeting, in a sentence. */
export function troubleSentence({ kind, from, to }: LedgerTrouble): string {
  const isOne = from === to
  const numbers = isOne ? `The number ${from}` : `The numbers ${from} to ${to}`
  switch (kind) {
    case 'gap':
      return `${numbers} ${isOne ? 'is' : 'are'} left out: no minute of the committee has ${isOne ? 'it' : 'them'}.`
    case 'duplicate':
      return `${numbers} ${isOne ? 'has' : 'have'} been given to a minute before.`
  }
}
