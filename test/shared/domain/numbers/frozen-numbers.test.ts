import { describe, expect, it } from 'vitest'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import {
  freezeChanges,
  frozenRange,
  unfreezeChanges,
} from '../../../../shared/domain/numbers/frozen-numbers.ts'
import {
  isIssued,
  issueChanges,
  whyNumberedItemsStay,
} from '../../../../shared/domain/numbers/issued-numbers.ts'
import { numberedMinutes } from '../../../../shared/domain/numbers/minute-numbers.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { itemAt } from '../../../support/items.ts'
import { meetingOf } from '../../../support/meetings.ts'
import { body } from '../../../support/note-bodies.ts'

const HELD = {
  agenda: { A: ['Welcome', 'Apologies'], B: ['Update'] },
  minuted: { A1: body(), B1: body() },
  nextMinuteNumber: 129,
}

const frozen = (snapshot: MeetingSnapshot) => changedSnapshot(snapshot, freezeChanges(snapshot))
const numbers = (snapshot: MeetingSnapshot) =>
  numberedMinutes(snapshot).map(({ code, number }) => `${code} ${number}`)

/** An item becomes minuted, with the number that is due to it. */
function minuted(snapshot: MeetingSnapshot, code: string): MeetingSnapshot {
  const { id } = itemAt(snapshot, code)
  const minutes = snapshot.minutes.filter(({ itemId }) => itemId === id)
  const marked = minutes.map((minute) => edit('publicMinutes', minute, { standing: 'minuted' }))
  return changedSnapshot(snapshot, [...marked, ...issueChanges(snapshot, id)])
}

describe('frozen numbers (R-33)', () => {
  it('stay as they are when an earlier item is minuted, which takes the next one', () => {
    expect(numbers(minuted(meetingOf(HELD), 'A2'))).toEqual(['A1 129', 'A2 130', 'B1 131'])
    expect(numbers(minuted(frozen(meetingOf(HELD)), 'A2'))).toEqual(['A1 129', 'A2 131', 'B1 130'])
  })

  it('stay as they are when the agenda is put in another order', () => {
    const snapshot = frozen(meetingOf(HELD))
    const items = snapshot.items.map((item) => ({
      ...item,
      order: item.title === 'Welcome' ? 'z' : item.order,
    }))
    expect(numbers({ ...snapshot, items })).toEqual(['A1 null', 'A2 129', 'B1 130'])
  })

  it('stay as they are when the meetings before change', () => {
    expect(numbers({ ...frozen(meetingOf(HELD)), nextMinuteNumber: 200 })).toContain('A1 129')
  })

  it('are those of their items alone', () => {
    const snapshot = frozen(meetingOf(HELD))
    const issued = ['A1', 'A2', 'B1'].map((code) => isIssued(snapshot.meeting, itemAt(snapshot, code).id))
    expect(issued).toEqual([true, false, true])
  })

  it('keep their items from being deleted, and say why', () => {
    const snapshot = frozen(meetingOf(HELD))
    const [welcome, apologies] = [itemAt(snapshot, 'A1'), itemAt(snapshot, 'A2')]
    expect(whyNumberedItemsStay(snapshot.meeting, [apologies])).toBeNull()
    expect(whyNumberedItemsStay(snapshot.meeting, [apologies, welcome])).toBe(
      '“Welcome” keeps minute number 129, which is frozen, and cannot be deleted. Let the numbers run again first.',
    )
    expect(whyNumberedItemsStay(meetingOf(HELD).meeting, [welcome])).toBeNull()
  })

  it('set the first number, from which later meetings go on', () => {
    expect(frozen(meetingOf(HELD)).meeting.firstMinuteNumber).toBe(129)
  })

  it('begin with it also where nothing was minuted before', () => {
    expect(numbers(minuted(frozen(meetingOf({ ...HELD, minuted: {} })), 'B1'))).toContain('B1 129')
  })

  it('are told as a range', () => {
    expect(frozenRange(frozen(meetingOf(HELD)))).toBe('129 to 130')
    expect(frozenRange(frozen(meetingOf({ ...HELD, minuted: { A1: body() } })))).toBe('129')
    expect(frozenRange(frozen(meetingOf({ ...HELD, minuted: {} })))).toBeUndefined()
  })

  it.each([
    ['runs on again', null, null],
    ['stays as it was set by hand', 61, 61],
  ])('let run, the first number %s', (_, set, after) => {
    const snapshot = frozen(meetingOf({ ...HELD, meeting: { firstMinuteNumber: set } }))
    const { meeting } = changedSnapshot(snapshot, unfreezeChanges(snapshot))
    expect([meeting.frozenNumbers, meeting.firstMinuteNumber]).toEqual([null, after])
  })

  it('are not issued while the numbers run', () => {
    const snapshot = meetingOf(HELD)
    expect(issueChanges(snapshot, itemAt(snapshot, 'A2').id)).toEqual([])
  })
})
