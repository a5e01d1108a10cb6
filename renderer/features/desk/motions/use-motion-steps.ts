import { withStep } from '../../../../shared/domain/motions/motion-steps.ts'
import { put } from '../../../../shared/records/change.ts'
import type { Motion, PlainMotion } from '../../../../shared/records/motion.ts'
import { bodyOf } from '../../../editor/body/editor-body.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { say } from '../../../session/session.ts'
import { useResolve } from '../course/use-resolve.ts'
import type { Desk } from '../use-desk.ts'
import { useRecord } from '../use-record.ts'
import { leadToAdd } from './before-the-meeting.ts'
import type { StepAct } from './motion-acts.ts'
import { reopeningOf } from './motion-changes.ts'
import { motionRulesAt } from './motion-rules-at.ts'
import { isToldIn } from './told-in.ts'
import { useNotesChange } from './use-motion-changes.ts'

/** The steps of a motion that need no more words: an end without a vote, a seconder, a resolution. */
export function useMotionSteps(desk: Desk, states: StateCache) {
  const record = useRecord(desk, states)
  const resolve = useResolve(desk, states)
  const change = useNotesChange(desk, states)
  const { current } = desk
  const end = (motion: PlainMotion, { target, ending }: StepAct & { readonly kind: 'end' }) => {
    const called = target === null ? 'motion' : 'amendment'
    record({
      label: `${called} ${ending}`,
      changes: [put('motions', motion)],
      // A motion that is kept out of the notes stays out of them to its end.
      sentence: isToldIn(desk.known(), motion)
        ? { of: 'motion', id: motion.id, amendmentId: target, part: 'decided' }
        : null,
      says: `The ${called}: ${ending}.`,
    })
  }
  return {
    /** On the motion as it is by now: a key may be pressed again before its row has heard of the first. */
    take: ({ id }: Motion, act: StepAct) => {
      const before = desk.known().motions.find((motion) => motion.id === id)
      if (current === undefined || before?.kind !== 'motion') return
      const stepped = withStep(before, act, motionRulesAt(desk.known(), current.item))
      if (stepped.kind === 'refused') say(stepped.reason)
      else if (act.kind === 'end') end(stepped.motion, act)
      else if (act.kind === 'second') void change('seconder', [put('motions', stepped.motion)])
      else void change('reopening of the motion', reopeningOf(stepped.motion, act.target, desk.known()))
    },
    resolve: (motion: Motion) => {
      if (current === undefined) return
      const { nameOf } = motionRulesAt(desk.known(), current.item)
      const lead = leadToAdd(motion, bodyOf(states.editor.state.doc), nameOf)
      if (lead === null) return
      void resolve({ label: 'resolution of the motion', lead, changes: [], sentence: null })
      say('Resolved in the words of the motion.')
    },
  }
}
