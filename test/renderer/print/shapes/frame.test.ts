import { describe, expect, it } from 'vitest'
import { type Frame, frameAt, outOfGroup } from '../../../../renderer/print/shapes/frame.ts'

const BOX = frameAt({ left: 10, top: 0, width: 20, height: 10 })

/** A frame of a group of 100 by 50, whose own numbers are twice as fine. */
function inGroup(frame: Frame, group: Partial<Frame> = {}): string {
  const space = { ...frameAt({ left: 0, top: 0, width: 100, height: 50 }), ...group }
  const { x, y, width, height, turn, isFlippedAcross } = outOfGroup(frame, {
    frame: space,
    left: 0,
    top: 0,
    across: 2,
    down: 2,
  })
  const size = [x, y, width, height].map(Math.round).join(' ')
  return `${size}${turn === 0 ? '' : ` turned ${turn}`}${isFlippedAcross ? ' flipped' : ''}`
}

describe('A shape in a group', () => {
  it('is as much larger as the group is drawn', () => {
    expect(inGroup(BOX)).toBe('40 10 40 20')
  })

  it('turns with the group, around its middle', () => {
    expect(inGroup(BOX, { turn: 90 })).toBe('65 15 40 20 turned 90')
  })

  it('goes to the other side where the group is flipped', () => {
    expect(inGroup(BOX, { isFlippedAcross: true })).toBe('60 10 40 20 flipped')
  })

  it('turns the other way in a group that is flipped', () => {
    expect(inGroup({ ...BOX, turn: 30 }, { isFlippedAcross: true })).toBe('60 10 40 20 turned -30 flipped')
  })
})
