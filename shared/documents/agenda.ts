import { type AgendaPart, printedSections, publishedDay } from '../domain/agenda/agenda-parts.ts'
import type { CodedItem, CodedSection } from '../domain/agenda/codes.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import type { ItemId } from '../records/ids.ts'
import { weekdayAndDate } from '../wording/dates.ts'
import {
  closingLine,
  frontSheetTime,
  frontSheetVenue,
  OPEN_ITEMS_SENTENCE,
  partTitle,
  RESTRICTED_SENTENCE,
} from '../wording/front-sheet.ts'
import type { AgendaBlock, AgendaDocument } from './agenda-model.ts'
import type { DocumentProperties, Run } from './model.ts'
import type { PageRange } from './page-plan.ts'
import { documentProperties } from './properties.ts'

/** What a front sheet is built from; a meeting's snapshot has it all. */
export type AgendaSource = Pick<MeetingSnapshot, 'committee' | 'meeting' | 'sections' | 'items'>

export type FrontSheetOptions = {
  readonly status: AgendaDocument['status']
  /** The pages of the items that have a paper, in the pack that the sheet goes with; none without a pack. */
  readonly ranges: ReadonlyMap<ItemId, PageRange>
  /** Only the copy for those who may see restricted papers says on which pages these are. */
  readonly edition: 'public' | 'restricted'
  /** The agenda itself, unless it is a supplement to it. */
  readonly part?: AgendaPart
}

export const NO_PAGES: FrontSheetOptions['ranges'] = new Map()

/** The front sheet of an agenda. */
export function agendaDocument(source: AgendaSource, options: FrontSheetOptions): AgendaDocument {
  const part = options.part ?? 'agenda'
  return {
    kind: 'agenda',
    properties: propertiesOf(source, part),
    status: options.status,
    blocks: [
      ...headBlocks(source, part),
      ...agendaBlocks(printedSections(source, part), options),
      ...footBlocks(source, part),
    ],
  }
}

function propertiesOf(source: AgendaSource, part: AgendaPart): DocumentProperties {
  const what = part === 'agenda' ? 'Agenda' : 'Agenda supplement'
  return documentProperties(source, { what, of: 'the meeting on', kinds: ['agenda'] })
}

/** From AGENDA to whom to ask. */
function headBlocks({ committee, meeting, items }: AgendaSource, part: AgendaPart): readonly AgendaBlock[] {
  const venue = frontSheetVenue(meeting.held)
  const { name, telephone, email } = committee.contact
  return [
    { kind: 'agenda title', id: 'agenda-title', runs: [{ text: partTitle(part, items) }] },
    { kind: 'committee name', id: 'committee-name', runs: [{ text: committee.name.toUpperCase() }] },
    { kind: 'when', id: 'when', runs: [{ text: frontSheetTime(meeting) }] },
    ...(venue === null ? [] : [{ kind: 'venue' as const, id: 'venue', runs: [{ text: venue }] }]),
    ...contact('Ask for', { text: name.trim(), bold: true }),
    ...contact('Telephone', { text: telephone.trim(), bold: true }),
    ...contact('Email', { text: email.trim(), link: `mailto:${email.trim()}` }),
  ]
}

function contact(label: string, run: Run): readonly AgendaBlock[] {
  if (run.text === '') return []
  return [{ kind: 'contact', id: `contact-${label.toLowerCase().replace(' ', '-')}`, label, runs: [run] }]
}

/** The open sections under their heading, then the restricted ones; a section without items is not printed. */
function agendaBlocks(agenda: readonly CodedSection[], options: FrontSheetOptions): readonly AgendaBlock[] {
  const bookmarks = bookmarkNames(agenda)
  const blocks = (restricted: boolean) =>
    agenda
      .filter(({ section }) => section.restricted === restricted)
      .flatMap((section) => sectionBlocks(section, options, bookmarks))
  const open = blocks(false)
  return [...(open.length === 0 ? [] : OPEN_ITEMS), ...open, ...blocks(true)]
}

