import { describe, expect, it } from 'vitest'
import { paperTitle } from '../../../../shared/domain/papers/paper-title.ts'
import { day, item, meeting, newId, section } from '../../../support/meetings.ts'
import { paper } from '../../../support/papers.ts'

const ITEM = item(section())
const JULY = meeting({ id: newId('meeting'), date: day('2022-07-14') })

describe('A paper is called', () => {
  it.each([
    ['by its file', paper(ITEM), 'Report.docx'],
    ['as the clerk calls it', paper(ITEM, { title: ' The report ' }), 'The report'],
    ['by the meeting whose notes it is', paper(ITEM, { source: notesOf(JULY.id) }), 'Notes of 14 July 2022'],
    [
      'by a meeting that is gone',
      paper(ITEM, { source: notesOf(newId('meeting')) }),
      'Notes of a meeting that was deleted',
    ],
  ])('%s', (_how, of, title) => {
    expect(paperTitle(of, 'Notes', [JULY])).toBe(title)
  })
})

function notesOf(meetingId: typeof JULY.id) {
  return { kind: 'notesOf' as const, meetingId }
}
