import type { PageRange } from '../documents/page-plan.ts'
import { type AgendaPart, supplementsOf } from '../domain/agenda/agenda-parts.ts'
import { plannedEnd } from '../domain/agenda/planned-end.ts'
import { venueName, venueOf } from '../domain/meeting/venue.ts'
import type { Item, Meeting } from '../records/meeting.ts'
import { weekdayAndOrdinal } from './dates.ts'
import { timeInStyle } from './times.ts'

const NO_BREAK = '\u00a0'

/** `AGENDA`, or `AGENDA SUPPLEMENT`, which has a number where there are several. */
export function partTitle(part: AgendaPart, items: readonly Item[]): string {
  if (part === 'agenda') return 'AGENDA'
  return supplementsOf(items).length > 1 ? `AGENDA SUPPLEMENT ${part}` : 'AGENDA SUPPLEMENT'
}

/** The sentence under UNRESTRICTED ITEMS. */
export const OPEN_ITEMS_SENTENCE = '(During these items the meeting is likely to be open to the public)'

/** The sentence under the restricted items. */
export const RESTRICTED_SENTENCE = 'Meeting not open to the press and public and reports not for publication'

/**
 * `Thursday, 17th November, 2022, at 10.00 am`, whatever the form of the time in the notes, behind `Extraordinary
 * meeting on` for one that is.
 */
export function frontSheetTime({
  date,
  time,
  isExtraordinary,
}: Pick<Meeting, 'date' | 'time' | 'isExtraordinary'>): string {
  const at = time === null ? null : timeInStyle(time, '10.00 am')
  const when = at === null ? weekdayAndOrdinal(date) : `${weekdayAndOrdinal(date)}, at${NO_BREAK}${at}`
  return isExtraordinary ? `Extraordinary meeting on ${when}` : when
}

/** `Online`, or the room; nothing where no place is given yet. */
export function frontSheetVenue(held: string): string | null {
  return venueOf(held).kind === 'missing' ? null : venueName(held)
}

/** The sign in the field of the last line for an agenda that is to have none. */
const NO_CLOSING = /^[-\u2013\u2014]$/

/**
 * `13:00 Meeting to Close`: what the clerk wrote as the last line, or else when the meeting is planned to end
 * . Null where there is neither, and where a dash says that there is to be none.
 */
export function closingLine(
  meeting: Pick<Meeting, 'closing' | 'time'>,
  items: readonly Item[],
): string | null {
  const written = meeting.closing.trim()
  if (NO_CLOSING.test(written)) return null
  return written === '' ? plannedClosing(meeting, items) : written
}

/** The last line that follows from the time and the planned minutes. */
export function plannedClosing(meeting: Pick<Meeting, 'time'>, items: readonly Item[]): string | null {
  const end = plannedEnd(meeting, items)
  return end === null ? null : `${end} Meeting to Close`
}

/** `(Pages 7 - 10)`, or `(Page 7)`; it never breaks over a line. */
export function pageWords(pages: PageRange): string {
  return pagePieces(pages)
    .map((piece) => ('text' in piece ? piece.text : String(piece.page)))
    .join('')
}

/** Words between the numbers of the pages, which a pack can write as references to the papers behind it. */
export type PagePiece = { readonly text: string } | { readonly end: 'first' | 'last'; readonly page: number }

export function pagePieces({ first, last }: PageRange): readonly PagePiece[] {
  const begin = { end: 'first' as const, page: first }
  if (first === last) return [{ text: `(Page${NO_BREAK}` }, begin, { text: ')' }]
  const between = { text: `${NO_BREAK}-${NO_BREAK}` }
  return [{ text: `(Pages${NO_BREAK}` }, begin, between, { end: 'last', page: last }, { text: ')' }]
}
