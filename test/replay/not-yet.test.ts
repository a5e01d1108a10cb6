import { describe, expect, it } from 'vitest'
import { meetingForm } from '../../shared/samples/meeting-form.ts'
import { sampleForm } from '../support/expected-lines.ts'
import { writtenForm } from '../support/meeting-forms.ts'
import { notYet, typedBlocks } from './not-yet.ts'

describe('what the application cannot take yet', () => {
  it('is nothing of the notes of 2022', () => {
    expect(notYet(sampleForm('kcsp-2022-07-14'))).toEqual([])
  })

  it('is named once each', () => {
    expect(notYet(sampleForm('lampshire-motions-2025-02-11'))).toEqual(['exempt minutes'])
  })

  it('is a block without words', () => {
    const minute = { item: 'A1', number: 1, blocks: [{ p: ' ' }] }
    expect(notYet(meetingForm.parse(writtenForm({ minutes: [minute] })))).toEqual(['blocks without words'])
  })
})

describe('the blocks that are typed', () => {
  it('are those with words', () => {
    const resolved = { lead: 'that', clauses: ['', 'One'] }
    expect(typedBlocks([{ p: '', bullets: [] }, { p: 'One', bullets: [' ', 'Two'] }, { resolved }])).toEqual([
      { p: 'One', bullets: ['Two'] },
      { resolved: { lead: 'that', clauses: ['One'] } },
    ])
  })

  it('are none of those that the application writes', () => {
    const motion = {
      text: 'that it be',
      mover: 'Cllr A',
      outcome: 'carried' as const,
      print: true,
      amendments: [],
    }
    expect(typedBlocks([{ motion, lines: ['It was moved.'] }, { lines: ['Cllr B left.'] }])).toEqual([])
  })
})
