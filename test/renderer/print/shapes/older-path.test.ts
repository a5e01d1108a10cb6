import { describe, expect, it } from 'vitest'
import { olderNumbers } from '../../../../renderer/print/shapes/vml/older-formulas.ts'
import { olderPaths } from '../../../../renderer/print/shapes/vml/older-path.ts'

/** A path in steps, with what an arrow of Word 2003 was pulled to. */
function steps(path: string): readonly string[] {
  const numbers = olderNumbers(['val #0', 'sum width 0 @0', 'prod @0 1 2'], [16_200], [21_600, 21_600])
  return olderPaths(path, numbers).map((part) => part.steps.map((step) => step.join(' ')).join(', '))
}

describe('A path of an older shape', () => {
  it.each([
    ['m0,0l10,5xe', ['M 0 0, L 10 5, Z']],
    ['m,l,21600r21600,l21600,xe', ['M 0 0, L 0 21600, L 21600 21600, L 21600 0, Z']],
    ['m@0,l@1@2e', ['M 16200 0, L 5400 8100']],
    ['m0,0l1,2,3,4e', ['M 0 0, L 1 2, L 3 4']],
    ['m0 0 l-10-20e', ['M 0 0, L -10 -20']],
    ['m0,0c1,2,3,4,5,6e', ['M 0 0, C 1 2 3 4 5 6']],
    ['m1,1v1,1,2,2,3,3e', ['M 1 1, C 2 2 3 3 4 4']],
    ['m0,0l1,1em2,2l3,3e', ['M 0 0, L 1 1', 'M 2 2, L 3 3']],
    ['nonsense', []],
  ])('is read: %s', (path, expected) => {
    expect(steps(path)).toEqual(expected)
  })

  it('is not filled, or has no line, where it says so', () => {
    const numbers = olderNumbers([], [], [10, 10])
    const looks = olderPaths('m0,0l1,1nfem0,0l1,1nse', numbers).map((it) => [it.isFilled, it.isStroked])
    expect(looks).toEqual([
      [false, true],
      [true, false],
    ])
  })

  it('goes round a box by an arc', () => {
    expect(steps('wr0,0,20,20,10,0,10,20e')).toEqual(['M 10 0, A 10 10 -5400000 10800000'])
  })
})
