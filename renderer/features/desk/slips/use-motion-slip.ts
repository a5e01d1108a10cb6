import { useState } from 'react'
import { hasWords } from '../../../../shared/domain/motions/substantive.ts'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import { put } from '../../../../shared/records/change.ts'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip } from '../../../session/session.ts'
import { motionRulesAt } from '../motions/motion-rules-at.ts'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'
import { useMovers } from './use-movers.ts'

const BEGINS = 'that '
/** Whoever begins with the word that stands there already has typed it twice. */
const BEGINS_TWICE = /^that that(?= )/i

/** A motion that is moved at the item in hand. */
export function useMotionSlip({ snapshot, current, record }: SlipProps) {
  const { newId } = useData()
  const [text, setText] = useState(BEGINS)
  const [isWritten, setWritten] = useState(true)
  const rules = motionRulesAt(snapshot, current.item)
  const movers = useMovers(snapshot, rules)
  const { moverId, seconderId } = movers
  const canConfirm = hasWords(text) && text.trim() !== BEGINS.trim() && moverId !== null
  const confirm = () => {
    if (moverId === null) return
    const motion: PlainMotion = {
      kind: 'motion',
      id: newId('motion'),
      meetingId: snapshot.meeting.id,
      itemId: current.item.id,
      order: orderAtEnd(snapshot.motions),
      text: withHouseQuotes(text.trim().replace(BEGINS_TWICE, 'that'), snapshot.committee.houseStyle),
      moverId,
      seconderId,
      fate: { kind: 'open' },
      amendments: [],
    }
    closeSlip()
    record({
      label: `motion of ${rules.nameOf(moverId)}`,
      changes: [put('motions', motion)],
      sentence: isWritten ? { of: 'motion', id: motion.id, amendmentId: null, part: 'moved' } : null,
      says: `Moved by ${rules.nameOf(moverId)}.`,
    })
  }
  return { text, setText, movers, isWritten, setWritten, canConfirm, confirm }
}
