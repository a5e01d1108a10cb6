import { presidingAt } from '../domain/attendance/presiding.ts'
import { entriesWith, presidingOf, rollOf } from '../domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { venueOf } from '../domain/meeting/venue.ts'
import { isWritten, textOfBody, textOfWords } from '../domain/notes/note-text.ts'
import { minuteTitle, type NumberedMinute } from '../domain/numbers/minute-numbers.ts'
import { fullName } from '../domain/people/person-name.ts'
import type { NoteBlock } from '../records/note-body.ts'
import { toldMinutes } from '../wording/told-minutes.ts'
import type { Finding } from './finding.ts'
import { urgentWithoutReason } from './why-not-finished.ts'

/** Everything to know before notes leave: what must be mended first, then what deserves a look. */
export function notesFindings(snapshot: MeetingSnapshot): readonly Finding[] {
  const minutes = toldMinutes(snapshot)
  const found = [
    ...missingPlace(snapshot),
    ...urgentWithoutReason(snapshot),
    ...nobodyPresent(snapshot),
    ...nobodyPresiding(snapshot, minutes),
    ...minutes.flatMap(unnumberedWords),
    ...minutes.flatMap(emptyResolution),
    ...minutes.flatMap(leftOverPlaceholder),
  ]
  return [...found.filter((it) => it.weight === 'must fix'), ...found.filter((it) => it.weight === 'look at')]
}

/** notes were published as "held in the on Thursday". */
function missingPlace({ meeting }: MeetingSnapshot): readonly Finding[] {
  if (venueOf(meeting.held).kind !== 'missing') return []
  const sentence = 'The place of the meeting is empty. Say where it was held, such as “online”.'
  return [{ rule: 'R-03', weight: 'must fix', sentence, place: { kind: 'meeting details' } }]
}

/** somebody was there. */
function nobodyPresent({ attendance, people }: MeetingSnapshot): readonly Finding[] {
  if (entriesWith(rollOf(attendance, people), 'present').length > 0) return []
  const sentence = 'Nobody is marked as present.'
  return [{ rule: 'R-10', weight: 'look at', sentence, place: { kind: 'attendance' } }]
}

/** the notes show who presided, and somebody did at every item. */
function nobodyPresiding(snapshot: MeetingSnapshot, minutes: readonly NumberedMinute[]): readonly Finding[] {
  const { attendance, people } = snapshot
  const roll = rollOf(attendance, people)
  if (entriesWith(roll, 'present').length === 0) return []
  if (presidingOf(roll) === undefined && !attendance.some(({ kind }) => kind === 'took the chair')) {
    const likely = presidingAt(snapshot, minutes[0]?.item.id ?? null)?.person
    const name = likely === undefined ? 'a name' : `the name of ${fullName(likely)}`
    const sentence = `Nobody is shown as being in the chair: add words such as “in the Chair” after ${name}.`
    return [{ rule: 'R-11', weight: 'look at', sentence, place: { kind: 'attendance' } }]
  }
  const taken = minutes.filter(({ item }) => !item.isDeferred)
  const without = taken.find(({ item }) => presidingAt(snapshot, item.id) === undefined)
  if (without === undefined) return []
  const sentence = `Nobody is in the chair at item ${without.code}: record who took it.`
  return [{ rule: 'R-11', weight: 'look at', sentence, place: { kind: 'item', itemId: without.item.id } }]
}

/** words under an item that takes no number are not printed. */
function unnumberedWords({ item, code, minute, number }: NumberedMinute): readonly Finding[] {
  if (number !== null || !isWritten(minute.body)) return []
  const sentence = `Item ${code} has notes but is not marked as minuted: they will not be printed.`
  return [{ rule: 'R-32', weight: 'look at', sentence, place: { kind: 'item', itemId: item.id } }]
}

/** RESOLVED with nothing after it. */
function emptyResolution({ item, code, minute, number }: NumberedMinute): readonly Finding[] {
  if (number === null || !minute.body.content.some(isEmptyResolution)) return []
  const sentence = `Item ${code} has a resolution without words after RESOLVED.`
  return [{ rule: 'R-60', weight: 'look at', sentence, place: { kind: 'item', itemId: item.id } }]
}

/** L1: a field of a template that nobody filled. */
function leftOverPlaceholder(numbered: NumberedMinute): readonly Finding[] {
  const { item, code, minute, number } = numbered
  const left = PLACEHOLDER.exec(`${minuteTitle(numbered)}\n${textOfBody(minute.body)}`)?.[0]
  if (number === null || left === undefined) return []
  const sentence = `Item ${code} still holds a placeholder: ${left}`
  return [{ rule: 'L1', weight: 'look at', sentence, place: { kind: 'item', itemId: item.id } }]
}

/** Templates write their fields in capitals: a playing field is none. */
const PLACEHOLDER = /\bFIELD(_[A-Z]+)*\b|<<[^<>\n]*>>|\[(?:insert|Insert|INSERT)[^\]\n]*\]|\{\{[^{}\n]*\}\}/

function isEmptyResolution(block: NoteBlock): boolean {
  return block.type === 'resolution' && textOfWords(block.content[0].content).trim() === ''
}
