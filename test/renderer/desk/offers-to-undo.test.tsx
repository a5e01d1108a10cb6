import { describe, expect, it } from 'vitest'
import { NoticeBar } from '../../../renderer/app/notice-bar.tsx'
import { useActions } from '../../../renderer/features/desk/course/use-actions.ts'
import { useInterruptions } from '../../../renderer/features/desk/course/use-interruptions.ts'
import { dismissNotice, session } from '../../../renderer/session/session.ts'
import { ThemedWindow } from '../../../renderer/ui/theme.tsx'
import { meetingOf } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'
import { storeMeeting, wholeMeeting } from '../../support/stored-meeting.ts'

/** What is said, and whether with an offer to undo it, once something of a meeting was deleted. */
async function saidOnce(
  deletes: (
    steps: ReturnType<typeof useActions>,
    others: ReturnType<typeof useInterruptions>,
    whole: ReturnType<typeof wholeMeeting>,
  ) => unknown,
) {
  dismissNotice()
  const whole = wholeMeeting()
  const data = await openedData()
  await storeMeeting(data.database, whole)
  const snapshot = meetingOf()
  let deleteNow = () => {}
  const Asking = () => {
    const [actions, interruptions] = [useActions(snapshot), useInterruptions(snapshot)]
    deleteNow = () => void deletes(actions, interruptions, whole)
    return null
  }
  showWith(
    data,
    <ThemedWindow>
      <NoticeBar />
      <Asking />
    </ThemedWindow>,
  )
  deleteNow()
  await data.saveQueue.flush()
  await expect.poll(() => data.undo.state().undoLabel).not.toBeNull()
  return session.getState().notice
}

describe('a deletion at the desk', () => {
  it('of an action is offered to be undone once it is stored', async () => {
    const notice = await saidOnce((actions, _, { action }) => actions.remove(action))
    expect(notice).toMatchObject({ sentence: 'Deleted the action “circulate it”.', undoable: true })
  })

  it('of an interruption is, too', async () => {
    const notice = await saidOnce((_, others, { adjourned }) =>
      adjourned.kind === 'adjourned' ? others.remove(adjourned) : undefined,
    )
    expect(notice).toMatchObject({ sentence: 'Deleted the interruption.', undoable: true })
  })
})
