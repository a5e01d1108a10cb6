/** The numbers that the formulas of an older shape come to, looked up as `@3`, `#0`, `width` or `10800`. */
export type OlderNumbers = (value: string) => number

/** A degree of these angles. */
export const ANGLE = 65_536
const MOST = 2000

export function olderNumbers(
  formulas: readonly string[],
  adjusted: readonly number[],
  [width, height]: readonly [number, number],
): OlderNumbers {
  const known: number[] = []
  const named: Readonly<Record<string, number>> = {
    width,
    height,
    xcenter: width / 2,
    ycenter: height / 2,
  }
  const look: OlderNumbers = (value) => {
    if (value.startsWith('@')) return known[Number(value.slice(1))] ?? 0
    if (value.startsWith('#')) return adjusted[Number(value.slice(1))] ?? 0
    const number = named[value.toLowerCase()] ?? Number(value)
    return Number.isFinite(number) ? number : 0
  }
  for (const formula of formulas.slice(0, MOST)) {
    const [operator = '', ...terms] = formula.trim().split(/\s+/)
    const result = reckon(operator, terms.map(look))
    known.push(Number.isFinite(result) ? result : 0)
  }
  return look
}

function reckon(operator: string, [x = 0, y = 0, z = 0]: readonly number[]): number {
  const radians = (angle: number) => (angle / ANGLE / 180) * Math.PI
  switch (operator) {
    case 'sum':
      return x + y - z
    case 'prod':
      return (x * y) / (z === 0 ? 1 : z)
    case 'mid':
      return (x + y) / 2
    case 'abs':
      return Math.abs(x)
    case 'min':
      return Math.min(x, y)
    case 'max':
      return Math.max(x, y)
    case 'if':
      return x > 0 ? y : z
    case 'mod':
      return Math.hypot(x, y, z)
    case 'sqrt':
      return Math.sqrt(x)
    case 'atan2':
      return ((Math.atan2(y, x) * 180) / Math.PI) * ANGLE
    case 'sin':
      return x * Math.sin(radians(y))
    case 'cos':
      return x * Math.cos(radians(y))
    case 'tan':
      return x * Math.tan(radians(y))
    case 'cosatan2':
      return x * Math.cos(Math.atan2(z, y))
    case 'sinatan2':
      return x * Math.sin(Math.atan2(z, y))
    case 'sumangle':
      return x + (y - z) * ANGLE
    case 'ellipse':
      return z * Math.sqrt(Math.max(0, 1 - (x / y) ** 2))
    default:
      return x
  }
}
