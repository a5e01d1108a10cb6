import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { loadMeetingSnapshot } from '../../../renderer/data/meeting-snapshot-query.ts'
import { removalOfItems, removalOfMeeting } from '../../../renderer/data/removals.ts'
import { textOfBody } from '../../../shared/domain/notes/note-text.ts'
import { remove } from '../../../shared/records/change.ts'
import { item, minute, newId } from '../../support/meetings.ts'
import { body, sentence } from '../../support/note-bodies.ts'
import { step } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'
import { storeMeeting, wholeMeeting } from '../../support/stored-meeting.ts'

async function openWith(...meetings: readonly ReturnType<typeof wholeMeeting>[]) {
  const database = await openStore()
  for (const meeting of meetings) await storeMeeting(database, meeting)
  return database
}

describe('the snapshot of a meeting', () => {
  it("holds its records, its committee, the committee's people and the guests, and nothing exempt or private", async () => {
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
      remove('papers', whole.report.id),
    ])
  })
})

describe('the removal of an item', () => {
  it('takes its minutes, its motions and actions, the clerk’s note and its papers', async () => {
    const whole = wholeMeeting()
    const database = await openWith(whole)
    expect(await removalOfItems(database, [whole.update.id])).toEqual([
      remove('items', whole.update.id),
      remove('publicMinutes', whole.notes.id),
      remove('exemptMinutes', whole.exempt.id),
      remove('motions', whole.moved.id),
      remove('actions', whole.action.id),
      remove('privateNotes', whole.note.id),
      remove('papers', whole.report.id),
    ])
  })

  it('takes what was declared in it, with the sentence at another item, and leaves who came during it', async () => {
    const whole = wholeMeeting()
    const database = await openWith(whole)
    const event = { meetingId: whole.held.id, personId: whole.guest.id, itemId: whole.update.id, order: 'W' }
    const declared = { kind: 'declared', id: newId('attendance'), ...event, ...INTEREST } as const
    const joined = { kind: 'joined', id: newId('attendance'), ...event, ...DURING } as const
    const other = item(whole.business)
    const told = minute(other, {
      body: body(
        sentence({ of: 'attendance', id: declared.id }, false, 'Ms C Bright declared.'),
        sentence({ of: 'attendance', id: joined.id }, false, 'Ms C Bright joined.'),
      ),
    })
    await database.attendance.bulkAdd([declared, joined])
    await database.items.add(other)
    await database.publicMinutes.add(told)
    const { commit } = createCommit({ database, journal: noJournal() })
    await commit(step('deletion', ...(await removalOfItems(database, [whole.update.id]))))
    expect(await database.attendance.toArray()).toEqual([whole.attends, joined])
    const left = await database.publicMinutes.toArray()
    expect(left.map((it) => textOfBody(it.body))).toEqual(['Ms C Bright joined.'])
  })
})

const INTEREST = { interest: 'a personal', reason: 'a trustee', leaves: false }
const DURING = { time: null, when: 'during', forInterest: false } as const
