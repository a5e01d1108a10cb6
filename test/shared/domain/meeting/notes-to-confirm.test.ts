import { describe, expect, it } from 'vitest'
import { newMeetingChanges } from '../../../../shared/domain/meeting/new-meeting.ts'
import { notesToConfirm, withNotesToConfirm } from '../../../../shared/domain/meeting/notes-to-confirm.ts'
import type { MeetingState } from '../../../../shared/records/meeting.ts'
import { putInto } from '../../../support/changes.ts'
import { committee, day, meeting, newId } from '../../../support/meetings.ts'

const held = (date: string, state: MeetingState) => meeting({ id: newId('meeting'), date: day(date), state })
const JULY = held('2024-07-04', 'published')
const SEPTEMBER = held('2024-09-19', 'approved')
const ALL = [JULY, SEPTEMBER, held('2024-03-21', 'confirmed'), held('2024-10-10', 'draft')]

const ordinary = (date: string) => ({ date: day(date), isExtraordinary: false })

/** The titles of the items that have notes as their paper, in the order in which they got them. */
function withNotes(items: readonly string[], ...earlier: readonly (typeof JULY)[]) {
  const body = committee({ standingSections: [{ title: 'Business', restricted: false, items: [...items] }] })
  const [previous] = earlier
  const when = { date: day('2024-11-21'), time: null, held: 'online', newId }
  const plain = newMeetingChanges({ ...when, committee: body, previous })
  const { changes } = withNotesToConfirm(plain, body, { earlier, newId })
  const puts = changes.filter((change) => change.kind !== 'edit')
  const titles = new Map(putInto('items', puts).map(({ id, title }) => [id, title]))
  return putInto('papers', puts).map(({ itemId, source }) => [titles.get(itemId), source])
}

describe('the notes that a new meeting can confirm', () => {
  it('are those that are approved and not confirmed, the latest first', () => {
    expect(notesToConfirm(ordinary('2024-11-21'), ALL)).toEqual([SEPTEMBER, JULY])
    expect(notesToConfirm(ordinary('2024-09-19'), ALL)).toEqual([JULY])
  })

  it('are none where it is an extraordinary one (R-102)', () => {
    expect(notesToConfirm({ ...ordinary('2024-11-21'), isExtraordinary: true }, ALL)).toEqual([])
  })

  it('are the paper of the item that is called after their day (R-81)', () => {
    expect(withNotes(['Apologies', 'Notes of last meeting'], JULY)).toEqual([
      ['Notes of meeting held on 4 July 2024', { kind: 'notesOf', meetingId: JULY.id }],
    ])
  })

  it('get an item each where there is none for them', () => {
    expect(withNotes(['Notes of last meeting'], SEPTEMBER, JULY).map(([title]) => title)).toEqual([
      'Notes of meeting held on 19 September 2024',
      'Notes of meeting held on 4 July 2024',
    ])
  })

  it('leave the meeting as it is where there are none', () => {
    const plain = newMeetingChanges({
      date: day('2024-11-21'),
      time: null,
      held: 'online',
      newId,
      committee: committee(),
      previous: undefined,
    })
    expect(withNotesToConfirm(plain, committee(), { earlier: [], newId }).changes).toEqual(plain.changes)
  })
})
