import { describe, expect, it } from 'vitest'
import { leftToDecide } from '../../../../shared/domain/review/left-to-decide.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import { instant } from '../../../../shared/records/dates.ts'
import type { PublicMinuteId } from '../../../../shared/records/ids.ts'
import type { Review } from '../../../../shared/records/review.ts'
import type { Suggestion } from '../../../../shared/records/suggestion.ts'
import { meeting, newId } from '../../../support/meetings.ts'
import { reviewOf } from '../../../support/review-files.ts'
import { version } from '../../../support/versions.ts'

const HELD = meeting()
const AT = instant.parse(0)
const MINUTE = { id: newId('publicMinute') }
const BACK = reviewOf(version(HELD), { state: { is: 'returned', at: AT, verdict: 'not said', note: '' } })
const OF_CHAIR = { meetingId: HELD.id, author: 'Mr J Rivers', at: AT }

function changeOf(minuteId: PublicMinuteId): Suggestion['change'] {
  return { in: 'minute', minuteId, from: 0, to: 1, pieces: [] }
}

function suggested({ id: reviewId }: Review, fields: Partial<Suggestion> = {}): Suggestion {
  const change = changeOf(MINUTE.id)
  const open = { is: 'open' } as const
  return {
    id: newId('suggestion'),
    reviewId,
    ...OF_CHAIR,
    isTracked: true,
    change,
    decision: open,
    ...fields,
  }
}

function said({ id: reviewId }: Review, isResolved = false): Comment {
  const about = { blockId: 'opening', quoted: '', text: 'Is that so?' }
  return { id: newId('comment'), reviewId, ...OF_CHAIR, ...about, replies: [], isResolved }
}

/** `2 + 1`: suggestions and comments that are left. */
function left(suggestions: readonly Suggestion[], comments: readonly Comment[], reviews = [BACK]): string {
  const found = leftToDecide({ reviews, suggestions, comments }, [MINUTE])
  return `${found.suggestions} + ${found.comments}`
}

describe('what is left to decide of what came back from the chair', () => {
  it('is every suggestion that is open and every comment that is not dealt with', () => {
    const decided = suggested(BACK, { decision: { is: 'refused', at: AT } })
    expect(left([suggested(BACK), suggested(BACK), decided], [said(BACK), said(BACK, true)])).toBe('2 + 1')
  })

  it('counts nothing of a review that the chair has in hand', () => {
    const inHand = reviewOf(version(HELD), { state: { is: 'open' } })
    expect(left([suggested(inHand)], [said(inHand)], [BACK, inHand])).toBe('0 + 0')
  })

  it('leaves out what was suggested about a minute that is gone', () => {
    const change = changeOf(newId('publicMinute'))
    const printed = { in: 'print', blockId: 'opening', before: 'a', after: 'b' } as const
    expect(left([suggested(BACK, { change }), suggested(BACK, { change: printed })], [])).toBe('1 + 0')
  })
})
