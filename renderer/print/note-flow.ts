import { type NoteColumn, noteColumn } from './note-column.ts'
import { textWidth } from './text-width.ts'

/** The text of a section that is still to be put on pages. */
export type NoteFlow = Pick<NoteColumn, 'setHeight' | 'isOnFirst' | 'middleOf'> & {
  /** Has enough of the text in columns of this height to see where the first ends. */
  readonly fill: (height: number) => void
  readonly isEmpty: () => boolean
  readonly contains: (element: Element) => boolean
  /** Takes out what stands in the first column; it is made taller, up to a page, where nothing would. */
  readonly takePage: (height: number, most: number) => readonly Node[]
  /** Gives back what is left, and ends. */
  readonly rest: () => readonly Node[]
}

/** As much is looked at as it takes to see what a paragraph that is kept with the next does. */
const COLUMNS = 3

/** Takes the text out of a section. */
export function noteFlow(section: HTMLElement): NoteFlow {
  const articles = [...section.querySelectorAll<HTMLElement>(':scope > article')]
  const column = noteColumn(section, textWidth(section))
  const waiting = articles.flatMap((article) => [
    { node: article, into: column.place, height: 0 },
    ...piecesOf(article),
  ])
  for (const { node } of waiting) node.parentNode?.removeChild(node)
  const add = (least: number) => {
    let added = 0
    while (added < least) {
      const next = waiting.shift()
      if (next === undefined) return
      next.into.append(next.node)
      added += next.height
    }
  }
  return {
    ...column,
    fill(height) {
      column.setHeight(height)
      while (waiting.length > 0 && column.count() < COLUMNS) add(height * COLUMNS)
    },
    isEmpty: () => waiting.length === 0 && column.place.childNodes.length === 0,
    contains: (element) => column.place.contains(element),
    takePage: (height, most) => takePage(column, height, most),
    rest() {
      add(Number.POSITIVE_INFINITY)
      column.end()
      return [...column.place.childNodes]
    },
  }
}

/** What is looked at by itself: a long table is so row by row. */
type Piece = { readonly node: Node; readonly into: Element; readonly height: number }

const LONG_TABLE = 60

function piecesOf(parent: Element): readonly Piece[] {
  return [...parent.childNodes].flatMap((node) => {
    const isLong = node instanceof HTMLTableElement && node.rows.length > LONG_TABLE
    const height = node instanceof Element && !isLong ? node.getBoundingClientRect().height : 0
    return [{ node, into: parent, height }, ...(isLong ? piecesOf(node) : [])]
  })
}

/** In pixels, for what cannot be cut. */
const TALLER = 20

function takePage(column: NoteColumn, height: number, most: number): readonly Node[] {
  const { place, setHeight, takeFirst } = column
  let taken: readonly Node[] = []
  for (let tall = height; taken.length === 0 && place.firstChild && tall < most + TALLER; tall += TALLER) {
    setHeight(Math.min(tall, most))
    const fillings = new Map([...place.children].map((it) => [it, it.getClientRects()[0]?.height ?? 0]))
    taken = takeFirst()
    fillColumns(taken, fillings, place)
  }
  if (taken.length === 0) taken = takeWhole(place.firstElementChild)
  beginPage(place.firstElementChild)
  return taken
}

function takeWhole(first: Element | null): readonly Node[] {
  first?.remove()
  return first === null ? [] : [first]
}

/** Columns of text that go on on the next page are full on this one. */
function fillColumns(taken: readonly Node[], fillings: ReadonlyMap<Element, number>, place: Element): void {
  const last = taken.at(-1)
  const [cut] = place.children
  if (!(last instanceof HTMLElement) || last.style.columnCount === '' || cut === undefined) return
  const height = fillings.get(cut)
  if (height === undefined || cut === last) return
  last.style.columnFill = 'auto'
  last.style.height = `${height}px`
}

/** At the top of a page there is no space before a paragraph. */
function beginPage(first: Element | null): void {
  if (!(first instanceof HTMLElement)) return
  if (first.localName === 'article') beginPage(first.firstElementChild)
  else first.style.marginTop = '0'
}
