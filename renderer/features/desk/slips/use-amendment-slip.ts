import { useState } from 'react'
import { readingWith } from '../../../../shared/domain/motions/amendment-reading.ts'
import { calledOf, nextToDecide, proposalAt } from '../../../../shared/domain/motions/motion-proposals.ts'
import type { MotionRules, MotionStep } from '../../../../shared/domain/motions/motion-rules.ts'
import { refusalOf, withStep } from '../../../../shared/domain/motions/motion-steps.ts'
import { hasWords, wordsNow } from '../../../../shared/domain/motions/substantive.ts'
import { put } from '../../../../shared/records/change.ts'
import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip } from '../../../session/session.ts'
import { motionRulesAt } from '../motions/motion-rules-at.ts'
import { isToldIn } from '../motions/told-in.ts'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'
import { useMovers } from './use-movers.ts'

type Options = SlipProps & { readonly motion: PlainMotion }

/** An amendment to what is before the meeting: to the motion, or to the amendment to it that is open. */
export function useAmendmentSlip({ snapshot, current, record, motion }: Options) {
  const { newId } = useData()
  const [id] = useState(() => newId('amendment'))
  const [isWritten, setWritten] = useState(() => isToldIn(snapshot, motion))
  const rules = motionRulesAt(snapshot, current.item)
  const movers = useMovers(snapshot, rules)
  const amends = nextToDecide(motion)?.target ?? null
  const words = useAmendmentWords(wordsNow(motion, amends), snapshot.committee.houseStyle)
  const { moverId, seconderId } = movers
  const step: MotionStep = {
    kind: 'amend',
    amendment: { id, amends, text: words.asWritten, reads: words.readsAsWritten, moverId, seconderId },
  }
  const refusal = refusalOf(motion, step, rules)
  const confirm = () => {
    const stepped = withStep(motion, step, rules)
    if (stepped.kind === 'refused' || moverId === null) return
    closeSlip()
    record({
      label: `amendment of ${rules.nameOf(moverId)}`,
      changes: [put('motions', stepped.motion)],
      sentence: isWritten ? { of: 'motion', id: motion.id, amendmentId: id, part: 'moved' } : null,
      says: `Amendment moved by ${rules.nameOf(moverId)}.`,
    })
  }
  return {
    ...words,
    movers,
    isWritten,
    setWritten,
    amended: amendedWords(motion, rules),
    /** Why it cannot be moved so, once there is something to say about. */
    refusal: hasWords(words.text) ? refusal : null,
    canConfirm: refusal === null && moverId !== null,
    confirm,
  }
}

/** The words of the amendment, and how the motion would read: guessed until the clerk writes it. */
function useAmendmentWords(current: string, style: HouseStyle) {
  const [text, setText] = useState('')
  const [replaces, setReplaces] = useState('')
  const [written, setReads] = useState<string | null>(null)
  const asWritten = withHouseQuotes(text.trim(), style)
  const replaced = replaces === '' ? null : withHouseQuotes(replaces, style)
  const reads = written ?? readingWith(current, replaced, asWritten)
  const readsAsWritten = withHouseQuotes(reads.trim(), style)
  return { current, text, setText, asWritten, replaces, setReplaces, reads, setReads, readsAsWritten }
}

/** `The motion`, or `The amendment of Cllr A Smith`. */
function amendedWords(motion: PlainMotion, { nameOf }: MotionRules): string {
  const target = nextToDecide(motion)?.target ?? null
  const proposal = proposalAt(motion, target)
  if (proposal === undefined || target === null) return 'The motion'
  const by = proposal.moverId === null ? '' : ` of ${nameOf(proposal.moverId)}`
  return `The ${calledOf(proposal)}${by}`
}
