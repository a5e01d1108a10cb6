import { describe, expect, it } from 'vitest'
import { notesDocument } from '../../../../shared/documents/notes.ts'
import { copiedMeeting } from '../../../../shared/domain/copies/copied-meeting.ts'
import type { CopiedRecords } from '../../../../shared/domain/copies/copied-record.ts'
import { snapshotOfCopy } from '../../../../shared/domain/copies/snapshot-of-copy.ts'
import { put } from '../../../../shared/records/change.ts'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import { sampleChanges } from '../../../../shared/samples/sample-committee.ts'
import { putInto } from '../../../support/changes.ts'
import { copied } from '../../../support/copied-records.ts'
import { countingIds } from '../../../support/ids.ts'
import { committee, day, item, meeting, minute, newId, section } from '../../../support/meetings.ts'

const { changes } = sampleChanges(countingIds())
const COPY = copied(...changes)
const [SAMPLE] = putInto('meetings', changes)
if (SAMPLE === undefined) throw new Error('The sample holds a meeting')

/** What the window makes of a meeting in a copy. */
function shown(copy: CopiedRecords, id: MeetingId) {
  const { records, nextMinuteNumber } = copiedMeeting(copy, id)
  const sent = records.map(({ table, json }) => ({ table, record: JSON.parse(json) }))
  return snapshotOfCopy(sent, id, nextMinuteNumber)
}

describe('a meeting in a copy', () => {
  it('is shown by the very blocks of its export', () => {
    const snapshot = shown(COPY, SAMPLE.id)
    if (snapshot === null) throw new Error('It cannot be shown.')
    expect(snapshot.minutes).toEqual(putInto('publicMinutes', changes))
    expect(notesDocument(snapshot, 'clean').blocks.length).toBeGreaterThan(40)
  })

  it('is read without exempt words and private notes', () => {
    const held = meeting()
    const restricted = item(section())
    const exempt = {
      id: newId('exemptMinute'),
      restrictedItemId: restricted.id,
      meetingId: held.id,
      exemptBlocks: [],
    }
    const note = { id: newId('privateNote'), meetingId: held.id, itemId: restricted.id, privateText: 'Mine.' }
    const copy = copied(put('meetings', held), put('exemptMinutes', exempt), put('privateNotes', note))
    expect(copiedMeeting(copy, held.id).records.map(({ table }) => table)).toEqual(['meetings'])
  })

  it('goes on with the numbers of the meetings before it in that copy (R-33)', () => {
    const body = committee()
    const earlier = meeting({ committeeId: body.id, date: day('2024-07-04'), firstMinuteNumber: 120 })
    const later = meeting({
      id: newId('meeting'),
      committeeId: body.id,
      date: day('2024-11-21'),
      firstMinuteNumber: null,
    })
    const minuted = item(section({ meetingId: earlier.id }), { meetingId: earlier.id })
    const copy = copied(
      put('committees', body),
      put('meetings', earlier),
      put('meetings', later),
      put('publicMinutes', minute(minuted, { meetingId: earlier.id, standing: 'minuted' })),
    )
    expect(copiedMeeting(copy, later.id).nextMinuteNumber).toBe(121)
  })

  it('is not shown where a record of it is of no form that is known', () => {
    const broken = new Map(COPY)
    const [key, record] = [...COPY].find(([, { table }]) => table === 'publicMinutes') ?? []
    if (key === undefined || record === undefined) throw new Error('The sample has minutes')
    broken.set(key, { ...record, json: record.json.replace('"type":"doc"', '"type":"later"') })
    expect(shown(broken, SAMPLE.id)).toBe(null)
  })
})
