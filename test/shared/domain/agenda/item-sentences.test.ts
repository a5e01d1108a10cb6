import { describe, expect, it } from 'vitest'
import {
  deferralChanges,
  lacksReason,
  urgencyChanges,
} from '../../../../shared/domain/agenda/item-sentences.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { textOfBody } from '../../../../shared/domain/notes/note-text.ts'
import { numberedMinutes } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { StepChange } from '../../../../shared/records/edit.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import { itemAt } from '../../../support/items.ts'
import { item, meetingOf, newId, section } from '../../../support/meetings.ts'
import { body, paragraph } from '../../../support/note-bodies.ts'

const AGENDA = { B: ['Update', 'Review'] }
const NOTES = { agenda: AGENDA, minuted: { B1: body(paragraph('Ms Allen spoke.')) } }
const URGENT =
  'The Chair was of the opinion that this item should be considered as a matter of urgency, by reason of special circumstances: the bridge closed.'
const DEFERRED = 'The item was deferred to the next meeting.'

const urgentAt = (code: string, urgent: Item['urgent']) => (snapshot: MeetingSnapshot) =>
  urgencyChanges(snapshot, itemAt(snapshot, code).id, urgent, newId)
const deferredAt = (code: string, isDeferred: boolean) => (snapshot: MeetingSnapshot) =>
  deferralChanges(snapshot, itemAt(snapshot, code).id, isDeferred, newId)

/** The meeting after one step after another. */
function meetingAfter(
  told: Parameters<typeof meetingOf>[0],
  ...steps: readonly ((snapshot: MeetingSnapshot) => readonly StepChange[])[]
): MeetingSnapshot {
  return steps.reduce((snapshot, step) => changedSnapshot(snapshot, step(snapshot)), meetingOf(told))
}

/** The lines of a minute. */
function lines(snapshot: MeetingSnapshot, code: string): readonly string[] {
  const minute = numberedMinutes(snapshot).find((it) => it.code === code)?.minute
  return textOfBody(minute?.body ?? body()).split('\n')
}

describe('the reason for an urgent item (R-71)', () => {
  const reason = { reason: 'the bridge closed.' }

  it('stands first in its minute', () => {
    expect(lines(meetingAfter(NOTES, urgentAt('B1', reason)), 'B1')).toEqual([URGENT, 'Ms Allen spoke.'])
  })

  it('marks the item as minuted', () => {
    const snapshot = meetingAfter({ agenda: AGENDA, nextMinuteNumber: 139 }, urgentAt('B2', reason))
    expect(numberedMinutes(snapshot).map(({ number }) => number)).toEqual([null, 139])
  })

  it('is written once, in its last words', () => {
    const first = { reason: 'the bridge' }
    expect(lines(meetingAfter(NOTES, urgentAt('B1', first), urgentAt('B1', reason)), 'B1')).toEqual([
      URGENT,
      'Ms Allen spoke.',
    ])
  })

  it('is not written before it is given', () => {
    const snapshot = meetingAfter(NOTES, urgentAt('B1', { reason: ' ' }))
    expect(lines(snapshot, 'B1')).toEqual(['Ms Allen spoke.'])
    expect(lacksReason(itemAt(snapshot, 'B1'))).toBe(true)
  })

  it('goes with the mark', () => {
    expect(lines(meetingAfter(NOTES, urgentAt('B1', reason), urgentAt('B1', null)), 'B1')).toEqual([
      'Ms Allen spoke.',
    ])
  })

  it('stays as the clerk has edited it', () => {
    const snapshot = meetingAfter(NOTES, urgentAt('B1', reason))
    const minutes = snapshot.minutes.map((minute) => ({ ...minute, body: edited(minute.body) }))
    const later = urgentAt('B1', { reason: 'another' })({ ...snapshot, minutes })
    expect(lines(changedSnapshot({ ...snapshot, minutes }, later), 'B1')).toEqual([URGENT, 'Ms Allen spoke.'])
  })

  it.each([
    ['an ordinary item', {}, false],
    ['one with a reason', { urgent: reason }, false],
    ['one without', { urgent: { reason: '' } }, true],
    ['one without that was put off', { urgent: { reason: '' }, isDeferred: true }, false],
  ] as const)('is still to be given: %s', (_, fields, lacks) => {
    expect(lacksReason(item(section(), fields))).toBe(lacks)
  })
})

describe('an item that is put off', () => {
  it('ends its minute with the sentence that says so', () => {
    expect(lines(meetingAfter(NOTES, deferredAt('B1', true)), 'B1')).toEqual(['Ms Allen spoke.', DEFERRED])
  })

  it('and taken after all has no such sentence', () => {
    expect(lines(meetingAfter(NOTES, deferredAt('B1', true), deferredAt('B1', false)), 'B1')).toEqual([
      'Ms Allen spoke.',
    ])
  })
})

function edited(notes: NoteBody): NoteBody {
  const content = notes.content.map((block) =>
    block.type === 'sentence' ? { ...block, attrs: { ...block.attrs, isEdited: true } } : block,
  )
  return { ...notes, content }
}
