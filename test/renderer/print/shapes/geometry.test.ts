import { describe, expect, it } from 'vitest'
import { type Geometry, outlineOf } from '../../../../renderer/print/shapes/geometry.ts'
import { presetGeometry } from '../../../../renderer/print/shapes/presets/all-presets.ts'
import { geometryOf } from '../../../../renderer/print/shapes/presets/preset.ts'
import { isDrawnPreset } from '../../../../renderer/word/pack-pdf/drawn-presets.ts'

const SIZE = { width: 200, height: 100 }

/** Where a path is on the page, as Chromium draws it: left, top, right and bottom. */
function boxOf(d: string): readonly number[] {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', d)
  drawing.append(path)
  document.body.append(drawing)
  const { x, y, width, height } = path.getBBox()
  drawing.remove()
  return [x, y, x + width, y + height].map(Math.round)
}

function boxesOf(geometry: Geometry, adjusted: Record<string, string> = {}): readonly (readonly number[])[] {
  return outlineOf(geometry, SIZE, new Map(Object.entries(adjusted))).paths.map(({ d }) => boxOf(d))
}

const ALL_SIDES = [0, 0, 200, 100]

describe('A shape that Word has a name for', () => {
  it.each([
    'rect',
    'roundRect',
    'ellipse',
    'diamond',
    'rightArrow',
    'chevron',
    'flowChartDocument',
    'bracketPair',
  ])('fills its frame: %s', (preset) => {
    expect(boxesOf(presetGeometry(preset))[0]?.slice(0, 3)).toEqual([0, 0, 200])
  })

  it('is pulled by hand', () => {
    const words = (adj: string) =>
      outlineOf(presetGeometry('homePlate'), SIZE, new Map([['adj', adj]])).words.width
    expect([words('val 0'), words('val 50000')]).toEqual([200, 175])
  })

  it('has room for words where it says so', () => {
    expect(outlineOf(presetGeometry('diamond'), SIZE).words).toEqual({
      left: 50,
      top: 25,
      width: 100,
      height: 50,
    })
  })

  it('may reach out of its frame, as the point of a balloon does', () => {
    expect(boxesOf(presetGeometry('wedgeRectCallout'))[0]).toEqual([0, 0, 200, 113])
  })

  it('is a rectangle where its name is not known', () => {
    expect(isDrawnPreset('swooshArrow')).toBe(false)
    expect(boxesOf(presetGeometry('swooshArrow'))).toEqual([ALL_SIDES])
  })

  it('is not taken for what every object has', () => {
    expect(isDrawnPreset('constructor')).toBe(false)
  })
})

describe('A path', () => {
  it('of a size of its own is drawn as large as its shape', () => {
    expect(boxesOf(geometryOf({ paths: [{ d: 'M 0 0 L 10 0 10 10 0 10 Z', size: [10, 10] }] }))).toEqual([
      ALL_SIDES,
    ])
  })

  it('goes round by an arc of a whole turn', () => {
    expect(boxesOf(geometryOf({ paths: ['M l vc A wd2 hd2 cd2 21600000 Z'] }))).toEqual([ALL_SIDES])
  })

  it('turns back where an arc does', () => {
    expect(boxesOf(geometryOf({ paths: ['M l vc A wd2 hd2 cd2 -10800000'] }))).toEqual([[0, 50, 200, 100]])
  })

  it('without a size of its own counts as finely as Word does', () => {
    const geometry = { ...geometryOf({ paths: ['M 0 0 L 2540000 1270000'] }), perPoint: 12_700 }
    expect(boxesOf(geometry)).toEqual([ALL_SIDES])
  })
})
