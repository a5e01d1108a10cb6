import type { Geometry, GeometryPath, PathFill, PathStep } from '../geometry.ts'
import type { Guide } from '../guides.ts'

/** A preset of Word's in few words; guides stand one after the other: `a pin 0 adj 50000; x2 +- r 0 a`. */
export type Preset = {
  readonly pulls?: string
  readonly guides?: string
  readonly words?: string
  readonly paths: readonly (string | PresetPath)[]
}

type PresetPath = {
  readonly d: string
  readonly fill?: PathFill
  readonly line?: boolean
  /** Of what size its numbers are. */
  readonly size?: readonly [number, number]
}

export type Presets = Readonly<Record<string, Preset>>

export function geometryOf({ pulls = '', guides = '', words, paths }: Preset): Geometry {
  return {
    perPoint: 1,
    adjustments: guidesIn(pulls).map(([name, value]) => [name, `val ${value}`]),
    guides: guidesIn(guides),
    words: words === undefined ? null : words.split(' '),
    paths: paths.map((path) => pathOf(typeof path === 'string' ? { d: path } : path)),
  }
}

function guidesIn(text: string): readonly Guide[] {
  return text
    .split(';')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => [it.slice(0, it.indexOf(' ')), it.slice(it.indexOf(' ') + 1)])
}

function pathOf({ d, fill = 'norm', line = true, size }: PresetPath): GeometryPath {
  return {
    width: size?.[0] ?? null,
    height: size?.[1] ?? null,
    fill,
    isStroked: line,
    steps: stepsIn(d),
  }
}

/** `M l t L r b Z`: a letter, then its values; of several points each is a line on from the one before. */
function stepsIn(d: string): readonly PathStep[] {
  return [...d.matchAll(/([MLAQCZ])((?: +[^MLAQCZ\s]\S*)*)/g)].flatMap(([, command, values = '']) => {
    const all = values.trim() === '' ? [] : values.trim().split(/ +/)
    // safe: the pattern takes no other letters
    return inSteps(command as PathStep[0], all)
  })
}

const HOW_MANY = { M: 2, L: 2, A: 4, Q: 4, C: 6, Z: 0 } as const

function inSteps(command: PathStep[0], values: readonly string[]): readonly PathStep[] {
  const each = HOW_MANY[command]
  if (each === 0) return [[command]]
  return Array.from({ length: Math.floor(values.length / each) }, (_, at) => [
    command,
    ...values.slice(at * each, (at + 1) * each),
  ])
}
