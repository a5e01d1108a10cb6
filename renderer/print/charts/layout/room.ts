import type { Place, TextLook } from '../chart-model.ts'

/** In points, from the upper left corner of the chart. */
export type Rect = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Size = { readonly width: number; readonly height: number }

/** How wide a line of text is, in points. */
export type Measure = (line: string, look: TextLook) => number

/** The height of a line, of the size of its letters. */
const LINE = 1.22

export function lineHeight({ size }: TextLook): number {
  return size * LINE
}

export function textSize(lines: readonly string[], look: TextLook, measure: Measure): Size {
  return {
    width: lines.reduce((widest, line) => Math.max(widest, measure(line, look)), 0),
    height: lines.length * lineHeight(look),
  }
}

export type Edges = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function inside({ left, top, width, height }: Rect, edges: Edges): Rect {
  return {
    left: left + edges.left,
    top: top + edges.top,
    width: Math.max(1, width - edges.left - edges.right),
    height: Math.max(1, height - edges.top - edges.bottom),
  }
}

/** The rectangle of a place that the file gives; what it leaves open is as large as is said. */
export function rectOf(place: Place, whole: Size, usual: Size): Rect {
  return {
    left: place.left * whole.width,
    top: place.top * whole.height,
    width: place.width === null ? usual.width : place.width * whole.width,
    height: place.height === null ? usual.height : place.height * whole.height,
  }
}

const MOST_LINES = 6

/** Words in lines no wider than that; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, look: TextLook, measure: Measure): readonly string[] {
  const lines = text.split('\n').flatMap((line) => {
    const [first = '', ...words] = line.split(/\s+/)
    const broken = [first]
    for (const word of words) {
      const longer = `${broken.at(-1)} ${word}`
      if (measure(longer, look) <= width) broken[broken.length - 1] = longer
      else broken.push(word)
    }
    return broken
  })
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`]
}

/** Text that is no wider than that, cut where it has to be. */
export function cut(text: string, width: number, look: TextLook, measure: Measure): string {
  if (measure(text, look) <= width) return text
  let [least, most] = [0, text.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (measure(`${text.slice(0, middle)}…`, look) <= width) least = middle
    else most = middle - 1
  }
  return `${text.slice(0, least)}…`
}
