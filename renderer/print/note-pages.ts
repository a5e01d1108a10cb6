import { fixColumns } from './fixed-columns.ts'
import { countedAs } from './label-text.ts'
import { cutArea, noteArea, noteHeights } from './note-area.ts'
import { textHeight } from './note-fit.ts'
import { type NoteFlow, noteFlow } from './note-flow.ts'
import type { DrawnNote } from './placed-notes.ts'
import { keepShortParagraphs } from './short-paragraphs.ts'
import type { WrittenNotes } from './written-notes.ts'

/** A page that is less tall has no room for notes, in pixels. */
const LEAST_PAGE = 100

/** The lower line of a table that is cut is not counted in its height: there is room for it above the notes. */
const LEAST_GAP = 3

/**
 * Puts the footnotes at the foot of the pages that have their marks, and the endnotes behind the text. Chromium
 * knows no footnotes: a section that has some is cut into its pages here, up to the last of them.
 */
export function putNotesOnPages(
  place: HTMLElement,
  notes: readonly DrawnNote[],
  hasLine: WrittenNotes['hasLine'],
): void {
  for (const { words } of notes) words.remove()
  const seen = notes.filter(({ mark }) => mark.getClientRects().length > 0)
  const sections = [...place.querySelectorAll<HTMLElement>('section.docx')]
  const endnotes = seen.filter(({ kind }) => kind === 'endnote').map(({ words }) => words)
  if (endnotes.length > 0) {
    const text = [...place.querySelectorAll('section.docx > article')].at(-1)
    text?.append(noteArea(endnotes, hasLine.endnote))
  }
  for (const section of sections) {
    const own = seen.filter(({ kind, mark }) => kind === 'footnote' && section.contains(mark))
    if (own.length > 0) cutIntoPages(section, own, hasLine.footnote)
  }
}

function cutIntoPages(section: HTMLElement, notes: readonly DrawnNote[], hasLine: boolean): void {
  const height = pageHeight(section)
  if (height < LEAST_PAGE) {
    const words = notes.map((note) => note.words)
    section.append(noteArea(words, hasLine))
    return
  }
  fixColumns(section)
  keepShortParagraphs(section)
  const flow = noteFlow(section)
  let [left, carried]: [readonly DrawnNote[], readonly HTMLElement[]] = [notes, []]
  while (left.length + carried.length > 0) {
    if (flow.isEmpty() && carried.length === 0) break
    const page = nextPage(flow, { section, height, hasLine, carried, notes: left })
    left = left.filter(({ mark }) => !page.drawn.contains(mark))
    carried = page.carried
  }
  section.append(...flow.rest())
}

type Rest = {
  readonly section: HTMLElement
  readonly height: number
  readonly hasLine: boolean
  readonly carried: readonly HTMLElement[]
  readonly notes: readonly DrawnNote[]
}

/** The next page of a section with its notes, and the words of notes that go on on the one after it. */
function nextPage(
  flow: NoteFlow,
  rest: Rest,
): { readonly drawn: HTMLElement; readonly carried: readonly HTMLElement[] } {
  const { section, height, hasLine } = rest
  flow.fill(height)
  countAnew(rest.notes.filter(({ mark }) => flow.contains(mark)))
  const text = flow.isEmpty() ? 0 : textHeight(flow, rest)
  const drawn = document.createElement('div')
  drawn.className = 'note-page'
  drawn.style.height = `${height}px`
  drawn.append(...flow.takePage(text, height))
  section.append(drawn)
  const own = rest.notes.filter(({ mark }) => drawn.contains(mark)).map(({ words }) => words)
  const words = [...rest.carried, ...own]
  if (words.length === 0) return { drawn, carried: [] }
  const area = noteArea(words, hasLine)
  const room = height - Math.max(text, bottomOf(drawn) - LEAST_GAP) // what cannot be cut may be taller
  const heights = noteHeights(section, area)
  if ((heights.at(-1)?.whole ?? 0) <= room) {
    drawn.append(area)
    return { drawn, carried: [] }
  }
  if ((heights[0]?.least ?? 0) > room) return { drawn, carried: words }
  const { now, later } = cutArea(section, area, room)
  drawn.append(...now)
  return { drawn, carried: later }
}

function bottomOf(drawn: HTMLElement): number {
  const { top } = drawn.getBoundingClientRect()
  return Math.max(
    0,
    ...[...drawn.querySelectorAll('article, p, table, img')].map(
      (it) => it.getBoundingClientRect().bottom - top,
    ),
  )
}

/** Notes that are counted on each page begin again with those of the next. */
function countAnew(notes: readonly DrawnNote[]): void {
  const counted = notes.filter(({ label, counting }) => label !== null && counting.begins === 'on each page')
  for (const [at, { mark, own, counting }] of counted.entries()) {
    const label = countedAs(counting.start + at, counting.form)
    mark.textContent = label
    if (own !== null) own.textContent = label
  }
}

/** The whole pixels that a page has between its margins. */
function pageHeight(section: HTMLElement): number {
  const probe = document.createElement('div')
  probe.style.cssText = 'position: absolute; height: var(--page-height)'
  section.append(probe)
  const { height } = probe.getBoundingClientRect()
  probe.remove()
  return Math.floor(height)
}
