import { amendmentsTo, isCarried } from '../domain/motions/motion-proposals.ts'
import type { Amendment, Election, Motion, Nomination, PlainMotion } from '../records/motion.ts'
import type { SentenceSource } from '../records/note-body.ts'
import type { SentenceName } from '../records/sentence-names.ts'
import { withoutStop } from './attendance-sentences.ts'
import type { Telling } from './telling.ts'
import { type Put, voteLines } from './vote-sentences.ts'

type Part = Pick<Extract<SentenceSource, { of: 'motion' }>, 'amendmentId' | 'part'>

/** What is printed of a motion or an amendment at the place of its part: that it was moved, or how it was decided. */
export function motionLines(
  motion: Motion,
  { amendmentId, part }: Part,
  telling: Telling,
): readonly string[] {
  if (motion.kind === 'election') return electionLines(motion, telling)
  if (amendmentId === null) return linesOf(motion, part, putAsMotion(motion), telling)
  const amendment = motion.amendments.find(({ id }) => id === amendmentId)
  return amendment === undefined ? [] : linesOf(amendment, part, AS_AMENDMENT, telling)
}

const AS_AMENDMENT: Put = { isAmendment: true, called: 'amendment' }

/** After an amendment to it was carried, what is put is the substantive motion. */
function putAsMotion(motion: PlainMotion): Put {
  const isChanged = amendmentsTo(motion, null).some(isCarried)
  return { isAmendment: false, called: isChanged ? 'substantive motion' : 'motion' }
}

function linesOf(
  proposal: PlainMotion | Amendment,
  part: Part['part'],
  put: Put,
  telling: Telling,
): readonly string[] {
  if (part === 'moved') return [movedLine(proposal, put, telling)]
  const { fate } = proposal
  const proposed = { proposal: put.isAmendment ? 'amendment' : 'motion' }
  switch (fate.kind) {
    case 'open':
      return []
    case 'voted':
      return voteLines(fate.vote, put, telling)
    case 'fell for want of a seconder':
      return [telling.say('fell', proposed)]
    case 'withdrawn':
    case 'deferred':
    case 'referred':
    case 'not put':
      return [telling.say(fate.kind, proposed)]
  }
}

/** `It was moved by Cllr A Smith and seconded by Cllr B Jones that the report be noted.` */
function movedLine(
  { text, moverId, seconderId }: PlainMotion | Amendment,
  put: Put,
  telling: Telling,
): string {
  const name: SentenceName = put.isAmendment ? 'amendment moved' : 'moved'
  return telling.say(name, {
    mover: telling.nameOf(moverId),
    seconder: telling.nameOf(seconderId),
    text: withoutStop(text),
  })
}

/** `X was nominated by A, seconded by B. There being no other nominations, RESOLVED that …` */
function electionLines({ nominations, electedId, office }: Election, telling: Telling): readonly string[] {
  const named = nominations.map((nomination) => nominationLine(nomination, telling))
  if (electedId === null) return named
  const elected = { nominee: telling.nameOf(electedId), office, figures: figuresOf(nominations, telling) }
  const [only, ...others] = named
  if (only !== undefined && others.length === 0)
    return [`${only} ${telling.say('elected unopposed', elected)}`]
  return [...named, telling.say('elected', elected)]
}

function nominationLine({ nomineeId, moverId, seconderId }: Nomination, { nameOf, say }: Telling): string {
  return say('nominated', {
    nominee: nameOf(nomineeId),
    mover: nameOf(moverId),
    seconder: nameOf(seconderId),
  })
}

function figuresOf(nominations: readonly Nomination[], { nameOf }: Telling): string {
  if (nominations.some(({ votes }) => votes === null)) return ''
  return nominations.map(({ nomineeId, votes }) => `${nameOf(nomineeId)} ${votes}`).join('; ')
}
