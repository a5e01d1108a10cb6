import { describe, expect, it } from 'vitest'
import type { CopiedRecord, CopiedRecords } from '../../../../shared/domain/copies/copied-record.ts'
import { restoredChanges } from '../../../../shared/domain/copies/restored-changes.ts'
import type { Meeting } from '../../../../shared/records/meeting.ts'
import type { RecordOf, TableName } from '../../../../shared/records/tables.ts'
import { committee, item, meeting, minute, section } from '../../../support/meetings.ts'
import { entry, version } from '../../../support/versions.ts'

const KCSP = committee()
const HELD = meeting()
const UPDATE = item(section())
const NOTES = minute(UPDATE)
const CHANGED = { ...NOTES, title: 'Other' }
const APPROVED = version(HELD, 'Mr J Rivers')
const APPROVAL = entry(HELD, { kind: 'approved', versionId: APPROVED.id })
const SENT = version(HELD)

function record<T extends TableName>(table: T, it: RecordOf<T>): CopiedRecord {
  return { table, id: it.id, json: JSON.stringify(it) }
}

function everything(held: Meeting | null, ...more: readonly CopiedRecord[]): CopiedRecords {
  const own = held === null ? [] : [record('committees', KCSP), record('meetings', held)]
  return new Map([...own, ...more].map((it) => [`${it.table} ${it.id}`, it]))
}

/** What a restore of everything does, a change a line. */
function restored(now: CopiedRecords, copy: CopiedRecords): readonly string[] {
  return restoredChanges(now, copy, { kind: 'everything' }).map((change) => {
    if (change.kind === 'delete') return `delete ${change.table}`
    return 'state' in change.record ? `put ${change.table} ${change.record.state}` : `put ${change.table}`
  })
}

const notes = record('publicMinutes', NOTES)
const changed = record('publicMinutes', CHANGED)
const copies = [record('versions', APPROVED), record('meetingEvents', APPROVAL)]

describe('a restore', () => {
  it('leaves an approved record as it is', () => {
    const now = everything({ ...HELD, state: 'approved' }, changed, ...copies)
    expect(restored(now, everything(HELD, notes))).toEqual([])
  })

  it('keeps a meeting of which a copy was approved, with its committee, where the copy is of before it', () => {
    const now = everything(HELD, notes, ...copies)
    expect(restored(now, everything(null))).toEqual([])
  })

  it('takes a meeting away with its history where nothing of it was approved', () => {
    const now = everything(HELD, record('versions', SENT))
    expect(restored(now, everything(null))).toEqual([
      'delete committees',
      'delete meetings',
      'delete versions',
    ])
  })

  it('adds to the history and to the versions, and takes nothing out of them', () => {
    const now = everything(HELD, ...copies)
    expect(restored(now, everything(HELD, record('versions', SENT)))).toEqual(['put versions'])
  })

  it('does not approve: an approved record that went back to a draft stays one', () => {
    const copy = everything({ ...HELD, state: 'published' }, notes, ...copies)
    expect(restored(everything(HELD, changed, ...copies), copy)).toEqual([
      'put meetings draft',
      'put publicMinutes',
    ])
  })

  it('brings an approval back that is not there any more, with its copy', () => {
    const copy = everything({ ...HELD, state: 'approved' }, notes, ...copies)
    expect(restored(everything(HELD, changed), copy)).toEqual([
      'put meetings approved',
      'put publicMinutes',
      'put versions',
      'put meetingEvents',
    ])
  })

  it('takes a record that is with the chair back to a draft', () => {
    const now = everything({ ...HELD, state: 'with the chair' }, changed)
    expect(restored(now, everything({ ...HELD, state: 'in progress' }, notes))).toEqual([
      'put meetings draft',
      'put publicMinutes',
    ])
  })

  it('brings back a meeting that is gone just as it was, with what was approved', () => {
    const copy = everything({ ...HELD, state: 'approved' }, notes, ...copies)
    expect(restored(everything(null), copy)).toEqual([
      'put committees',
      'put meetings approved',
      'put publicMinutes',
      'put versions',
      'put meetingEvents',
    ])
  })
})
