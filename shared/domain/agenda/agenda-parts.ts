import type { Item, Meeting } from '../../records/meeting.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { type CodedSection, codedAgenda } from './codes.ts'

/** What is published at one time: the agenda itself, or a supplement to it by its number. */
export type AgendaPart = 'agenda' | number

/**
 * The sections of one part with the items that are printed in it, coded as they are on the whole agenda. An urgent
 * item was on none of them, and one without a title cannot be printed; a section without items is left out.
 */
export function printedSections(
  { sections, items }: Pick<MeetingSnapshot, 'sections' | 'items'>,
  part: AgendaPart,
): readonly CodedSection[] {
  return codedAgenda(sections, items)
    .map((section) => ({
      ...section,
      items: section.items.filter(({ item }) => isPublishedWith(item, part) && item.title.trim() !== ''),
    }))
    .filter((section) => section.items.length > 0)
}

/** Whether an item was published with a part of the agenda. */
export function isPublishedWith({ urgent, supplement }: Item, part: AgendaPart): boolean {
  return urgent === null && (supplement ?? 'agenda') === part
}

/** The supplements that there is something in, by their numbers. */
export function supplementsOf(items: readonly Item[]): readonly number[] {
  const numbers = items.flatMap(({ supplement, urgent }) =>
    supplement === null || urgent !== null ? [] : [supplement],
  )
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** The day on which a part was published. */
export function publishedDay(
  { published, supplements }: Pick<Meeting, 'published' | 'supplements'>,
  part: AgendaPart,
): Meeting['published'] {
  return part === 'agenda'
    ? published
    : (supplements.find(({ number }) => number === part)?.published ?? null)
}

/** The supplements of a meeting with one of them published on a day, or not yet. */
export function withSupplementPublished(
  { supplements }: Pick<Meeting, 'supplements'>,
  number: number,
  published: Meeting['published'],
): Meeting['supplements'] {
  const others = supplements.filter((it) => it.number !== number)
  return [...others, { number, published }].sort((a, b) => a.number - b.number)
}
