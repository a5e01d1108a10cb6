import type { BaseLine } from './base-lines.ts'
import { type ChairLine, unchangedLine } from './chair-lines.ts'

/**
 * Lines without words are not printed, and so not sent: each is put back behind the line that it followed, for
 * nobody has taken it out.
 */
export function withUnprinted(lines: readonly ChairLine[], base: readonly BaseLine[]): readonly ChairLine[] {
  const all = [...lines]
  base.forEach((line, at) => {
    if (line.printedId !== null) return
    const before = base.slice(0, at).findLast((it) => all.some((there) => there.base === it))
    const place = before === undefined ? 0 : all.findIndex((there) => there.base === before) + 1
    all.splice(place, 0, unchangedLine(line))
  })
  return all
}
