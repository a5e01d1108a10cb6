import { describe, expect, it } from 'vitest'
import {
  checkWords,
  contentWords,
  dateWords,
  reasonWords,
} from '../../../../renderer/features/copies/copy-words.ts'
import { differenceWords, notRestoredWords } from '../../../../renderer/features/copies/restore-words.ts'
import { COPY_REASONS } from '../../../../shared/ipc/copy-channels.ts'

const SAME = { goingMeetings: 0, comingMeetings: 0, changedMeetings: 0, changesOthers: false }
const GOOD = { kind: 'good', bytes: 1_234_567, committees: 2, meetings: 1, people: 40 } as const

describe('the words for a copy', () => {
  it('say why, but for those that are taken every five minutes', () => {
    expect(COPY_REASONS.map(reasonWords)).toEqual([
      '',
      'at the end of a meeting',
      'before an import',
      'before a restore',
      'before an update of the records',
      'on closing',
    ])
  })

  it('say what it holds, or that it is damaged', () => {
    expect(checkWords(undefined)).toBe('Being checked…')
    expect(checkWords(GOOD)).toBe('1 meeting, 1.2 MB')
    expect(checkWords({ kind: 'damaged' })).toBe('Damaged')
    expect(checkWords({ kind: 'newer' })).toBe('Made by a newer Minutebook')
    expect(contentWords(GOOD)).toBe(
      '2 committees, 1 meeting and 40 people, 1.2 MB. Checked: every byte is as it was written.',
    )
  })

  it('do without a date that cannot be read', () => {
    expect(dateWords('')).toBe('No date')
  })
})

describe('the words for what a restore would change', () => {
  it.each([
    [SAME, 'Everything is now as it is in this copy.'],
    [
      { ...SAME, goingMeetings: 3 },
      'Restoring everything would take away 3 meetings that are newer than this copy.',
    ],
    [
      { goingMeetings: 1, comingMeetings: 2, changedMeetings: 1, changesOthers: true },
      'Restoring everything would bring back 2 meetings, put 1 meeting as it was then, take away 1 meeting that is newer than this copy and put people, seats and house styles as they were then.',
    ],
    [null, 'What there is now cannot be read, so it cannot be said what restoring would change.'],
  ])('of %o are %s', (difference, words) => {
    expect(differenceWords(difference)).toBe(words)
  })
})

describe('the words for a restore that was not done', () => {
  it('begin with that', () => {
    const reasons = [
      'damaged',
      'newer',
      'gone',
      'failed',
      'unknown form',
      'not all is saved',
      'no copy of now',
      'not written',
    ] as const
    for (const why of reasons) expect(notRestoredWords(why)).toMatch(/^Nothing was restored[.:] /)
  })
})
