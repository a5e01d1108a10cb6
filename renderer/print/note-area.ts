import { lineHeightOf } from './line-height.ts'
import { noteColumn } from './note-column.ts'
import { textWidth } from './text-width.ts'

/** The notes of a page, under a line, as they stand at its foot. */
export function noteArea(words: readonly HTMLElement[], hasLine: boolean): HTMLElement {
  const area = document.createElement('div')
  area.className = 'notes'
  const line = document.createElement('div')
  line.className = hasLine ? 'note-line' : 'note-gap'
  area.append(line, ...words)
  return area
}

/** How tall an area is with a note and those before it: with all of it, or with as little as may stand alone. */
export type NoteHeight = { readonly whole: number; readonly least: number }

/** A note that goes on on the next page has two lines on its own, as any paragraph has. */
const LEAST_LINES = 2

/** The heights of an area with the first of its notes, with the first two, and so on. */
export function noteHeights(section: HTMLElement, area: HTMLElement): readonly NoteHeight[] {
  const place = document.createElement('div')
  place.style.cssText = `position: absolute; top: 0; width: ${textWidth(section)}px`
  place.append(area)
  section.append(place)
  const { top } = area.getBoundingClientRect()
  const heights = [...area.querySelectorAll<HTMLElement>(':scope > .note')].map((note) => {
    const rect = note.getBoundingClientRect()
    const lines = LEAST_LINES * lineHeightOf(note.querySelector('p') ?? note)
    return { whole: rect.bottom - top, least: rect.top - top + Math.min(rect.height, lines) }
  })
  place.remove()
  return heights
}

/** What of an area is for this page, and the words that go on on the next. */
export type CutArea = { readonly now: readonly Node[]; readonly later: readonly HTMLElement[] }

/** Cuts an area where it is as tall as the room that a page has for it. */
export function cutArea(section: HTMLElement, area: HTMLElement, room: number): CutArea {
  const column = noteColumn(section, textWidth(section))
  column.place.append(area)
  column.setHeight(room)
  const now = column.takeFirst()
  const later = [...column.place.querySelectorAll<HTMLElement>('.note')]
  column.end()
  return { now, later }
}
