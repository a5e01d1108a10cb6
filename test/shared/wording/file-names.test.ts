import { describe, expect, it } from 'vitest'
import type { Committee } from '../../../shared/records/committee.ts'
import { notesFileName } from '../../../shared/wording/file-names.ts'
import { committee, meeting } from '../../support/meetings.ts'

const named = (fields: Partial<Committee>) => notesFileName(committee(fields), meeting(), 'clean')

describe('the file name of notes', () => {
  it('is the short name, the word for the record and the date', () => {
    expect(named({ shortName: 'KCSP' })).toBe('KCSP notes 2024-11-21.docx')
  })

  it('says minutes where the committee writes minutes', () => {
    expect(named({ shortName: 'KCSP', recordCalled: 'Minutes' })).toBe('KCSP minutes 2024-11-21.docx')
  })

  it('says that it is a draft (R-103)', () => {
    expect(notesFileName(committee({ shortName: 'KCSP' }), meeting(), 'draft')).toBe(
      'KCSP notes 2024-11-21 DRAFT.docx',
    )
  })

  it('says of an approved copy that it is still to be confirmed (R-103)', () => {
    expect(notesFileName(committee({ shortName: 'KCSP' }), meeting(), 'to be confirmed')).toBe(
      'KCSP notes 2024-11-21 DRAFT – subject to confirmation.docx',
    )
  })

  it('takes the whole name where there is no short one', () => {
    expect(named({ shortName: ' ', name: 'Planning Committee' })).toBe(
      'Planning Committee notes 2024-11-21.docx',
    )
  })

  it('has something to begin with, whatever is missing', () => {
    expect(named({ shortName: '', name: '' })).toBe('Committee notes 2024-11-21.docx')
  })
})
