import { describe, expect, it } from 'vitest'
import { snapshotOf } from '../../support/snapshots.ts'
import { bigMeeting } from './big-meeting.ts'

describe('the meeting of a full council', () => {
  it('is as big as it is said to be', () => {
    const { people, items, motions } = snapshotOf(bigMeeting())
    expect([people.length, items.length, motions.length]).toEqual([60, 40, 200])
  })
})
