import { readingWith } from '../domain/motions/amendment-reading.ts'
import type { ItemId, MeetingId, NewId, PersonId } from '../records/ids.ts'
import type { Amendment, Fate, PlainMotion } from '../records/motion.ts'
import type { Ballot, Cast, Vote } from '../records/vote.ts'
import type { MotionForm, ProposalForm, VoteForm } from './motion-form.ts'

type People = ReadonlyMap<string, PersonId>
type Place = { readonly meetingId: MeetingId; readonly itemId: ItemId; readonly order: string }

/** A motion of a form with its amendments, as it stood when the meeting was over. */
export function motionRecord(form: MotionForm, place: Place, people: People, newId: NewId): PlainMotion {
  const id = newId('motion')
  return {
    kind: 'motion',
    id,
    ...place,
    ...proposalOf(form, people),
    amendments: amendmentsOf(form, people, newId),
  }
}

function amendmentsOf(form: MotionForm, people: People, newId: NewId): Amendment[] {
  let words = form.text
  return form.amendments.map((amendment) => {
    const reads = readingWith(words, amendment.replaces ?? '', amendment.text)
    if (amendment.outcome === 'carried') words = reads
    return { id: newId('amendment'), amends: null, ...proposalOf(amendment, people), reads }
  })
}

function proposalOf(form: ProposalForm, people: People) {
  return {
    text: form.text,
    moverId: people.get(form.mover) ?? null,
    seconderId: people.get(form.seconder ?? '') ?? null,
    fate: fateOf(form, people),
  }
}

function fateOf({ outcome, vote, castingVote }: ProposalForm, people: People): Fate {
  if (outcome !== 'carried' && outcome !== 'lost') return { kind: outcome }
  const cast: Vote = {
    result: outcome,
    ballot: ballotOf(vote, people),
    castingVote: vote?.castingVote ?? castingVote ?? null,
    isOverridden: false,
    requests: [],
  }
  return { kind: 'voted', vote: cast }
}

function ballotOf(vote: VoteForm | undefined, people: People): Ballot {
  if (vote === undefined) return { kind: 'declared' }
  const { for: supporting, against, abstain } = vote
  if ([supporting, against, abstain].some(Array.isArray)) {
    const casts = [
      ...castsOf('for', supporting, people),
      ...castsOf('against', against, people),
      ...castsOf('abstain', abstain, people),
    ]
    return { kind: 'named', casts }
  }
  return {
    kind: 'counted',
    for: countOf(supporting),
    against: countOf(against),
    abstain: countOf(abstain),
    didNotVote: null,
  }
}

type Voted = VoteForm['for']

function castsOf(cast: Cast, voted: Voted, people: People) {
  if (!Array.isArray(voted)) return []
  return voted.flatMap((name) => {
    const personId = people.get(name)
    return personId === undefined ? [] : [{ personId, cast }]
  })
}

function countOf(voted: Voted): number | null {
  return typeof voted === 'number' ? voted : null
}
