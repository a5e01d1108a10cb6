import { describe, expect, it } from 'vitest'
import { briefMoment, momentWords, plainMoment } from '../../../renderer/ui/moment-words.ts'

const AT = new Date(2024, 10, 21, 14, 3).getTime()

describe('the words for a moment', () => {
  it('name the day and the time of day, here', () => {
    expect(momentWords(AT)).toBe('Thursday, 21 November 2024 at 14:03')
    expect(plainMoment(AT)).toBe('21 November 2024 at 14:03')
    expect(briefMoment(AT)).toBe('21 November 2024, 14:03')
  })
})
