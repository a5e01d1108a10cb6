import { describe, expect, it } from 'vitest'
import type { CorrectionChange } from '../../../shared/records/correction.ts'
import { correctionsPhrase } from '../../../shared/wording/correction-words.ts'
import { minute, notes, p } from '../../support/documents.ts'

const { blocks } = notes(
  minute(131, 'Roads'),
  p(1, 'The high road was closed.'),
  p(2, 'The low road and the lane were open.'),
)
const [, first, second] = blocks.map(({ id }) => id)

const present = (name: string): CorrectionChange => ({ kind: 'add presence', name })
const apology = (name: string): CorrectionChange => ({ kind: 'add apology', name })
const changed = (before: string, after: string): CorrectionChange => ({
  kind: 'change text',
  blockId: first ?? '',
  before,
  after,
})
const deleted = (before: string): CorrectionChange => ({ kind: 'delete', blockId: second ?? '', before })

const CASES: readonly (readonly [string, readonly CorrectionChange[]])[] = [
  ['the addition of Mr Mochrie-Cox’s attendance at the meeting', [present('Mr Mochrie-Cox')]],
  ['the addition of Mr Rivers’s apologies', [apology('Mr Rivers')]],
  [
    'the addition of Mr Hook’s, Ms King’s and Ms Bright’s attendance at the meeting',
    [present('Mr Hook'), present('Ms King'), present('Ms Bright')],
  ],
  [
    'the addition of Mr Hook’s attendance at the meeting and of Ms King’s apologies',
    [apology('Ms King'), present('Mr Hook')],
  ],
  ['the replacement of “closed” with “open” in paragraph 131.1', [changed('closed', 'open')]],
  ['the addition of “then” after “was” in paragraph 131.1', [changed('was', 'was then')]],
  ['the addition of “that day” before “closed” in paragraph 131.1', [changed('closed', 'that day closed')]],
  [
    'the replacement of paragraph 131.1 with “No road was closed.”',
    [changed('The high road was closed.', 'No road was closed.')],
  ],
  ['the deletion of paragraph 131.2', [deleted('The low road and the lane were open.')]],
  ['the deletion of “and the lane” from paragraph 131.2', [deleted('and the lane')]],
  [
    'the replacement of “closed” with “open” in paragraph 131.1 and the deletion of “low” from paragraph 131.2',
    [changed('closed', 'open'), deleted('low')],
  ],
  [
    'the addition of Mr Hook’s apologies, the replacement of “closed” with “open” in paragraph 131.1 and the deletion of paragraph 131.2',
    [changed('closed', 'open'), deleted('The low road and the lane were open.'), apology('Mr Hook')],
  ],
  [
    'the addition of Mr Hook’s attendance at the meeting and of Ms King’s apologies, and the deletion of paragraph 131.2',
    [present('Mr Hook'), apology('Ms King'), deleted('The low road and the lane were open.')],
  ],
]

describe('the corrections of a record (R-101)', () => {
  it.each(CASES)('are worded: %s', (words, changes) => {
    expect(correctionsPhrase(changes, blocks, { quotationMarks: 'curly' })).toBe(words)
  })

  it('have straight marks where the committee writes them', () => {
    expect(
      correctionsPhrase([present('Mr Hook'), deleted('low')], blocks, { quotationMarks: 'as typed' }),
    ).toBe(
      'the addition of Mr Hook\'s attendance at the meeting and the deletion of "low" from paragraph 131.2',
    )
  })

  it('are nothing where there are none', () => {
    expect(correctionsPhrase([], blocks, { quotationMarks: 'curly' })).toBe('')
  })
})
