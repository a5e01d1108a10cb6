import { describe, expect, it } from 'vitest'
import { happeningWords } from '../../../shared/wording/record-history.ts'
import { newId } from '../../support/meetings.ts'

const reviewId = newId('review')
const versionId = newId('version')

describe('an entry of the history', () => {
  it('says what the record became, and why it went back', () => {
    expect(happeningWords({ kind: 'state', from: 'in progress', to: 'draft', reason: '' })).toBe('Draft')
    expect(
      happeningWords({ kind: 'state', from: 'published', to: 'draft', reason: 'A name was wrong' }),
    ).toBe('Back to “Draft”: A name was wrong')
  })

  it('says to whom it went, and how', () => {
    const sent = { kind: 'sent', reviewId, versionId, to: 'Mr J Rivers' } as const
    expect(happeningWords({ ...sent, way: 'Word file' })).toBe('Sent to Mr J Rivers, as a Word file')
    expect(happeningWords({ ...sent, way: 'on screen' })).toBe('Sent to Mr J Rivers, on this screen')
  })

  it('says what came back', () => {
    const returned = { kind: 'returned', reviewId, comments: 0 } as const
    expect(happeningWords({ ...returned, verdict: 'sent back', suggestions: 1 })).toBe(
      'Came back from the chair: sent back, with 1 suggestion and no comments',
    )
    expect(happeningWords({ ...returned, verdict: 'not said', suggestions: 12 })).toBe(
      'Came back from the chair: read, with 12 suggestions and no comments',
    )
  })

  it('says how it was confirmed', () => {
    const corrections = [newId('correction'), newId('correction')]
    expect(happeningWords({ kind: 'confirmed', atMeetingId: newId('meeting'), corrections })).toBe(
      'Confirmed by the next meeting, with 2 corrections',
    )
  })
})
