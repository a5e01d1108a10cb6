import { FULL_TURN, type Guide, type Guides, reckoned } from './guides.ts'

/** How a shape is drawn, whatever its size: a preset of Word's, or one that somebody drew. */
export type Geometry = {
  /** How many of its numbers are a point. */
  readonly perPoint: number
  /** What can be pulled by hand, with what it is at first. */
  readonly adjustments: readonly Guide[]
  readonly guides: readonly Guide[]
  /** Left, top, right and bottom of the room for words; null for all of it. */
  readonly words: readonly string[] | null
  readonly paths: readonly GeometryPath[]
}

export type PathFill = 'norm' | 'none' | 'lighten' | 'lightenLess' | 'darken' | 'darkenLess'

export type GeometryPath = {
  /** Of what size its numbers are; null for that of the shape. */
  readonly width: number | null
  readonly height: number | null
  readonly fill: PathFill
  readonly isStroked: boolean
  readonly steps: readonly PathStep[]
}

/** Move, line, arc (radii, start, turn), quadratic, cubic, close; each with numbers or names of guides. */
export type PathStep = readonly [command: 'M' | 'L' | 'A' | 'Q' | 'C' | 'Z', ...values: readonly string[]]

/** A shape of some size: paths for SVG, and where its words stand. */
export type Outline = { readonly paths: readonly OutlinePath[]; readonly words: Room }
type OutlinePath = { readonly d: string; readonly fill: PathFill; readonly isStroked: boolean }
type Room = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** No shape that a person drew has more. */
const MOST_STEPS = 20_000

/** @param adjusted what was pulled by hand, by its name */
export function outlineOf(
  geometry: Geometry,
  { width, height }: { readonly width: number; readonly height: number },
  adjusted: ReadonlyMap<string, string> = new Map(),
): Outline {
  const adjustments = geometry.adjustments.map(
    ([name, formula]): Guide => [name, adjusted.get(name) ?? formula],
  )
  const { perPoint } = geometry
  const guides = reckoned(width * perPoint, height * perPoint, [...adjustments, ...geometry.guides])
  return {
    paths: geometry.paths.map((path) => ({
      d: drawn(path, guides, { width, height, perPoint }),
      fill: path.fill,
      isStroked: path.isStroked,
    })),
    words: roomOf(geometry.words, guides, { width, height, perPoint }),
  }
}

type Size = { readonly width: number; readonly height: number; readonly perPoint: number }

function roomOf(words: Geometry['words'], guides: Guides, { width, height, perPoint }: Size): Room {
  const edges = (words ?? []).map((edge) => guides(edge) / perPoint)
  const [left = 0, top = 0, right = width, bottom = height] = edges
  const isUpright = right > left && bottom > top
  return isUpright
    ? { left, top, width: right - left, height: bottom - top }
    : { left: 0, top: 0, width, height }
}

function drawn(path: GeometryPath, guides: Guides, size: Size): string {
  const across = path.width === null || path.width <= 0 ? 1 / size.perPoint : size.width / path.width
  const down = path.height === null || path.height <= 0 ? 1 / size.perPoint : size.height / path.height
  const pen: Pen = { x: 0, y: 0, across, down }
  return path.steps
    .slice(0, MOST_STEPS)
    .map((step) => stepOf(step, guides, pen))
    .join(' ')
}

/** Where the pen is, in the numbers of its path, and how much larger these are drawn. */
type Pen = { x: number; y: number; readonly across: number; readonly down: number }

function stepOf([command, ...values]: PathStep, guides: Guides, pen: Pen): string {
  if (command === 'Z') return 'Z'
  const numbers = values.map(guides)
  if (command === 'A') return arcOf(numbers, pen)
  const points = numbers.map((value, at) => rounded(value * (at % 2 === 0 ? pen.across : pen.down)))
  pen.x = numbers.at(-2) ?? pen.x
  pen.y = numbers.at(-1) ?? pen.y
  return `${command}${points.join(' ')}`
}

/** An arc goes on from where the pen is; in two halves, because SVG draws no whole turn. */
function arcOf([across = 0, down = 0, start = 0, turn = 0]: readonly number[], pen: Pen): string {
  const swing = Math.max(-FULL_TURN, Math.min(FULL_TURN, turn))
  const from = onEllipse(start, across, down)
  const middle = { x: pen.x - from.x, y: pen.y - from.y }
  return [start + swing / 2, start + swing]
    .map((angle) => {
      const to = onEllipse(angle, across, down)
      pen.x = middle.x + to.x
      pen.y = middle.y + to.y
      const radii = `${rounded(Math.abs(across * pen.across))} ${rounded(Math.abs(down * pen.down))}`
      const end = `${rounded(pen.x * pen.across)} ${rounded(pen.y * pen.down)}`
      return `A${radii} 0 0 ${swing < 0 ? 0 : 1} ${end}`
    })
    .join(' ')
}

/** Where a ray of that angle meets an ellipse around nought. */
function onEllipse(angle: number, across: number, down: number): { readonly x: number; readonly y: number } {
  const radians = (angle / FULL_TURN) * 2 * Math.PI
  const along = Math.atan2(across * Math.sin(radians), down * Math.cos(radians))
  return { x: across * Math.cos(along), y: down * Math.sin(along) }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
