import { lineHeightOf } from './line-height.ts'
import { type NoteHeight, noteArea, noteHeights } from './note-area.ts'
import type { NoteFlow } from './note-flow.ts'
import type { DrawnNote } from './placed-notes.ts'

/** A page for which there is text and notes. */
export type PageToFill = {
  readonly section: HTMLElement
  readonly height: number
  /** The words that go on from the page before. */
  readonly carried: readonly HTMLElement[]
  /** Those whose marks are in what follows. */
  readonly notes: readonly DrawnNote[]
}

/** A line of text with marks, and how tall the notes are up to it. */
type Line = { readonly notes: readonly DrawnNote[]; readonly middle: number; readonly area: NoteHeight }

/** However much goes on from the page before, so much of a page is for text. */
const LEAST_TEXT = 0.15
/** Marks whose middles are not farther from one another, in pixels, are on one line. */
const SAME_LINE = 4

/**
 * How much of a page its text may take, so that there is room for the notes whose marks are in it. As in Word,
 * a line stays where its notes begin, and the last of them may go on on the next page.
 */
export function textHeight(flow: NoteFlow, page: PageToFill): number {
  const carried = noteHeights(page.section, noteArea(page.carried, true)).at(-1)?.whole ?? 0
  const free = Math.max(page.height - carried, page.height * LEAST_TEXT)
  flow.setHeight(free)
  const lines = linesWithMarks(flow, page)
  const heightFor = (count: number) =>
    count === 0 ? free : Math.min(free, page.height - (lines[count - 1]?.area.whole ?? 0))
  const shownAt = (height: number) => {
    flow.setHeight(height)
    const next = lines.findIndex(({ notes }) => notes.some(({ mark }) => !flow.isOnFirst(mark)))
    return next === -1 ? lines.length : next
  }
  const count = mostThat(lines.length, (it) => heightFor(it) > 0 && shownAt(heightFor(it)) >= it)
  const next = lines[count]
  if (next === undefined) return heightFor(count)
  const before = isInColumns(next)
    ? mostThat(Math.floor(heightFor(count)), (height) => shownAt(height) <= count)
    : next.middle
  const end = isInColumns(next) ? before + 1 : before + lineHeightOf(paragraphOf(next))
  if (end + next.area.least <= page.height && shownAt(end) === count + 1) return end
  if (shownAt(heightFor(count)) <= count) return heightFor(count)
  // Its line would be on the page without its note: it goes to the next, if there is anything before it.
  if (before > 0 && shownAt(before) <= count) return before
  return page.carried.length > 0 ? Math.max(end, free) : end
}

/** In columns, a line may go to the next page though others that are further down stay. */
function isInColumns({ notes }: Pick<Line, 'notes'>): boolean {
  return notes.some(({ mark }) => (mark.closest('article')?.style.columnCount ?? '') !== '')
}

/** The most of which something holds that holds of fewer as well, and of none. */
function mostThat(most: number, holds: (count: number) => boolean): number {
  if (most === 0 || holds(most)) return most
  let [from, to] = [0, most - 1]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    if (holds(middle)) from = middle
    else to = middle - 1
  }
  return from
}

/** The lines in the first column that have marks, from the top. */
function linesWithMarks(flow: NoteFlow, { section, carried, notes }: PageToFill): readonly Line[] {
  const shown = notes.filter(({ mark }) => flow.contains(mark) && flow.isOnFirst(mark))
  const found = shown.map((note) => ({ note, middle: flow.middleOf(note.mark) }))
  const isApart = found.some(({ note }) => isInColumns({ notes: [note] }))
  const marks = isApart ? found : found.sort((one, other) => one.middle - other.middle)
  const words = [...carried, ...marks.map(({ note }) => note.words)]
  const heights = noteHeights(section, noteArea(words, true)).slice(carried.length)
  const lines: Line[] = []
  for (const [at, { note, middle }] of marks.entries()) {
    const area = heights[at] ?? { whole: 0, least: 0 }
    const before = lines.at(-1)
    if (before !== undefined && middle - before.middle < SAME_LINE)
      lines[lines.length - 1] = { notes: [...before.notes, note], middle: before.middle, area }
    else lines.push({ notes: [note], middle, area })
  }
  return lines
}

function paragraphOf({ notes }: Line): Element {
  const mark = notes[0]?.mark
  return mark?.closest('p') ?? mark ?? document.body
}
