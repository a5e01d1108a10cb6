import { describe, expect, it } from 'vitest'
import { clockTime, instant } from '../../../shared/records/dates.ts'
import type { Proceeding } from '../../../shared/records/proceeding.ts'
import {
  actionLine,
  deferralLine,
  proceedingLine,
  urgencyLine,
} from '../../../shared/wording/course-sentences.ts'
import { tellingOf } from '../../../shared/wording/telling.ts'
import { day, item, meetingOf, newId, section } from '../../support/meetings.ts'

const SNAPSHOT = meetingOf({ present: ['Mr M Powell'] })
const TELLING = tellingOf(SNAPSHOT)
const ITEM = item(section())

const OF_MEETING = {
  id: newId('proceeding'),
  meetingId: SNAPSHOT.meeting.id,
  itemId: null,
  order: 'V',
  at: instant.parse(0),
  time: clockTime.parse('11:05'),
}

const line = (event: Proceeding) => proceedingLine(event, TELLING)?.replaceAll('\u00a0', ' ')

describe('the sentence of an interruption (R-78)', () => {
  it.each([
    ['adjourned', 'The meeting adjourned at 11.05 am.'],
    ['resumed', 'The meeting resumed at 11.05 am.'],
    ['public excluded', 'The press and public left the meeting at 11.05 am.'],
    ['public readmitted', 'The press and public were readmitted to the meeting at 11.05 am.'],
  ] as const)('tells that the meeting, or the public, was %s', (kind, sentence) => {
    expect(line({ kind, ...OF_MEETING })).toBe(sentence)
  })

  it('is none for a quorum that was lost: that is logged (R-23)', () => {
    expect(line({ kind: 'quorum lost', ...OF_MEETING, present: 5, needed: 6 })).toBeUndefined()
  })
})

describe('the sentence of an action', () => {
  const [powell] = SNAPSHOT.people
  const action = {
    id: newId('action'),
    committeeId: SNAPSHOT.committee.id,
    meetingId: SNAPSHOT.meeting.id,
    itemId: ITEM.id,
    order: 'V',
    what: 'circulate the data.',
    personId: powell?.id ?? null,
    due: day('2024-12-05'),
    isDone: false,
  }

  it('says who is to do what by when', () => {
    expect(actionLine(action, TELLING)).toBe('ACTION: Mr M Powell to circulate the data by 5 December 2024.')
  })

  it('leaves out what is not known', () => {
    expect(actionLine({ ...action, personId: null, due: null }, TELLING)).toBe('ACTION: circulate the data.')
  })
})

describe('the sentence of an item out of the ordinary', () => {
  it('gives the chair’s reason for taking it as urgent (R-71)', () => {
    expect(urgencyLine({ ...ITEM, urgent: { reason: 'the bridge is closed.' } }, TELLING)).toMatch(
      /^The Chair was of the opinion .* special circumstances: the bridge is closed\.$/,
    )
  })

  it('calls the chair as usual where the committee has emptied its own word', () => {
    const telling = tellingOf(meetingOf({ style: { chairWord: ' ' } }))
    expect(urgencyLine({ ...ITEM, urgent: { reason: 'a flood' } }, telling)).toMatch(/^The Chair was/)
  })

  it.each([[null], [{ reason: ' ' }]])('is none as long as no reason is given: %j', (urgent) => {
    expect(urgencyLine({ ...ITEM, urgent }, TELLING)).toBeNull()
  })

  it('tells that it was deferred', () => {
    expect(deferralLine({ ...ITEM, isDeferred: true }, TELLING)).toBe(
      'The item was deferred to the next meeting.',
    )
    expect(deferralLine(ITEM, TELLING)).toBeNull()
  })
})
