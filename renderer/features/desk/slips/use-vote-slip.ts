import { useState } from 'react'
import { withCast, withRest } from '../../../../shared/domain/motions/ballot.ts'
import { type MotionTarget, nextToDecide } from '../../../../shared/domain/motions/motion-proposals.ts'
import { refusalOf, withStep } from '../../../../shared/domain/motions/motion-steps.ts'
import { put } from '../../../../shared/records/change.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import type { Cast, Vote } from '../../../../shared/records/vote.ts'
import { closeSlip } from '../../../session/session.ts'
import { motionRulesAt } from '../motions/motion-rules-at.ts'
import { isChangedByAmendment } from '../motions/proposal-words.ts'
import { isToldIn } from '../motions/told-in.ts'
import type { SlipProps } from './desk-slip.tsx'
import { peopleWith } from './use-movers.ts'
import { emptyVote, type Figure, type How, judgedVote, type VoteDraft } from './vote-draft.ts'

type Options = SlipProps & { readonly motion: PlainMotion }

/** The vote on what is before the meeting: an open amendment before its motion. */
export function useVoteSlip({ snapshot, current, record, motion }: Options) {
  const rules = motionRulesAt(snapshot, current.item)
  const [draft, setDraft] = useState(() => emptyVote(rules))
  const [isWritten, setWritten] = useState(() => isToldIn(snapshot, motion))
  const change = (fields: Partial<VoteDraft>) => setDraft((before) => ({ ...before, ...fields }))
  const target = nextToDecide(motion)?.target ?? null
  const judged = judgedVote(draft, rules)
  const refusal =
    judged.vote === null ? null : refusalOf(motion, { kind: 'vote', target, vote: judged.vote }, rules)
  const called = calledForVote(motion, target)
  const confirm = () => {
    if (judged.vote === null) return
    const stepped = withStep(motion, { kind: 'vote', target, vote: judged.vote }, rules)
    if (stepped.kind === 'refused') return
    closeSlip()
    record({
      label: `vote on the ${called}`,
      changes: [put('motions', stepped.motion)],
      sentence: isWritten ? { of: 'motion', id: motion.id, amendmentId: target, part: 'decided' } : null,
      says: saidOf(judged.vote, called),
    })
  }
  return {
    draft,
    judged,
    called,
    refusal,
    isBudget: rules.isBudget,
    voters: peopleWith(rules.voters, snapshot.people),
    isWritten,
    setWritten,
    canConfirm: judged.vote !== null && refusal === null,
    confirm,
    setHow: (how: How) => change({ how }),
    setFigure: (figure: Figure, typed: string) =>
      change({ figures: { ...draft.figures, [figure]: typed.replace(/\D/g, '') } }),
    setCast: (personId: PersonId, cast: Cast | null) =>
      setDraft((before) => ({ ...before, named: withCast(before.named, personId, cast) })),
    setRest: (cast: Cast) =>
      setDraft((before) => ({ ...before, named: withRest(before.named, rules.voters, cast) })),
    setResult: (chosen: Vote['result']) => change({ chosen }),
    setCastingVote: (castingVote: Vote['castingVote']) => change({ castingVote }),
    setRequests: (requests: VoteDraft['requests']) => change({ requests }),
  }
}

export type VoteSlipModel = ReturnType<typeof useVoteSlip>

/** As the sentences call it: after a carried amendment, the substantive motion. */
function calledForVote(motion: PlainMotion, target: MotionTarget): string {
  if (target !== null) return 'amendment'
  return isChangedByAmendment(motion) ? 'substantive motion' : 'motion'
}

function saidOf({ result, isOverridden }: Vote, called: string): string {
  const said = `The ${called} was ${result}.`
  return isOverridden ? `${said} It is noted that the figures do not balance.` : said
}
