import type { SvgNode } from 'emf-converter'
import { describe, expect, it } from 'vitest'
import { setBackgrounds } from '../../../renderer/print/pictures/set-backgrounds.ts'

/** How a field that is drawn so is moved before words that are drawn so. */
function moved(d: string, words: SvgNode['attrs']) {
  const field: SvgNode = { tag: 'path', attrs: { d } }
  setBackgrounds({ tag: 'svg', attrs: {}, children: [field, { tag: 'text', attrs: words }] })
  return field.attrs.transform
}

const HANGING = { y: 40, 'font-size': 12, 'dominant-baseline': 'text-before-edge' }

describe('What is behind words', () => {
  it('is put under the point from which they hang', () => {
    expect(moved('M10 28l77.64 0 0 12-77.64 0z', HANGING)).toBe('translate(0 12)')
  })

  it.each([
    ['words that stand on it', 'M10 28l77.64 0 0 12-77.64 0z', { y: 40, 'font-size': 12 }],
    ['a field of another height', 'M10 20l77.64 0 0 20-77.64 0z', HANGING],
    ['a field in another place', 'M10 40l77.64 0 0 12-77.64 0z', HANGING],
    ['a line', 'M10 28l77.64 12', HANGING],
  ])('stays where it is for %s', (_what, d, words) => {
    expect(moved(d, words)).toBeUndefined()
  })
})
