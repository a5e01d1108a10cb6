import { describe, expect, it } from 'vitest'
import { openingPlace } from '../../../electron/window/window-place.ts'

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 }
const SECOND = { x: 1920, y: 0, width: 1920, height: 1040 }
const at = (x: number, y: number) => ({ x, y, width: 1000, height: 700, maximised: false })

describe('The place of the window', () => {
  it('is in the middle at the first start', () => {
    expect(openingPlace(null, [SCREEN])).toEqual({ width: 1280, height: 860 })
  })

  it('is no larger than a small screen', () => {
    expect(openingPlace(null, [{ ...SCREEN, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    })
  })

  it('is where it was', () => {
    expect(openingPlace(at(100, 50), [SCREEN])).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
  })

  it('is on the second screen while that is there', () => {
    expect(openingPlace(at(2000, 50), [SCREEN, SECOND])).toMatchObject({ x: 2000, y: 50 })
  })

  it('is in the middle, in its size, when the second screen was unplugged', () => {
    expect(openingPlace(at(2000, 50), [SCREEN])).toEqual({ width: 1000, height: 700 })
  })

  it('is in the middle when the title bar would be out of reach', () => {
    expect(openingPlace(at(100, -300), [SCREEN])).toEqual({ width: 1000, height: 700 })
  })
})
