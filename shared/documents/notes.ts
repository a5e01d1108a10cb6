import { rollOf } from '../domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { minuteTitle, type NumberedMinute } from '../domain/numbers/minute-numbers.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { type AttendanceList, attendanceLists } from '../wording/attendance-lists.ts'
import { chairWordOf } from '../wording/chair-word.ts'
import { openingSentence } from '../wording/opening.ts'
import { signatureLine } from '../wording/signature.ts'
import { toldMinutes } from '../wording/told-minutes.ts'
import type { Block, DocumentProperties, NotesDocument } from './model.ts'
import { blocksOfBody } from './note-blocks.ts'
import { documentProperties } from './properties.ts'

/** The notes by their parts: what stands before the first minute, and the minutes that are printed. */
export type NotesParts = { readonly head: readonly Block[]; readonly minutes: readonly PrintedMinute[] }

export type PrintedMinute = {
  /** With its words as they are printed. */
  readonly told: NumberedMinute
  /** Its heading and the reference to its item. */
  readonly title: readonly Block[]
  /** What was minuted. */
  readonly body: readonly Block[]
}

/**
 * The public notes or minutes of a meeting. They are built from a snapshot, which holds no exempt words;
 * a restricted item is printed with what its public minute says of it.
 */
export function notesDocument(snapshot: MeetingSnapshot, status: NotesDocument['status']): NotesDocument {
  const { houseStyle } = snapshot.committee
  const { head, minutes } = notesParts(snapshot)
  return {
    kind: 'notes',
    properties: propertiesOf(snapshot),
    clauseLabels: houseStyle.clauseLabels,
    status,
    blocks: [
      ...head,
      ...minutes.flatMap(({ title, body }) => [...title, ...body]),
      ...signatureBlocks(houseStyle),
    ],
    ...(houseStyle.initials === 'on every page' ? { hasInitials: true } : {}),
  }
}

/** Until the record is signed, whoever signs it is called as the committee calls its chair. */
function signatureBlocks(style: HouseStyle): readonly Block[] {
  if (style.signature === 'not printed') return []
  return [{ kind: 'signature', id: 'signature', runs: [{ text: signatureLine(chairWordOf(style)) }] }]
}

/**
 * The same blocks, each with the minute that it is of.
 * @param told every item with its minute as it is told
 */
export function notesParts(snapshot: MeetingSnapshot, told = toldMinutes(snapshot)): NotesParts {
  const minutes = told.flatMap((minute): readonly PrintedMinute[] => {
    if (minute.number === null) return []
    const body = blocksOfBody(minute.minute.body, snapshot.committee.houseStyle)
    return [{ told: minute, title: titleOf(minute, minute.number), body }]
  })
  return { head: headBlocks(snapshot), minutes }
}

function propertiesOf(snapshot: MeetingSnapshot): DocumentProperties {
  const what = snapshot.committee.recordCalled
  return documentProperties(snapshot, { what, of: 'the meeting held on', kinds: [what.toLowerCase()] })
}

/** From the name of the council to UNRESTRICTED ITEMS. */
function headBlocks(snapshot: MeetingSnapshot): readonly Block[] {
  const { committee, meeting } = snapshot
  const roll = rollOf(snapshot.attendance, snapshot.people)
  return [
    { kind: 'authority', id: 'authority', runs: [{ text: committee.council.toUpperCase() }] },
    { kind: 'committee name', id: 'committee-name', runs: [{ text: committee.name.toUpperCase() }] },
    { kind: 'opening', id: 'opening', runs: [{ text: openingSentence(committee, meeting) }] },
    ...attendanceLists(roll, committee.houseStyle).map(({ label, names }) => ({
      kind: 'attendance list' as const,
      id: LIST_IDS[label],
      label,
      runs: [{ text: names }],
    })),
    { kind: 'group heading', id: 'unrestricted', runs: [{ text: 'UNRESTRICTED ITEMS' }] },
  ]
}

const LIST_IDS: Readonly<Record<AttendanceList['label'], string>> = {
  PRESENT: 'present',
  'VIRTUAL ATTENDEES': 'virtual-attendees',
  'IN ATTENDANCE': 'in-attendance',
  APOLOGIES: 'apologies',
}

/** A heading, and the item's reference on a line of its own. */
function titleOf(minute: NumberedMinute, number: number): readonly Block[] {
  const { item, code } = minute
  return [
    { kind: 'minute heading', id: `${item.id}-heading`, number, runs: [{ text: minuteTitle(minute) }] },
    { kind: 'item reference', id: `${item.id}-reference`, runs: [{ text: `(Item ${code})`, italic: true }] },
  ]
}
