import { describe, expect, it } from 'vitest'
import type { CopiedRecords } from '../../../../shared/domain/copies/copied-record.ts'
import { restoredChanges } from '../../../../shared/domain/copies/restored-changes.ts'
import type { StoredChange } from '../../../../shared/records/change.ts'
import { put } from '../../../../shared/records/change.ts'
import { sampleChanges } from '../../../../shared/samples/sample-committee.ts'
import { copied } from '../../../support/copied-records.ts'
import { countingIds } from '../../../support/ids.ts'
import { committee, item, meeting, minute, newId, person, seat, section } from '../../../support/meetings.ts'
import { body, mention, paragraph } from '../../../support/note-bodies.ts'

const SAMPLE = sampleChanges(countingIds()).changes
const EVERYTHING = { kind: 'everything' } as const

const [KCSP, PLANNING] = [committee(), committee({ id: newId('committee'), name: 'Planning' })]
const [ROSS, BRIGHT] = [person('DI J Ross'), person('Ms C Bright')]
const HELD = meeting({ committeeId: KCSP.id })
const OTHER = meeting({ id: newId('meeting'), committeeId: PLANNING.id })
const BUSINESS = section({ meetingId: HELD.id })
const UPDATE = item(BUSINESS, { meetingId: HELD.id })
const NOTES = minute(UPDATE, { meetingId: HELD.id, body: body(paragraph('then, ', mention(BRIGHT.id))) })
const ONE_MEETING = { kind: 'meeting', meetingId: HELD.id } as const

const BEFORE = copied(
  put('committees', KCSP),
  put('people', ROSS),
  put('people', BRIGHT),
  put('memberships', seat(ROSS, { committeeId: KCSP.id })),
  put('meetings', HELD),
  put('sections', BUSINESS),
  put('items', UPDATE),
  put('publicMinutes', NOTES),
)

/** The records after changes, as a store or a journal would have them. */
function withChanges(records: CopiedRecords, changes: readonly StoredChange[]): CopiedRecords {
  const next = new Map(records)
  for (const change of changes) {
    const { table } = change
    if (change.kind === 'delete') next.delete(`${table} ${change.id}`)
    else {
      const { id } = change.record
      next.set(`${table} ${id}`, { table, id, json: JSON.stringify(change.record) })
    }
  }
  return next
}

const sorted = (records: CopiedRecords) => [...records].sort(([a], [b]) => (a < b ? -1 : 1))

describe('restoring everything', () => {
  it('makes of whatever there is now what the copy holds', () => {
    const now = copied(...SAMPLE.slice(20), put('meetings', OTHER), put('committees', PLANNING))
    const then = copied(...SAMPLE)
    expect(sorted(withChanges(now, restoredChanges(now, then, EVERYTHING)))).toEqual(sorted(then))
  })

  it('changes nothing where all is as it was', () => {
    expect(restoredChanges(BEFORE, BEFORE, EVERYTHING)).toEqual([])
  })

  it('changes nothing of a record that was written before a field was invented', () => {
    const { isDeferred, spans, ...older } = UPDATE
    const then = copied(put('items', older as typeof UPDATE)) // safe: as an earlier Minutebook wrote it
    expect(restoredChanges(copied(put('items', UPDATE)), then, EVERYTHING)).toEqual([])
  })
})

describe('restoring one meeting', () => {
  it('puts it just as it was, and leaves the others', () => {
    const added = item(BUSINESS, { meetingId: HELD.id })
    const now = withChanges(BEFORE, [
      { kind: 'put', table: 'publicMinutes', record: { ...NOTES, body: body() } },
      { kind: 'put', table: 'items', record: added },
      { kind: 'put', table: 'meetings', record: OTHER },
    ])
    expect(restoredChanges(now, BEFORE, ONE_MEETING)).toEqual([
      { kind: 'delete', table: 'items', id: added.id },
      { kind: 'put', table: 'publicMinutes', record: NOTES },
    ])
  })

  it('leaves its people and its committee as they are now, where they are there', () => {
    const renamed = { ...ROSS, surname: 'Rivers' }
    const now = withChanges(BEFORE, [
      { kind: 'put', table: 'people', record: renamed },
      { kind: 'put', table: 'committees', record: { ...KCSP, name: 'Renamed' } },
    ])
    expect(restoredChanges(now, BEFORE, ONE_MEETING)).toEqual([])
  })

  it('brings back the committee with its seats, and everybody whom either names, where they are gone', () => {
    const now = copied(put('committees', PLANNING), put('meetings', OTHER))
    const restored = withChanges(now, restoredChanges(now, BEFORE, ONE_MEETING))
    expect(sorted(restored)).toEqual(sorted(new Map([...BEFORE, ...now])))
  })
})