const OPEN_ITEMS: readonly AgendaBlock[] = [
  { kind: 'open items heading', id: 'unrestricted', runs: [{ text: 'UNRESTRICTED ITEMS' }] },
  {
    kind: 'open items sentence',
    id: 'unrestricted-sentence',
    runs: [{ text: OPEN_ITEMS_SENTENCE, italic: true }],
  },
]

function sectionBlocks(
  { section, letter, items }: CodedSection,
  { ranges, edition }: FrontSheetOptions,
  bookmarks: ReadonlyMap<ItemId, string>,
): readonly AgendaBlock[] {
  const { id, restricted } = section
  const title = restricted ? section.title.trim().toUpperCase() : section.title.trim()
  const heading =
    title === ''
      ? []
      : [
          {
            kind: 'agenda section' as const,
            id,
            label: labelOf(letter, restricted),
            restricted,
            runs: [{ text: title }],
          },
        ]
  const sentence = {
    kind: 'restricted sentence' as const,
    id: `${id}-sentence`,
    runs: [{ text: RESTRICTED_SENTENCE, italic: true as const }],
  }
  const isShown = !restricted || edition === 'restricted'
  return [
    ...heading,
    ...(restricted ? [sentence] : []),
    ...items.flatMap((coded) => {
      const pages = (isShown ? ranges.get(coded.item.id) : undefined) ?? null
      return itemBlocks(coded, pages, bookmarks.get(coded.item.id) ?? '')
    }),
  ]
}

/** `A.`, and `D -` of the restricted items. */
function labelOf(letter: string, restricted: boolean): string {
  if (letter === '') return ''
  return restricted ? `${letter} -` : `${letter}.`
}

function itemBlocks(
  { item, code }: CodedItem,
  pages: PageRange | null,
  bookmark: string,
): readonly AgendaBlock[] {
  const { id, title, note } = item
  const line = note.trim()
  return [
    { kind: 'agenda item', id, label: code, pages, bookmark, runs: [{ text: title.trim() }] },
    ...(line === '' ? [] : [{ kind: 'item note' as const, id: `${id}-note`, runs: withRaisedEndings(line) }]),
  ]
}

/** `16th March 2023` with a raised th, as published agendas have it. */
function withRaisedEndings(text: string): readonly Run[] {
  return text
    .split(/(?<=\b\d{1,2})(st|nd|rd|th)\b/)
    .map((piece, at): Run => (at % 2 === 1 ? { text: piece, raised: true } : { text: piece }))
    .filter((run) => run.text !== '')
}

/** `13:00 Meeting to Close`, which a supplement does not say again, and the day of publication. */
function footBlocks({ meeting, items }: AgendaSource, part: AgendaPart): readonly AgendaBlock[] {
  const closing = part === 'agenda' ? closingLine(meeting, items) : null
  const published = publishedDay(meeting, part)
  return [
    ...(closing === null ? [] : [{ kind: 'closing' as const, id: 'closing', runs: [{ text: closing }] }]),
    ...(published === null
      ? []
      : [{ kind: 'publication' as const, id: 'publication', runs: [{ text: weekdayAndDate(published) }] }]),
  ]
}

/** A name for the paper of each item: of letters and digits only, and no two alike to Word, which ignores case. */
function bookmarkNames(agenda: readonly CodedSection[]): ReadonlyMap<ItemId, string> {
  const names = new Map<ItemId, string>()
  const taken = new Set<string>()
  for (const { item, code } of agenda.flatMap(({ items }) => items)) {
    let name = `item_${code.replace(/[^A-Za-z0-9]/g, '_')}`
    while (taken.has(name.toLowerCase())) name = `${name}_2`
    taken.add(name.toLowerCase())
    names.set(item.id, name)
  }
  return names
}
