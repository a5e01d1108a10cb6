import { type Balance, balanceOf, outcomeOf } from '../../../../shared/domain/motions/ballot.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import { unbalancedSentence } from '../../../../shared/domain/motions/vote-refusals.ts'
import type {
  Ballot,
  CountedVote,
  NamedVote,
  RecordedRequest,
  Vote,
} from '../../../../shared/records/vote.ts'

export type How = Ballot['kind']
export type Figure = keyof Omit<CountedVote, 'kind'>

/** What has been entered of a vote so far. */
export type VoteDraft = {
  readonly how: How
  /** As they are typed; empty where a figure was not counted. */
  readonly figures: Readonly<Record<Figure, string>>
  readonly named: NamedVote
  /** What the clerk says became of it, where the figures do not. */
  readonly chosen: Vote['result'] | null
  readonly castingVote: Vote['castingVote']
  readonly requests: readonly RecordedRequest[]
}

/** A vote is by show of hands, unless the item demands names. */
export function emptyVote({ isBudget }: Pick<MotionRules, 'isBudget'>): VoteDraft {
  return {
    how: isBudget ? 'named' : 'counted',
    figures: { for: '', against: '', abstain: '', didNotVote: '' },
    named: { kind: 'named', casts: [] },
    chosen: null,
    castingVote: null,
    requests: [],
  }
}

/** What the entries come to. */
export type JudgedVote = {
  readonly balance: Balance
  /** Null where nothing is counted, so that there is nothing to balance. */
  readonly balanceSentence: string | null
  readonly isTie: boolean
  /** What the figures say; null where the clerk has to. */
  readonly outcome: Vote['result'] | null
  readonly result: Vote['result'] | null
  /** Null until it is known what became of it. */
  readonly vote: Vote | null
}

export function judgedVote(draft: VoteDraft, rules: MotionRules): JudgedVote {
  const ballot = ballotOf(draft)
  const balance = balanceOf(ballot, rules.voters)
  const isTie = isTied(draft)
  const castingVote = isTie ? draft.castingVote : null
  const outcome = outcomeBy(ballot, castingVote)
  const result = outcome ?? draft.chosen ?? likelyResult(draft)
  const requests = draft.how === 'named' ? [] : [...draft.requests]
  const isOverridden = !balance.isBalanced
  const vote = result === null ? null : { result, ballot, castingVote, isOverridden, requests }
  return { balance, balanceSentence: balanceSentence(draft, balance, rules), isTie, outcome, result, vote }
}

/** The figure that is typed, as far as it is one. */
export function figureOf(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
}

function ballotOf({ how, figures, named }: VoteDraft): Ballot {
  switch (how) {
    case 'counted':
      return {
        kind: 'counted',
        for: figureOf(figures.for),
        against: figureOf(figures.against),
        abstain: figureOf(figures.abstain),
        didNotVote: figureOf(figures.didNotVote),
      }
    case 'named':
      return named
    case 'declared':
    case 'unanimous':
    case 'without division':
      return { kind: how }
  }
}

/** Votes for and against are level, and there are some: only then is there a casting vote. */
function isTied(draft: VoteDraft): boolean {
  return hasEntries(draft) && outcomeOf(ballotOf(draft), null) === 'tied'
}

/** On a tie without a casting vote a motion is lost. */
function outcomeBy(ballot: Ballot, castingVote: Vote['castingVote']): Vote['result'] | null {
  const outcome = outcomeOf(ballot, castingVote)
  return outcome === 'tied' ? 'lost' : outcome
}

/** Where the figures are not complete: who counted only those for it saw none against. */
function likelyResult(draft: VoteDraft): Vote['result'] | null {
  if (draft.how === 'unanimous') return 'carried'
  if (draft.how !== 'counted' || !hasEntries(draft)) return null
  const supporting = figureOf(draft.figures.for) ?? 0
  return supporting > (figureOf(draft.figures.against) ?? 0) ? 'carried' : 'lost'
}

function hasEntries({ how, figures, named }: VoteDraft): boolean {
  if (how === 'named') return named.casts.length > 0
  return how === 'counted' && Object.values(figures).some((figure) => figureOf(figure) !== null)
}

/** `For 5 + Against 2 + Abstain 1 = 8 of 12 entitled and present.`, and who is missing. */
function balanceSentence(draft: VoteDraft, balance: Balance, { nameOf }: MotionRules): string | null {
  if (draft.how !== 'counted' && draft.how !== 'named') return null
  const { accounted, entitled, isBalanced } = balance
  const sum = `${accounted} of ${entitled} entitled and present accounted for.`
  if (isBalanced || !hasEntries(draft)) return sum
  return `${sum} ${unbalancedSentence(balance, nameOf)}`
}
