import { describe, expect, it } from 'vitest'
import { CLAUSE_LABELS } from '../../../shared/records/house-style.ts'
import { clauseLabel, subPointLabel } from '../../../shared/wording/labels.ts'

const upTo60 = Array.from({ length: 60 }, (_, index) => index)

describe('the label of a clause (R-60)', () => {
  it.each([
    ['a.', ['a.', 'b.', 'z.', 'aa.', 'bb.', 'hhh.']],
    ['a)', ['a)', 'b)', 'z)', 'aa)', 'bb)', 'hhh)']],
    ['(a)', ['(a)', '(b)', '(z)', '(aa)', '(bb)', '(hhh)']],
    ['A.', ['A.', 'B.', 'Z.', 'AA.', 'BB.', 'HHH.']],
    ['1.', ['1.', '2.', '26.', '27.', '28.', '60.']],
    ['(1)', ['(1)', '(2)', '(26)', '(27)', '(28)', '(60)']],
  ] as const)('in the form %s goes %j', (form, labels) => {
    expect([0, 1, 25, 26, 27, 59].map((index) => clauseLabel(index, form))).toEqual(labels)
  })

  it.each(CLAUSE_LABELS)('in the form %s is another one for each of sixty clauses', (form) => {
    expect(new Set(upTo60.map((index) => clauseLabel(index, form))).size).toBe(60)
  })
})

describe('the label of a sub-point (R-36)', () => {
  it('is a letter', () => {
    expect([0, 25, 26].map((index) => subPointLabel(index, 1))).toEqual(['a)', 'z)', 'aa)'])
  })

  it('is a roman numeral one level down', () => {
    expect([1, 4, 9, 14, 40, 49, 60].map((count) => subPointLabel(count - 1, 2))).toEqual([
      'i)',
      'iv)',
      'ix)',
      'xiv)',
      'xl)',
      'xlix)',
      'lx)',
    ])
  })
})
