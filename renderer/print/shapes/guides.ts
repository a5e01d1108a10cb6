/** A length or an angle with a name, and how it is reckoned: `['x2', '+- r 0 x1']` (ECMA-376, 20.1.9.11). */
export type Guide = readonly [name: string, formula: string]

/** Looks up a number, or a guide by its name. */
export type Guides = (value: string) => number

export const FULL_TURN = 21_600_000
const PER_RADIAN = FULL_TURN / (2 * Math.PI)
/** No shape that a person drew has more. */
const MOST = 5000

/** Reckons guides one after the other, each from those before it, in a shape of this size. */
export function reckoned(width: number, height: number, guides: readonly Guide[]): Guides {
  const known = ofSize(width, height)
  const amount = (value: string) => known.get(value) ?? numberIn(value)
  for (const [name, formula] of guides.slice(0, MOST)) {
    const [operator = '', ...terms] = formula.trim().split(/\s+/)
    known.set(name, finite(reckon(operator, terms.map(amount))))
  }
  return amount
}

function numberIn(value: string): number {
  return finite(Number(value))
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0
}

function reckon(operator: string, [x = 0, y = 0, z = 0]: readonly number[]): number {
  switch (operator) {
    case '*/':
      return (x * y) / z
    case '+-':
      return x + y - z
    case '+/':
      return (x + y) / z
    case '?:':
      return x > 0 ? y : z
    case 'abs':
      return Math.abs(x)
    case 'at2':
      return Math.atan2(y, x) * PER_RADIAN
    case 'cat2':
      return x * Math.cos(Math.atan2(z, y))
    case 'cos':
      return x * Math.cos(y / PER_RADIAN)
    case 'max':
      return Math.max(x, y)
    case 'min':
      return Math.min(x, y)
    case 'mod':
      return Math.hypot(x, y, z)
    case 'pin':
      return y < x ? x : Math.min(y, z)
    case 'sat2':
      return x * Math.sin(Math.atan2(z, y))
    case 'sin':
      return x * Math.sin(y / PER_RADIAN)
    case 'sqrt':
      return Math.sqrt(x)
    case 'tan':
      return x * Math.tan(y / PER_RADIAN)
    default:
      return x
  }
}

/** What every shape has: its edges, its middle, and parts of its sides and of a turn. */
function ofSize(width: number, height: number): Map<string, number> {
  const short = Math.min(width, height)
  const known = new Map([
    ['l', 0],
    ['t', 0],
    ['r', width],
    ['b', height],
    ['w', width],
    ['h', height],
    ['hc', width / 2],
    ['vc', height / 2],
    ['ss', short],
    ['ls', Math.max(width, height)],
  ])
  for (const part of [2, 3, 4, 5, 6, 8, 10, 12, 16, 32]) {
    known.set(`wd${part}`, width / part).set(`hd${part}`, height / part)
    known.set(`ssd${part}`, short / part)
  }
  for (const [name, eighths] of ANGLES) known.set(name, (eighths * FULL_TURN) / 8)
  return known
}

const ANGLES = [
  ['cd8', 1],
  ['cd4', 2],
  ['3cd8', 3],
  ['cd2', 4],
  ['5cd8', 5],
  ['3cd4', 6],
  ['7cd8', 7],
] as const
