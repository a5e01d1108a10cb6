import type { Axis } from '../chart-model.ts'

/** What an axis of values goes from and to, and how far apart its marks are. */
export type Scale = { readonly min: number; readonly max: number; readonly step: number }

/** The least and the greatest of what is to be seen along an axis. */
export type Reach = { readonly least: number; readonly most: number }

/** Where the values lie closer together than this share of the greatest, the axis does not begin at nought. */
const CLOSE = 1 / 6
const ROOM = 0.05
const MOST_STEPS = 100

/**
 * The scale of an axis as Office chooses it, where the file leaves that open.
 * @param marks how many marks there is room for
 */
export function scaleOf({ min, max, step }: Axis, reach: Reach, marks: number): Scale {
  const open = openEnds(reach)
  const [from, to] = inOrder(min ?? open.least, max ?? open.most)
  const apart = stepFor(to - from, step, marks)
  return {
    min: min === null ? tidy(Math.floor(from / apart + SLIGHT) * apart) : from,
    max: max === null ? tidy(Math.ceil(to / apart - SLIGHT) * apart) : to,
    step: apart,
  }
}

const SLIGHT = 1e-9

/** The scale of parts of a whole. */
export function scaleOfShares({ min, max, step }: Axis, { least, most }: Reach, marks: number): Scale {
  const [from, to] = inOrder(min ?? (least < 0 ? -1 : 0), max ?? (most > 0 || least >= 0 ? 1 : 0))
  return { min: from, max: to, step: stepFor(to - from, step, Math.max(marks, 2)) }
}

/** A scale on which each mark is so many times the one before. */
export function scaleOfPowers({ min, max }: Axis, reach: Reach, base: number): Scale {
  const power = (value: number, round: (power: number) => number) =>
    base ** round(Math.log(Math.max(value, Number.MIN_VALUE)) / Math.log(base))
  const least = reach.least > 0 ? reach.least : 1
  const from = min !== null && min > 0 ? min : power(least, (it) => Math.floor(it + SLIGHT))
  const to =
    max !== null && max > from
      ? max
      : power(Math.max(reach.most, from * base), (it) => Math.ceil(it - SLIGHT))
  return { min: from, max: to, step: base }
}

function openEnds({ least, most }: Reach): Reach {
  if (!(least <= most)) return { least: 0, most: 1 }
  if (least === 0 && most === 0) return { least: 0, most: 1 }
  if (least >= 0) {
    const isClose = most > least && (most - least) / most <= CLOSE
    const from = isClose ? Math.max(0, least - (most - least) / 2) : 0
    return { least: from, most: most + ROOM * (most - from) }
  }
  if (most <= 0) {
    const mirrored = openEnds({ least: -most, most: -least })
    return { least: -mirrored.most, most: -mirrored.least }
  }
  return { least: least - ROOM * (most - least), most: most + ROOM * (most - least) }
}

function inOrder(from: number, to: number): readonly [number, number] {
  if (from < to) return [from, to]
  return from === to ? [from, from + 1] : [from, from + Math.max(1, Math.abs(from))]
}

/** One, two or five times a power of ten, unless the file says another. */
function stepFor(span: number, own: number | null, marks: number): number {
  if (own !== null && span / own <= MOST_STEPS) return own
  const power = 10 ** Math.floor(Math.log10(span / marks))
  const times = [1, 2, 5, 10].find((it) => span / (it * power) <= marks) ?? 10
  return tidy(times * power)
}

/** Without the dust that counting in twos leaves behind. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
