import { describe, expect, it } from 'vitest'
import { correctionRemarks } from '../../../shared/documents/correction-remarks.ts'
import type { CorrectionChange } from '../../../shared/records/correction.ts'
import { attendance, minute, notes, opening, p } from '../../support/documents.ts'
import { day } from '../../support/meetings.ts'

const { blocks } = notes(
  opening('NOTES of a meeting.'),
  attendance('PRESENT', 'Mr A Bell.'),
  attendance('IN ATTENDANCE', 'Ms B King.'),
  minute(131, 'Roads'),
  p(1, 'The road was closed.'),
)

function shown(change: CorrectionChange, among = blocks) {
  const dated = [{ change, day: day('2024-11-21') }]
  return [...correctionRemarks(among, dated, { quotationMarks: 'curly' })]
}

describe('what was put right', () => {
  it('is shown at its paragraph', () => {
    const change = { kind: 'change text', blockId: 'block-5', before: 'closed', after: 'open' } as const
    expect(shown(change)).toEqual([
      [
        'block-5',
        ['Put right on 21 November 2024: the replacement of “closed” with “open” in paragraph 131.1.'],
      ],
    ])
  })

  it('is shown at the names, where a name was added', () => {
    expect(shown({ kind: 'add presence', name: 'Mr Hook' }).map(([id]) => id)).toEqual(['block-2'])
    expect(shown({ kind: 'add apology', name: 'Mr Hook' }).map(([id]) => id)).toEqual(['block-3'])
  })

  it('is shown at the opening sentence where there are no names', () => {
    expect(shown({ kind: 'add presence', name: 'Mr Hook' }, []).map(([id]) => id)).toEqual(['opening'])
  })
})
