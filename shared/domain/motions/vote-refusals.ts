import type { PersonId } from '../../records/ids.ts'
import type { Vote } from '../../records/vote.ts'
import { type Balance, balanceOf, outcomeOf } from './ballot.ts'
import type { MotionRules } from './motion-rules.ts'
import { refusalOfRequests } from './recorded-requests.ts'

/** Why a vote cannot be recorded as it is; null where it can. */
export function refusalOfVote(vote: Vote, rules: MotionRules): string | null {
  return (
    refusalOfForm(vote, rules) ??
    refusalOfDoubles(vote, rules) ??
    refusalOfBalance(vote, rules) ??
    refusalOfCasting(vote) ??
    refusalOfResult(vote) ??
    refusalOfRequests(vote, rules)
  )
}

/** The names of those who voted on a budget must be in the minutes. */
function refusalOfForm({ ballot }: Vote, { isBudget }: MotionRules): string | null {
  return isBudget && ballot.kind !== 'named' ? 'A vote on the budget is taken by name.' : null
}

function refusalOfDoubles({ ballot }: Vote, { nameOf }: MotionRules): string | null {
  if (ballot.kind !== 'named') return null
  const ids = ballot.casts.map(({ personId }) => personId)
  const double = ids.find((id, at) => ids.indexOf(id) !== at)
  return double === undefined ? null : `${nameOf(double)} voted twice.`
}

/** Figures that do not come to those entitled and present never pass unsaid. */
function refusalOfBalance({ ballot, isOverridden }: Vote, { voters, nameOf }: MotionRules): string | null {
  const balance = balanceOf(ballot, voters)
  return balance.isBalanced || isOverridden ? null : unbalancedSentence(balance, nameOf)
}

/** `Not accounted for: Mr J Rivers.`, or how many are missing or too many. */
export function unbalancedSentence(balance: Balance, nameOf: (id: PersonId) => string): string {
  const { entitled, missing, unexpected, difference } = balance
  const named = [
    ...sentenceOf('Not accounted for', missing.map(nameOf)),
    ...sentenceOf('Not entitled and present', unexpected.map(nameOf)),
  ]
  if (named.length > 0) return named.join(' ')
  const all = `the ${entitled} entitled and present`
  if (difference > 0) return `${difference} of ${all} ${difference === 1 ? 'is' : 'are'} not accounted for.`
  return difference === -1
    ? `There is 1 vote more than ${all}.`
    : `There are ${-difference} votes more than ${all}.`
}

function sentenceOf(label: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`]
}

function refusalOfCasting({ ballot, castingVote }: Vote): string | null {
  if (castingVote === null) return null
  const outcome = outcomeOf(ballot, null)
  const isTie = outcome === 'tied' || (outcome === null && ballot.kind !== 'unanimous')
  return isTie ? null : 'A casting vote is given on a tie only.'
}

function refusalOfResult({ ballot, castingVote, result }: Vote): string | null {
  const outcome = outcomeOf(ballot, castingVote)
  if (outcome === null || outcome === result) return null
  if (outcome !== 'tied') return `As it was voted, it is ${outcome}.`
  return result === 'carried' ? 'On a tie without a casting vote, it is lost.' : null
}
