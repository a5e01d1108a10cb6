import { withinPaper } from '../drawing-xml.ts'

/** The rules of an older shape, which stand in its style as in a page of the web. */
export type StyleRules = {
  /** Empty where there is no such rule. */
  readonly word: (name: string) => string
  /** In points; a number without a unit stays as it is where `isPlain`, and counts pixels otherwise. */
  readonly length: (name: string, isPlain?: boolean) => number
}

export function styleRules(style: string): StyleRules {
  const rules = new Map(
    style.split(';').map((rule) => {
      const at = rule.indexOf(':')
      return [rule.slice(0, at).trim().toLowerCase(), rule.slice(at + 1).trim()] as const
    }),
  )
  return {
    word: (name) => rules.get(name) ?? '',
    length: (name, isPlain = false) => points(rules.get(name) ?? '', isPlain ? 1 : PIXEL),
  }
}

const PIXEL = 0.75
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: PIXEL,
  pc: 12,
}

/** A length in points. */
export function points(length: string, plain = PIXEL): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)\s*([a-z]*)/i.exec(length.trim()) ?? []
  return withinPaper(Number(number) * (POINTS[unit.toLowerCase()] ?? plain))
}

/** `1,2` or `1 2` as two numbers or lengths. */
export function pair(text: string, plain = 1): readonly [number, number] {
  const [one = '', other = ''] = text.split(/[\s,]+/)
  return [points(one, plain), points(other, plain)]
}
