import { isWritten } from '../documents/note-blocks.ts'
import type { MeetingSnapshot } from '../domain/meeting-snapshot.ts'
import { minuteTitle, type NumberedMinute, numberedMinutes } from '../domain/minute-numbers.ts'
import { entriesWith, presidingOf, rollOf } from '../domain/roll.ts'
import { venueOf } from '../domain/venue.ts'
import type { NoteBlock } from '../records/note-body.ts'
import type { Finding } from './finding.ts'

/** Everything to know before notes leave: what must be mended first, then what deserves a look. */
export function notesFindings(snapshot: MeetingSnapshot): readonly Finding[] {
  const minutes = numberedMinutes(snapshot)
  const found = [
    ...missingPlace(snapshot),
    ...nobodyPresent(snapshot),
    ...minutes.flatMap(unnumberedWords),
    ...minutes.flatMap(emptyResolution),
    ...minutes.flatMap(leftOverPlaceholder),
  ]
  return [...found.filter((it) => it.weight === 'must fix'), ...found.filter((it) => it.weight === 'look at')]
}

/** notes were published as "held in the on Thursday". */
export function missingPlace({ meeting }: MeetingSnapshot): readonly Finding[] {
  if (venueOf(meeting.held).kind !== 'missing') return []
  const sentence = 'The place of the meeting is empty. Say where it was held, such as “online”.'
  return [{ rule: 'R-03', weight: 'must fix', sentence, place: { kind: 'meeting details' } }]
}

/** somebody was there, and somebody presided. */
export function nobodyPresent({ attendance, people }: MeetingSnapshot): readonly Finding[] {
  const roll = rollOf(attendance, people)
  const place = { kind: 'attendance' } as const
  if (entriesWith(roll, 'present').length === 0)
    return [{ rule: 'R-10', weight: 'look at', sentence: 'Nobody is marked as present.', place }]
  if (presidingOf(roll) !== undefined) return []
  const sentence = 'Nobody is shown as being in the chair: add words such as “in the Chair” after a name.'
  return [{ rule: 'R-11', weight: 'look at', sentence, place }]
}

/** words under an item that takes no number are not printed. */
export function unnumberedWords({ item, code, minute, number }: NumberedMinute): readonly Finding[] {
  if (number !== null || !isWritten(minute.body)) return []
  const sentence = `Item ${code} has notes but is not marked as minuted: they will not be printed.`
  return [{ rule: 'R-32', weight: 'look at', sentence, place: { kind: 'item', itemId: item.id } }]
}

/** RESOLVED with nothing after it. */
export function emptyResolution({ item, code, minute, number }: NumberedMinute): readonly Finding[] {
  if (number === null || !minute.body.content.some(isEmptyResolution)) return []
  const sentence = `Item ${code} has a resolution without words after RESOLVED.`
  return [{ rule: 'R-60', weight: 'look at', sentence, place: { kind: 'item', itemId: item.id } }]
}

/** L1: a field of a template that nobody filled. */
export function leftOverPlaceholder(numbered: NumberedMinute): readonly Finding[] {
  const { item, code, minute, number } = numbered
  const text = `${minuteTitle(numbered)} ${JSON.stringify(minute.body)}`
  const left = /\bFIELD(_[A-Z]+)?\b|<<[^>]*>>|\[insert[^\]]*\]|\{\{[^}]*\}\}/i.exec(text)?.[0]
  if (number === null || left === undefined) return []
  const sentence = `Item ${code} still holds a placeholder: ${left}`
  return [{ rule: 'L1', weight: 'look at', sentence, place: { kind: 'item', itemId: item.id } }]
}

function isEmptyResolution(block: NoteBlock): boolean {
  if (block.type !== 'resolution') return false
  return (block.content[0].content ?? []).length === 0
}
