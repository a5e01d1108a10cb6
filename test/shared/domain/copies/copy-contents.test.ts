import { describe, expect, it } from 'vitest'
import { copyContents } from '../../../../shared/domain/copies/copy-contents.ts'
import { put } from '../../../../shared/records/change.ts'
import { copied } from '../../../support/copied-records.ts'
import { committee, day, item, meeting, newId, person, section } from '../../../support/meetings.ts'

const KCSP = committee({ name: 'Safety Partnership' })
const EARLY = meeting({ committeeId: KCSP.id, date: day('2024-07-04') })
const LATE = meeting({ id: newId('meeting'), committeeId: KCSP.id, date: day('2024-11-21') })
const NEWER = meeting({ id: newId('meeting'), committeeId: KCSP.id, date: day('2025-03-04') })
const ADDED = item(section({ meetingId: LATE.id }), { meetingId: LATE.id })

const COPY = copied(put('committees', KCSP), put('meetings', EARLY), put('meetings', LATE))
const standings = (now: Parameters<typeof copyContents>[1]) =>
  copyContents(COPY, now).meetings.map(({ date, stands }) => `${date} ${stands}`)

describe('the meetings of a copy', () => {
  it('are there with the latest first, their committee and how they stand to now', () => {
    expect(copyContents(COPY, COPY).meetings).toEqual([
      { id: LATE.id, committee: 'Safety Partnership', date: '2024-11-21', stands: 'same' },
      { id: EARLY.id, committee: 'Safety Partnership', date: '2024-07-04', stands: 'same' },
    ])
  })

  it('are different where anything of them is, and missing where they are gone', () => {
    const now = copied(put('committees', KCSP), put('meetings', LATE), put('items', ADDED))
    expect(standings(now)).toEqual(['2024-11-21 different', '2024-07-04 missing now'])
  })

  it('stand to nothing where nobody can read what there is now', () => {
    expect(standings(null)).toEqual(['2024-11-21 unknown', '2024-07-04 unknown'])
    expect(copyContents(COPY, null).difference).toBe(null)
  })
})

describe('what restoring a copy would change', () => {
  it('is nothing where all is as it was', () => {
    expect(copyContents(COPY, COPY).difference).toEqual({
      goingMeetings: 0,
      comingMeetings: 0,
      changedMeetings: 0,
      changesOthers: false,
    })
  })

  it('is counted by meetings, and says whether people or committees change', () => {
    const now = copied(
      put('committees', KCSP),
      put('meetings', LATE),
      put('items', ADDED),
      put('meetings', NEWER),
      put('people', person('DI J Ross')),
    )
    expect(copyContents(COPY, now).difference).toEqual({
      goingMeetings: 1,
      comingMeetings: 1,
      changedMeetings: 1,
      changesOthers: true,
    })
  })
})
