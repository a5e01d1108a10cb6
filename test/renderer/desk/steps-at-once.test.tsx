import { expect, it } from 'vitest'
import { createStateCache } from '../../../renderer/editor/state-cache.ts'
import { type Course, useCourse } from '../../../renderer/features/desk/course/use-course.ts'
import { type OnMotionAct, useMotionActs } from '../../../renderer/features/desk/motions/use-motion-acts.ts'
import { useDesk } from '../../../renderer/features/desk/use-desk.ts'
import { useRecord } from '../../../renderer/features/desk/use-record.ts'
import { meetingOf, newId } from '../../support/meetings.ts'
import { motion } from '../../support/motions.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'

/** A desk with a motion before the meeting, which hears nothing of the store; and the steps that it takes. */
async function desk() {
  const meeting = meetingOf({ agenda: { A: ['Lamps'] } })
  const [lamps] = meeting.items
  if (lamps === undefined) throw new Error('The meeting has one item.')
  const moved = { ...motion('that one be noted').record, itemId: lamps.id }
  const snapshot = { ...meeting, motions: [moved] }
  const data = await openedData()
  const taken: string[] = []
  const commit: typeof data.commit = (step) => {
    taken.push(step.label)
    return new Promise(() => {})
  }
  const states = createStateCache(newId)
  let acts: { readonly onMotion: OnMotionAct; readonly course: Course } | undefined
  const Asking = () => {
    const own = useDesk(snapshot, null, states)
    const onMotion = useMotionActs(own, states)
    acts = { onMotion, course: useCourse({ desk: own, record: useRecord(own, states) }) }
    return null
  }
  showWith({ ...data, commit }, <Asking />)
  return {
    taken,
    withdraw: () => acts?.onMotion(moved, { kind: 'end', target: null, ending: 'withdrawn' }),
    defer: () => acts?.course.defer(),
  }
}

it('A motion is withdrawn once, however fast the key is pressed', async () => {
  const { taken, withdraw } = await desk()
  withdraw()
  withdraw()
  expect(taken).toEqual(['motion withdrawn'])
})

it('An item that was deferred a moment ago is taken back, not deferred again', async () => {
  const { taken, defer } = await desk()
  defer()
  defer()
  expect(taken).toEqual(['deferral of item A1', 'deferral'])
})
