import type { Cast, CountedVote, NamedVote, RecordedRequest, Vote } from '../records/vote.ts'
import { chairWordOf } from './chair-word.ts'
import { nameList } from './name-list.ts'
import type { Telling } from './telling.ts'

/** What was put to the vote, as the sentences call it. */
export type Put = {
  readonly isAmendment: boolean
  readonly called: 'motion' | 'substantive motion' | 'amendment'
}

/** The names, the casting vote, the declaration, and whose vote was to be recorded, in this order. */
export function voteLines(vote: Vote, put: Put, telling: Telling): readonly string[] {
  return [
    ...(vote.ballot.kind === 'named' ? namedLines(vote.ballot, telling) : []),
    ...castingLine(vote, put, telling),
    declarationLine(vote, put, telling),
    ...vote.requests.map((request) => requestLine(request, telling)),
  ]
}

const LABELS: readonly (readonly [Cast, string])[] = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstain', 'Abstain'],
  ['did not vote', 'Not voting'],
]

/** `For (5): Cllr A Smith, …` for each way in which somebody voted. */
function namedLines({ casts }: NamedVote, telling: Telling): readonly string[] {
  const { joinLastWith } = telling.snapshot.committee.houseStyle
  return LABELS.flatMap(([wanted, label]) => {
    const ids = casts.filter(({ cast }) => cast === wanted).map(({ personId }) => personId)
    if (ids.length === 0) return []
    const names = telling.inPrintedOrder(ids).map(telling.nameOf)
    return [`${label} (${ids.length}): ${nameList(names, joinLastWith)}.`]
  })
}

/** `The Chair exercised a casting vote for the motion.` */
function castingLine({ castingVote }: Vote, { isAmendment }: Put, telling: Telling): readonly string[] {
  if (castingVote === null) return []
  const chair = chairWordOf(telling.snapshot.committee.houseStyle)
  const proposal = isAmendment ? 'amendment' : 'motion'
  return [telling.say('casting vote', { chair, cast: castingVote, proposal })]
}

function declarationLine({ ballot, result }: Vote, put: Put, { say }: Telling): string {
  const values = { motion: put.called, result: result.toUpperCase() }
  switch (ballot.kind) {
    case 'unanimous':
    case 'without division':
      return say(ballot.kind, values)
    case 'counted':
    case 'declared':
    case 'named': {
      const figures = ballot.kind === 'counted' ? figuresOf(ballot) : ''
      return say(put.isAmendment ? 'amendment declared by vote' : 'declared by vote', { ...values, figures })
    }
  }
}

/** `For 5; Against 2; Abstain 1`, of what was counted. */
function figuresOf({ for: supporting, against, abstain }: CountedVote): string {
  const figures = [
    ['For', supporting],
    ['Against', against],
    ['Abstain', abstain],
  ] as const
  return figures.flatMap(([label, count]) => (count === null ? [] : [`${label} ${count}`])).join('; ')
}

/** `In accordance with the procedure rules, Cllr A Smith asked that their vote against be recorded.` */
function requestLine({ personId, cast }: RecordedRequest, { nameOf, say }: Telling): string {
  const vote = cast === 'abstain' ? 'abstention' : `vote ${cast}`
  return say('recorded request', { person: nameOf(personId), vote })
}
