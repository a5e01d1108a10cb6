import { describe, expect, it } from 'vitest'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { put, remove } from '../../../../shared/records/change.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { meetingOf, newId, person } from '../../../support/meetings.ts'

const BEFORE = meetingOf({ agenda: { A: ['Introduction'] }, present: ['Ms C Allen'] })
const [ITEM] = BEFORE.items
const [MARK] = BEFORE.attendance
if (ITEM === undefined || MARK === undefined) throw new Error('The meeting has an item and somebody present')

describe('a meeting as a step will leave it', () => {
  it('holds a record that is put', () => {
    const newcomer = person('Mr B Bell')
    expect(changedSnapshot(BEFORE, [put('people', newcomer)]).people).toContain(newcomer)
  })

  it('holds a record that is edited with its new fields', () => {
    expect(changedSnapshot(BEFORE, [edit('items', ITEM, { title: 'Welcome' })]).items).toEqual([
      { ...ITEM, title: 'Welcome' },
    ])
  })

  it('lacks a record that is removed', () => {
    expect(changedSnapshot(BEFORE, [remove('attendance', MARK.id)]).attendance).toEqual([])
  })

  it('is the meeting itself with other fields', () => {
    const { meeting } = changedSnapshot(BEFORE, [edit('meetings', BEFORE.meeting, { held: 'online' })])
    expect(meeting).toEqual({ ...BEFORE.meeting, held: 'online' })
  })

  it('is the same for what no snapshot holds', () => {
    const note = {
      id: newId('privateNote'),
      meetingId: ITEM.meetingId,
      itemId: ITEM.id,
      privateText: 'Mine.',
    }
    expect(changedSnapshot(BEFORE, [put('privateNotes', note)])).toBe(BEFORE)
  })
})
