import { describe, expect, it } from 'vitest'
import { loadMeetingSnapshot } from '../../../renderer/data/meeting-snapshot-query.ts'
import { removalOfItems, removalOfMeeting } from '../../../renderer/data/removals.ts'
import { remove } from '../../../shared/records/change.ts'
import { newId } from '../../support/meetings.ts'
import { openStore } from '../../support/store.ts'
import { storeMeeting, wholeMeeting } from '../../support/stored-meeting.ts'

async function openWith(...meetings: readonly ReturnType<typeof wholeMeeting>[]) {
  const database = await openStore()
  for (const meeting of meetings) await storeMeeting(database, meeting)
  return database
}

describe('the snapshot of a meeting', () => {
  it("holds its records, its committee, the committee's people and the guests, and nothing exempt", async () => {
    const whole = wholeMeeting()
    const database = await openWith(whole)
    expect(await loadMeetingSnapshot(database, whole.held.id)).toEqual({
      committee: whole.body,
      meeting: whole.held,
      sections: [whole.business],
      items: [whole.update],
      minutes: [whole.notes],
      attendance: [whole.attends],
      proceedings: [whole.adjourned],
      motions: [whole.moved],
      actions: [whole.action],
      people: [whole.member, whole.guest],
      memberships: [whole.seat],
      nextMinuteNumber: 1,
    })
  })

  it('of a meeting that is not there is none', async () => {
    expect(await loadMeetingSnapshot(await openStore(), newId('meeting'))).toBe(undefined)
  })
})

describe('the removal of a meeting', () => {
  it('takes all that hangs on it, the exempt minutes too, and leaves committee and people', async () => {
    const whole = wholeMeeting()
    const database = await openWith(whole)
    expect(await removalOfMeeting(database, whole.held.id)).toEqual([
      remove('meetings', whole.held.id),
      remove('sections', whole.business.id),
      remove('items', whole.update.id),
      remove('publicMinutes', whole.notes.id),
      remove('exemptMinutes', whole.exempt.id),
      remove('attendance', whole.attends.id),
      remove('proceedings', whole.adjourned.id),
      remove('motions', whole.moved.id),
      remove('actions', whole.action.id),
      remove('privateNotes', whole.note.id),
    ])
  })
})

describe('the removal of an item', () => {
  it('takes its minutes, its motions and actions, and the clerk’s note', async () => {
    const whole = wholeMeeting()
    const database = await openWith(whole)
    expect(await removalOfItems(database, [whole.update.id])).toEqual([
      remove('items', whole.update.id),
      remove('publicMinutes', whole.notes.id),
      remove('exemptMinutes', whole.exempt.id),
      remove('motions', whole.moved.id),
      remove('actions', whole.action.id),
      remove('privateNotes', whole.note.id),
    ])
  })
})
