import { describe, expect, it } from 'vitest'
import { removedAttendance } from '../../../../shared/domain/attendance/removed-attendance.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { linesOfBody } from '../../../renderer/editor/notes-language.ts'
import { meetingOf } from '../../../support/meetings.ts'
import { body, paragraph, sentence } from '../../../support/note-bodies.ts'

/** A meeting at which two people left, both with a sentence under B1, the second edited by hand. */
function meetingWithSentences(): MeetingSnapshot {
  const snapshot = meetingOf({
    agenda: { B: ['Update', 'Report'] },
    present: ['Ms C Allen', 'Mr A Bell'],
    moves: ['Ms C Allen left during B1', 'Mr A Bell left during B1'],
  })
  const [first, second] = snapshot.attendance.filter(({ kind }) => kind === 'left')
  if (first === undefined || second === undefined) throw new Error('Two have left')
  const words = body(
    paragraph('It began.'),
    sentence({ of: 'attendance', id: first.id }, false, 'Ms Allen left.'),
    sentence({ of: 'attendance', id: second.id }, true, 'Mr Bell had to go.'),
  )
  return {
    ...snapshot,
    minutes: snapshot.minutes.map((minute, at) => (at === 0 ? { ...minute, body: words } : minute)),
  }
}

function after(kinds: readonly string[]): MeetingSnapshot {
  const snapshot = meetingWithSentences()
  const gone = snapshot.attendance.filter(({ kind }) => kinds.includes(kind))
  return changedSnapshot(snapshot, removedAttendance(snapshot, gone))
}

function linesAfter(kinds: readonly string[]): readonly string[] {
  return after(kinds).minutes.flatMap((minute) => linesOfBody(minute.body))
}

describe('events that are taken away', () => {
  it('take their sentences along, but for what was edited by hand', () => {
    expect(linesAfter(['left'])).toEqual(['¶ It began.', '¶ Mr Bell had to go.'])
  })

  it('leave other events, other sentences and other minutes alone', () => {
    expect(after(['roll']).attendance.map(({ kind }) => kind)).toEqual(['left', 'left'])
    expect(linesAfter(['roll'])).toHaveLength(3)
    expect(removedAttendance(meetingWithSentences(), []).length).toBe(0)
  })
})
