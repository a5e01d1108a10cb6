import { countsOf } from '../../../../shared/domain/motions/ballot.ts'
import {
  amendmentsTo,
  isAmendment,
  isCarried,
  nextToDecide,
  proposalAt,
} from '../../../../shared/domain/motions/motion-proposals.ts'
import { wordsNow } from '../../../../shared/domain/motions/substantive.ts'
import type { Amendment, Fate, PlainMotion } from '../../../../shared/records/motion.ts'
import type { Ballot, Vote } from '../../../../shared/records/vote.ts'

/** Whether an amendment was carried, so that what is put is the substantive motion. */
export function isChangedByAmendment(motion: PlainMotion): boolean {
  return amendmentsTo(motion, null).some(isCarried)
}

/** The words of what is before the meeting: the amendment's own, or those of the motion as it stands. */
export function textAt(motion: PlainMotion): string {
  const target = nextToDecide(motion)?.target ?? null
  const proposal = proposalAt(motion, target)
  return proposal !== undefined && isAmendment(proposal) ? proposal.text : wordsNow(motion, null)
}

/** `Open`, `Withdrawn`, `Carried (For 5; Against 2; Abstain 1)`. */
export function fateWords(fate: Fate): string {
  switch (fate.kind) {
    case 'open':
      return 'Open'
    case 'voted':
      return votedWords(fate.vote)
    case 'withdrawn':
    case 'fell for want of a seconder':
    case 'deferred':
    case 'referred':
    case 'not put':
      return capital(fate.kind)
  }
}

/** `moved by Cllr A Smith, seconded by Cllr B Jones` */
export function moversWords(
  { moverId, seconderId }: Pick<PlainMotion | Amendment, 'moverId' | 'seconderId'>,
  nameOf: (id: NonNullable<PlainMotion['moverId']>) => string,
): string {
  const moved = moverId === null ? 'Moved' : `Moved by ${nameOf(moverId)}`
  return seconderId === null ? `${moved}, not seconded` : `${moved}, seconded by ${nameOf(seconderId)}`
}

function votedWords({ result, ballot, castingVote, isOverridden }: Vote): string {
  const notes = [
    ballotWords(ballot),
    ...(castingVote === null ? [] : [`casting vote ${castingVote}`]),
    ...(isOverridden ? ['the figures do not balance'] : []),
  ]
  return `${capital(result)} (${notes.join('; ')})`
}

/** `For 5; Against 2`, of what was counted; or how it was taken. */
function ballotWords(ballot: Ballot): string {
  const counts = countsOf(ballot)
  if (counts === null) return ballot.kind
  const figures = [
    ['For', counts.for],
    ['Against', counts.against],
    ['Abstain', counts.abstain],
  ] as const
  const counted = figures.flatMap(([label, count]) => (count === null ? [] : [`${label} ${count}`]))
  return counted.length === 0 ? 'not counted' : counted.join('; ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
