import { describe, expect, it } from 'vitest'
import type { Axis } from '../../../../renderer/print/charts/chart-model.ts'
import { scaleOf, scaleOfPowers, scaleOfShares } from '../../../../renderer/print/charts/layout/axis-scale.ts'
import { axisOf } from '../../../../renderer/print/charts/read/axes.ts'
import { axis } from '../../../support/made-papers/chart-text.ts'
import { readingOf } from './reading.ts'

/** An axis of values, and what the file says of its scale: `the('<c:max val="5"/>')`. */
function the(scale = '', more = ''): Axis {
  const read = readingOf(axis('val', { scale, more }), axisOf)
  if (read === null) throw new Error('An axis of values is one')
  return read
}

/** `0…6 by 1` */
function written({ min, max, step }: { min: number; max: number; step: number }): string {
  return `${min}…${max} by ${step}`
}

describe('The scale of an axis', () => {
  it.each([
    ['goes up from nought', 1.8, 5, '0…6 by 1'],
    ['has room above the greatest value', 10, 80, '0…90 by 10'],
    ['begins near values that lie close together', 98, 99.7, '97…100 by 0.5'],
    ['goes down below nought', -1.2, 3.1, '-1.5…3.5 by 0.5'],
    ['ends at nought where all are below', -9, -2, '-10…0 by 1'],
    ['is one where there is nothing', 0, 0, '0…1 by 0.1'],
    ['is one where no value is known', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '0…1 by 0.1'],
  ])('%s', (_, least, most, scale) => {
    expect(written(scaleOf(the(), { least, most }, 10))).toBe(scale)
  })

  it('is the one that the file says', () => {
    const own = the('<c:max val="5"/><c:min val="-1"/>', '<c:majorUnit val="2"/>')
    expect(written(scaleOf(own, { least: 0, most: 100 }, 10))).toBe('-1…5 by 2')
  })

  it('has no more marks than can be told apart, whatever the file says', () => {
    expect(written(scaleOf(the('', '<c:majorUnit val="0.000001"/>'), { least: 0, most: 5 }, 10))).toBe(
      '0…6 by 1',
    )
  })

  it('goes to a hundred per cent for shares', () => {
    expect(written(scaleOfShares(the(), { least: 0.1, most: 1 }, 5))).toBe('0…1 by 0.2')
  })

  it('goes up in powers where the file says so', () => {
    expect(written(scaleOfPowers(the(), { least: 3, most: 4200 }, 10))).toBe('1…10000 by 10')
  })
})
