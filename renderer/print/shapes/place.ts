import { isSet, lengthOf, PER_POINT, partOf, withinPaper, wordOf } from './drawing-xml.ts'
import type { Sheet } from './sheet.ts'

/** How a drawing stands in the text, in points. */
export type Place = {
  /** In the line, with the text beside it, with the text above and below, or over the text. */
  readonly stands: 'in line' | 'beside' | 'between' | 'over'
  readonly isBehindText: boolean
  /** From where the lines of the text begin. */
  readonly right: number
  /** From its paragraph, or from where the text of its page begins. */
  readonly down: { readonly from: 'paragraph' | 'page'; readonly by: number }
  readonly isAtRight: boolean
  /** How far the text stays away. */
  readonly gap: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>
}

/** A drawing that begins further to the right than this has the text at its left. */
const MIDDLE = 200
const NO_GAP = { top: 0, right: 0, bottom: 0, left: 0 }

export const IN_LINE: Place = {
  stands: 'in line',
  isBehindText: false,
  right: 0,
  down: { from: 'paragraph', by: 0 },
  isAtRight: false,
  gap: NO_GAP,
}

/** Where a drawing of that size stands, by what is around it. */
export function placeOf(drawing: Element, size: Size, sheet: Sheet): Place {
  if (drawing.localName === 'inline') return IN_LINE
  const [across, down] = [partOf(drawing, 'positionH'), partOf(drawing, 'positionV')]
  const align = partOf(across, 'align')?.textContent?.trim() ?? ''
  const right = acrossOf(across, align, size, sheet)
  return {
    stands: standsOf(drawing),
    isBehindText: isSet(drawing, 'behindDoc'),
    right,
    down: downOf(down, size, sheet),
    isAtRight: ['right', 'outside'].includes(align) || right > MIDDLE,
    gap: {
      top: lengthOf(drawing, 'distT'),
      right: lengthOf(drawing, 'distR'),
      bottom: lengthOf(drawing, 'distB'),
      left: lengthOf(drawing, 'distL'),
    },
  }
}

export type Size = { readonly width: number; readonly height: number }

function standsOf(drawing: Element): Place['stands'] {
  if (partOf(drawing, 'wrapTopAndBottom') !== undefined) return 'between'
  return partOf(drawing, 'wrapNone') === undefined ? 'beside' : 'over'
}

/** An offset, which newer Word may have beside one of its own for older ones. */
function offsetOf(position: Element | undefined, whole: number): number {
  const [share] = [...(position?.querySelectorAll('pctPosHOffset, pctPosVOffset') ?? [])]
  if (share !== undefined) return (Number(share.textContent) / 100_000) * whole || 0
  return withinPaper(Number(position?.querySelector('posOffset')?.textContent ?? 0) / PER_POINT)
}

/** From where the text begins, which is where the left margin ends. */
function acrossOf(position: Element | undefined, align: string, size: Size, sheet: Sheet): number {
  const text = sheet.width - sheet.left - sheet.right
  const spans: Readonly<Record<string, readonly [from: number, width: number]>> = {
    page: [-sheet.left, sheet.width],
    leftMargin: [-sheet.left, sheet.left],
    insideMargin: [-sheet.left, sheet.left],
    rightMargin: [text, sheet.right],
    outsideMargin: [text, sheet.right],
  }
  const [from, width] = spans[wordOf(position, 'relativeFrom') ?? ''] ?? [0, text]
  if (align === '') return from + offsetOf(position, width)
  return from + aligned(align, width - size.width)
}

function downOf(position: Element | undefined, size: Size, sheet: Sheet): Place['down'] {
  const text = sheet.height - sheet.top - sheet.bottom
  const spans: Readonly<Record<string, readonly [from: number, height: number]>> = {
    page: [-sheet.top, sheet.height],
    margin: [0, text],
    topMargin: [-sheet.top, sheet.top],
    insideMargin: [-sheet.top, sheet.top],
    bottomMargin: [text, sheet.bottom],
    outsideMargin: [text, sheet.bottom],
  }
  const span = spans[wordOf(position, 'relativeFrom') ?? '']
  if (span === undefined) return { from: 'paragraph', by: offsetOf(position, text) }
  const [from, height] = span
  const align = partOf(position, 'align')?.textContent?.trim() ?? ''
  const by = align === '' ? offsetOf(position, height) : aligned(align, height - size.height)
  return { from: 'page', by: from + by }
}

function aligned(align: string, room: number): number {
  if (align === 'center') return room / 2
  return ['right', 'bottom', 'outside'].includes(align) ? room : 0
}

/** The size that a drawing has in the text. */
export function sizeOf(drawing: Element): Size {
  const extent = partOf(drawing, 'extent')
  return {
    width: Math.max(0, lengthOf(extent, 'cx')),
    height: Math.max(0, lengthOf(extent, 'cy')),
  }
}
