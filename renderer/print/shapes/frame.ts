/** Where a shape is and how it is turned: in points, and degrees clockwise. */
export type Frame = {
  /** Of its middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly turn: number
  readonly isFlippedAcross: boolean
  readonly isFlippedDown: boolean
}

/** A frame whose corners are known, before it is turned. */
export function frameAt(
  { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>,
  { turn = 0, isFlippedAcross = false, isFlippedDown = false }: Partial<Frame> = {},
): Frame {
  return { x: left + width / 2, y: top + height / 2, width, height, turn, isFlippedAcross, isFlippedDown }
}

/** What a group has in it is drawn in numbers of its own, which are made to fit its frame. */
export type GroupSpace = {
  readonly frame: Frame
  /** The corner of its own numbers, and how much larger they are drawn. */
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
}

/** A frame in a group as it is on the page: moved, made larger, flipped and turned with the group. */
export function outOfGroup(inside: Frame, { frame, left, top, across, down }: GroupSpace): Frame {
  const width = inside.width * across
  const height = inside.height * down
  const flipX = frame.isFlippedAcross ? -1 : 1
  const flipY = frame.isFlippedDown ? -1 : 1
  const x = ((inside.x - left) * across - frame.width / 2) * flipX
  const y = ((inside.y - top) * down - frame.height / 2) * flipY
  const angle = (frame.turn * Math.PI) / 180
  return {
    x: frame.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: frame.y + x * Math.sin(angle) + y * Math.cos(angle),
    width,
    height,
    turn: frame.turn + flipX * flipY * inside.turn,
    isFlippedAcross: frame.isFlippedAcross !== inside.isFlippedAcross,
    isFlippedDown: frame.isFlippedDown !== inside.isFlippedDown,
  }
}
