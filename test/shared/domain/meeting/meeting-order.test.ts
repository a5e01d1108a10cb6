import { describe, expect, it } from 'vitest'
import { lastBefore } from '../../../../shared/domain/meeting/meeting-order.ts'
import { day, meeting, newId } from '../../../support/meetings.ts'

const on = (date: string) => meeting({ id: newId('meeting'), date: day(date) })

describe('the meeting whose notes are to be confirmed', () => {
  it('is the latest before the day, whatever order they are in', () => {
    const meetings = [on('2024-03-21'), on('2024-07-04'), on('2023-11-16'), on('2025-03-20')]
    expect(lastBefore(day('2024-11-21'), meetings)?.date).toBe('2024-07-04')
  })

  it('is not one of the same day', () => {
    expect(lastBefore(day('2024-11-21'), [on('2024-11-21')])).toBeUndefined()
  })

  it('is the one that was made later of two on a day', () => {
    const [first, second] = [on('2024-07-04'), on('2024-07-04')]
    expect(lastBefore(day('2024-11-21'), [second, first])).toBe(second)
    expect(lastBefore(day('2024-11-21'), [first, second])).toBe(second)
  })

  it('is none where there was none', () => {
    expect(lastBefore(day('2024-11-21'), [])).toBeUndefined()
  })
})
