/** How a box stands in the text, in points. */
export type Box = {
  readonly width: number
  readonly height: number
  /** In the line, with the text beside it, with the text above and below, or over the text. */
  readonly stands: 'in line' | 'beside' | 'between' | 'over'
  readonly right: number
  readonly down: number
  readonly isAtRight: boolean
  readonly border: string
  readonly fill: string
  readonly padding: string
}

const EMU = 12_700
const USUAL_MARGIN = 72
/** A box that begins further to the right than this has the text at its left. */
const MIDDLE = 200

/** What the drawing around the words of a box says of it. */
export function boxOf(content: Element): Box {
  const drawing = content.closest('anchor, inline')
  return drawing === null ? olderBox(content) : drawnBox(drawing)
}

function drawnBox(drawing: Element): Box {
  const extent = drawing.querySelector('extent')
  const offset = (place: string) =>
    Number(drawing.querySelector(`${place} posOffset`)?.textContent ?? 0) / EMU
  const isFromEdge = drawing.querySelector('positionH')?.getAttribute('relativeFrom') === 'page'
  const right = offset('positionH') - (isFromEdge ? USUAL_MARGIN : 0)
  const align = drawing.querySelector('positionH align')?.textContent
  return {
    width: Number(extent?.getAttribute('cx') ?? 0) / EMU,
    height: Number(extent?.getAttribute('cy') ?? 0) / EMU,
    stands: drawing.localName === 'inline' ? 'in line' : standsOf(drawing),
    right,
    down: offset('positionV'),
    isAtRight: align === 'right' || right > MIDDLE,
    border: borderOf(drawing),
    fill: colourOf(drawing.querySelector('spPr > solidFill')) ?? 'none',
    padding: paddingOf(drawing.querySelector('bodyPr')),
  }
}

/** Where a box has its place on the page, and not by its paragraph, it stands between the text: it hides none. */
function standsOf(drawing: Element): Box['stands'] {
  const from = drawing.querySelector('positionV')?.getAttribute('relativeFrom') ?? ''
  if (drawing.querySelector('wrapNone') !== null)
    return from === 'paragraph' || from === 'line' ? 'over' : 'between'
  return drawing.querySelector('wrapTopAndBottom') === null ? 'beside' : 'between'
}

function borderOf(drawing: Element): string {
  const line = drawing.querySelector('spPr > ln')
  if (line === null || line.querySelector('noFill') !== null) return 'none'
  const width = Number(line.getAttribute('w') ?? 9525) / EMU
  return `${width}pt solid ${colourOf(line.querySelector('solidFill')) ?? '#000000'}`
}

/** Only plain colours: one of a theme, as most borders have, is black or white enough. */
function colourOf(fill: Element | null): string | null {
  const colour = fill?.querySelector('srgbClr')?.getAttribute('val') ?? null
  return colour === null ? null : `#${colour}`
}

function paddingOf(body: Element | null): string {
  const inset = (name: string, usual: number) => Number(body?.getAttribute(name) ?? usual) / EMU
  const [top, right, bottom, left] = [
    inset('tIns', 45_720),
    inset('rIns', 91_440),
    inset('bIns', 45_720),
    inset('lIns', 91_440),
  ]
  return `${top}pt ${right}pt ${bottom}pt ${left}pt`
}

/** The form that Word wrote until 2007: what is known of the box stands in a style. */
function olderBox(content: Element): Box {
  const shape = content.closest('shape, rect, roundrect')
  const style = new Map(
    (shape?.getAttribute('style') ?? '').split(';').map((rule) => {
      const [name, value] = rule.split(':')
      return [name?.trim() ?? '', value?.trim() ?? ''] as const
    }),
  )
  const length = (name: string) => pointsOf(style.get(name) ?? '')
  const wrap = shape?.querySelector('wrap')?.getAttribute('type')
  const isFloating = style.get('position') === 'absolute'
  const right = length('margin-left')
  const side = style.get('mso-position-horizontal')
  return {
    width: length('width'),
    height: length('height'),
    stands: !isFloating ? 'in line' : wrap === 'topAndBottom' ? 'between' : wrap ? 'beside' : 'over',
    right,
    down: length('margin-top'),
    isAtRight: side === 'right' || right > MIDDLE,
    border: shape?.getAttribute('stroked') === 'f' ? 'none' : '0.75pt solid #000000',
    fill: shape?.getAttribute('filled') === 'f' ? 'none' : '#ffffff',
    padding: '3.6pt 7.2pt',
  }
}

const POINTS = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 72 / 2.54],
  ['mm', 72 / 25.4],
  ['px', 0.75],
])

function pointsOf(length: string): number {
  const [, number, unit] = /^(-?[\d.]+)(pt|in|cm|mm|px)?/.exec(length) ?? []
  return Number(number ?? 0) * (POINTS.get(unit ?? 'px') ?? 1)
}
