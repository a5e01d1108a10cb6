import { gateOf } from '../../../../shared/domain/motions/motion-gates.ts'
import { type MotionTarget, nextToDecide } from '../../../../shared/domain/motions/motion-proposals.ts'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import { bodyOf } from '../../../editor/body/editor-body.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { openSlip, say } from '../../../session/session.ts'
import { useCommands } from '../../../ui/commands.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import type { Desk } from '../use-desk.ts'
import { leadToAdd, motionsOf, openElectionOf, openMotionOf } from './before-the-meeting.ts'
import { motionRulesAt } from './motion-rules-at.ts'
import { useMotionActs } from './use-motion-acts.ts'

/** Motions by key, at the item in hand; what cannot be done now is not begun, and it is said why. */
export function useMotionCommands(desk: Desk, states: StateCache): void {
  const { current } = desk
  const act = useMotionActs(desk, states)
  const open = (kind: 'amendment' | 'vote') => {
    if (current === undefined) return
    const snapshot = desk.known()
    const motion = openMotionOf(snapshot.motions, current.item.id)
    const step = { kind: kind === 'vote' ? kind : 'amend', target: targetOf(motion) } as const
    const rules = motionRulesAt(snapshot, current.item)
    const reason =
      motion === undefined ? `No motion is open at item ${current.code}.` : gateOf(motion, step, rules)
    if (motion === undefined || reason !== null) say(reason ?? '')
    else openSlip({ kind, motionId: motion.id })
  }
  const resolve = () => {
    if (current === undefined) return
    const snapshot = desk.known()
    const { nameOf } = motionRulesAt(snapshot, current.item)
    const written = bodyOf(states.editor.state.doc) // with what is not stored yet
    const carried = motionsOf(snapshot.motions, current.item.id).findLast(
      (motion) => leadToAdd(motion, written, nameOf) !== null,
    )
    if (carried === undefined) say(`No carried motion of item ${current.code} is without its resolution.`)
    else act(carried, { kind: 'resolve' })
  }
  const nominate = () => {
    if (current === undefined) return
    const election = openElectionOf(desk.known().motions, current.item.id)
    openSlip({ kind: 'nominations', electionId: election?.id ?? null })
  }
  useCommands([
    { ...DESK_KEYS.motion, run: () => openSlip({ kind: 'motion' }) },
    { ...DESK_KEYS.amendment, run: () => open('amendment') },
    { ...DESK_KEYS.vote, run: () => open('vote') },
    { ...DESK_KEYS.resolve, run: resolve },
    { ...DESK_KEYS.nominations, run: nominate },
  ])
}

function targetOf(motion: PlainMotion | undefined): MotionTarget {
  return motion === undefined ? null : (nextToDecide(motion)?.target ?? null)
}
