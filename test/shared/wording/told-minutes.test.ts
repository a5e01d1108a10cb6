import { describe, expect, it } from 'vitest'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import { introducedBefore } from '../../../shared/wording/told-minutes.ts'
import { meetingOf, type ToldMeeting } from '../../support/meetings.ts'
import { body, mention, paragraph, sentence } from '../../support/note-bodies.ts'
import { itemAt } from '../../support/who.ts'

/** A meeting whose minutes are written once its people and events have their ids. */
function written(
  told: ToldMeeting,
  minuted: (of: MeetingSnapshot) => ToldMeeting['minuted'],
): MeetingSnapshot {
  const snapshot = meetingOf(told)
  const bodies = minuted(snapshot) ?? {}
  const minutes = snapshot.minutes.map((minute) => {
    const code = Object.keys(bodies).find((it) => itemAt(it, snapshot) === minute.itemId)
    return code === undefined
      ? minute
      : { ...minute, standing: 'minuted' as const, body: bodies[code] ?? minute.body }
  })
  return { ...snapshot, minutes }
}

function printed(snapshot: MeetingSnapshot): readonly string[] {
  const lines = notesDocument(snapshot, 'clean').blocks.map(lineOf)
  return lines.slice(lines.indexOf('UNRESTRICTED ITEMS') + 1).map((line) => line.replaceAll('\u00a0', ' '))
}

const AGENDA = { agenda: { B: ['Update', 'Report'] } }
const JOINED = { ...AGENDA, present: ['Mr A Bell'], moves: ['Mr A Bell joined 10:25 during B1'] }

/** One sentence, of the last event of the attendance. */
function told(isEdited: boolean, ...words: readonly string[]) {
  return written(JOINED, ({ attendance }) => {
    const id = attendance.at(-1)?.id
    return id === undefined ? {} : { B1: body(sentence({ of: 'attendance', id }, isEdited, ...words)) }
  })
}

describe('a sentence of the application', () => {
  it('says what its record says now, whatever it said when it was last seen', () => {
    expect(printed(told(false, 'Old words.'))).toContain(
      'Mr A Bell joined the meeting at 10.25 am, during consideration of item B1.',
    )
  })

  it('stays as it is once it was edited by hand', () => {
    expect(printed(told(true, 'Mr Bell came late.'))).toContain('Mr Bell came late.')
  })

  it('is not printed when its record is gone', () => {
    expect(printed({ ...told(false, 'Old words.'), attendance: [] })).toEqual(['1. Update', '(Item B1)'])
  })
})

describe('people who are mentioned (R-40 to R-42)', () => {
  const mentioned = (style: Partial<HouseStyle>, ...others: readonly string[]) =>
    printed(
      written({ ...AGENDA, present: ['Mr M Powell', ...others], style }, ({ people }) => {
        const [powell] = people
        const spoke = () => (powell === undefined ? paragraph() : paragraph(mention(powell.id), ' spoke.'))
        return { B1: body(spoke(), spoke()), B2: body(spoke()) }
      }),
    ).filter((line) => line.endsWith('spoke.'))

  it('are introduced once a document', () => {
    expect(mentioned({ firstMention: 'with initial' })).toEqual([
      '1. Mr M Powell spoke.',
      '2. Mr Powell spoke.',
      '1. Mr Powell spoke.',
    ])
  })

  it('are introduced once a minute', () => {
    expect(mentioned({ introductions: 'once a minute' })).toEqual([
      '1. Mr M Powell spoke.',
      '2. Mr Powell spoke.',
      '1. Mr M Powell spoke.',
    ])
  })

  it('keep the initial beside somebody of the same title and surname', () => {
    expect(mentioned({}, 'Mr K Powell')[1]).toBe('2. Mr M Powell spoke.')
  })

  it('count as introduced before an item when an earlier one names them', () => {
    const snapshot = written({ ...AGENDA, present: ['Mr M Powell'] }, ({ people }) => {
      const [powell] = people
      return powell === undefined ? {} : { B1: body(paragraph(mention(powell.id))) }
    })
    const ids = snapshot.people.map(({ id }) => id)
    expect([...introducedBefore(snapshot, itemAt('B1', snapshot))]).toEqual([])
    expect([...introducedBefore(snapshot, itemAt('B2', snapshot))]).toEqual(ids)
  })
  it('count as introduced by a sentence that was edited, not by one that follows its record', () => {
    const introduced = (isEdited: boolean) => {
      const snapshot = written({ ...JOINED }, ({ attendance, people }) => {
        const [id, bell] = [attendance.at(-1)?.id, people[0]?.id]
        if (id === undefined || bell === undefined) return {}
        return { B1: body(sentence({ of: 'attendance', id }, isEdited, mention(bell), ' came.')) }
      })
      return introducedBefore(snapshot, itemAt('B2', snapshot)).size
    }
    expect([introduced(true), introduced(false)]).toEqual([1, 0])
  })
})
