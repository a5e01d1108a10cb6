import { type NoteColumn, noteColumn } from './note-column.ts'

/** The text of a section that is still to be put on pages. */
export type NoteFlow = Pick<NoteColumn, 'setHeight' | 'isOnFirst' | 'middleOf'> & {
  /** Has enough of the text in columns of this height to see where the first ends. */
  readonly fill: (height: number) => void
  readonly isEmpty: () => boolean
  readonly contains: (element: Element) => boolean
  /** Takes out what stands in the first column. */
  readonly takePage: () => readonly Node[]
  /** Gives back what is left, and ends. */
  readonly rest: () => readonly Node[]
}

/** As much is looked at as it takes to see what a paragraph that is kept with the next does. */
const COLUMNS = 3

/** Takes the text out of a section. */
export function noteFlow(section: HTMLElement): NoteFlow {
  const articles = [...section.querySelectorAll<HTMLElement>(':scope > article')]
  const waiting = articles.map((article) => ({ article, content: measured(article) }))
  const column = noteColumn(section, section.getBoundingClientRect().width)
  for (const { article } of waiting) {
    article.replaceChildren()
    article.remove()
  }
  const add = (least: number) => {
    let added = 0
    for (let next = waiting[0]; next !== undefined && added < least; next = waiting[0]) {
      const [first] = next.content.splice(0, 1)
      if (!column.place.contains(next.article)) column.place.append(next.article)
      if (first !== undefined) next.article.append(first.node)
      if (next.content.length === 0) waiting.shift()
      added += first?.height ?? 0
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
    takePage: () => takePage(column),
    rest() {
      add(Number.POSITIVE_INFINITY)
      column.end()
      return [...column.place.childNodes]
    },
  }
}

function measured(article: HTMLElement) {
  return [...article.childNodes].map((node) => ({
    node,
    height: node instanceof Element ? node.getBoundingClientRect().height : 0,
  }))
}

function takePage({ place, takeFirst }: NoteColumn): readonly Node[] {
  const fillings = new Map([...place.children].map((it) => [it, it.getClientRects()[0]?.height ?? 0]))
  const [first] = place.children
  const parts = [...takeFirst()]
  const taken = parts.length === 0 && first !== undefined ? [first] : parts
  if (parts.length === 0) first?.remove()
  fillColumns(taken, fillings, place)
  beginPage(place.firstElementChild)
  return taken
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
