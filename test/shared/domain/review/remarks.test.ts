import { describe, expect, it } from 'vitest'
import {
  commentChanges,
  ownLastRemark,
  replyChanges,
  replyText,
} from '../../../../shared/domain/review/remarks.ts'
import { put, remove } from '../../../../shared/records/change.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { appliedTo, type StepChange } from '../../../../shared/records/edit.ts'
import { newId } from '../../../support/meetings.ts'

const said = (author: string, minute: number, text: string) => ({ author, at: instant.parse(minute), text })
const SAID: Comment = {
  id: newId('comment'),
  reviewId: newId('review'),
  meetingId: newId('meeting'),
  blockId: 'opening',
  quoted: '',
  ...said('Mr J Rivers', 1, 'Is that so?'),
  replies: [said('A Clerk', 2, 'It is')],
  isResolved: false,
}

/** The replies after these changes of the comment. */
function repliesAfter([change]: readonly StepChange[]) {
  if (change?.kind !== 'edit' || change.table !== 'comments') throw new Error('That edits no comment')
  const after = appliedTo(change, SAID)
  return 'record' in after && 'replies' in after.record ? after.record.replies : []
}

describe('the words of a comment', () => {
  it('are kept as they are typed, and without any there is no comment', () => {
    expect(commentChanges(SAID, 'Is th')).toEqual([put('comments', { ...SAID, text: 'Is th' })])
    expect(commentChanges(SAID, ' ')).toEqual([remove('comments', SAID.id)])
  })

  it('can be changed by whoever said them, until somebody answers', () => {
    expect(ownLastRemark({ ...SAID, replies: [] }, 'Mr J Rivers')?.text).toBe('Is that so?')
    expect(ownLastRemark(SAID, 'Mr J Rivers')).toBeUndefined()
    expect(ownLastRemark(SAID, 'A Clerk')?.text).toBe('It is')
  })
})

describe('a reply', () => {
  it('is kept as it is typed, behind those before it', () => {
    const begun = said('Mr J Rivers', 3, 'Th')
    expect(repliesAfter(replyChanges(SAID, begun))).toEqual([...SAID.replies, begun])
  })

  it('goes on with its own words, and goes without any', () => {
    const own = said('A Clerk', 2, 'It is so.')
    expect(replyText(SAID, own)).toBe('It is')
    expect(repliesAfter(replyChanges(SAID, own))).toEqual([own])
    expect(repliesAfter(replyChanges(SAID, { ...own, text: '' }))).toEqual([])
  })
})
