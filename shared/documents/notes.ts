import { rollOf } from '../domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { minuteTitle, type NumberedMinute } from '../domain/numbers/minute-numbers.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { type AttendanceList, attendanceLists } from '../wording/attendance-lists.ts'
import { chairWordOf } from '../wording/chair-word.ts'
import { plainDate } from '../wording/dates.ts'
import { openingSentence } from '../wording/opening.ts'
import { signatureLine } from '../wording/signature.ts'
import { toldMinutes } from '../wording/told-minutes.ts'
import type { Block, DocumentProperties, NotesDocument } from './model.ts'
import { blocksOfBody } from './note-blocks.ts'

/**
 * The public notes or minutes of a meeting. They are built from a snapshot, which holds no exempt words;
 * a restricted item is printed with what its public minute says of it.
 */
export function notesDocument(snapshot: MeetingSnapshot, status: NotesDocument['status']): NotesDocument {
  const { houseStyle } = snapshot.committee
  return {
    kind: 'notes',
    properties: propertiesOf(snapshot),
    clauseLabels: houseStyle.clauseLabels,
    status,
    blocks: [...headBlocks(snapshot), ...minuteBlocks(snapshot), ...signatureBlocks(houseStyle)],
    ...(houseStyle.initials === 'on every page' ? { hasInitials: true } : {}),
  }
}

/** Until the record is signed, whoever signs it is called as the committee calls its chair. */
function signatureBlocks(style: HouseStyle): readonly Block[] {
  if (style.signature === 'not printed') return []
  return [{ kind: 'signature', id: 'signature', runs: [{ text: signatureLine(chairWordOf(style)) }] }]
}

function propertiesOf({ committee, meeting }: MeetingSnapshot): DocumentProperties {
  return {
    title: `${committee.recordCalled} of ${committee.name} - ${plainDate(meeting.date)}`,
    subject: `${committee.recordCalled} of the meeting held on ${plainDate(meeting.date)}`,
    author: committee.council,
    keywords: [committee.recordCalled.toLowerCase(), committee.name, committee.shortName]
      .filter((it) => it !== '')
      .join('; '),
  }
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

function minuteBlocks(snapshot: MeetingSnapshot): readonly Block[] {
  return toldMinutes(snapshot).flatMap((minute) =>
    minute.number === null ? [] : blocksOfMinute(minute, minute.number, snapshot),
  )
}

/** A heading, the item's reference on a line of its own, and what was minuted. */
function blocksOfMinute(minute: NumberedMinute, number: number, snapshot: MeetingSnapshot): readonly Block[] {
  const { item, code } = minute
  return [
    { kind: 'minute heading', id: `${item.id}-heading`, number, runs: [{ text: minuteTitle(minute) }] },
    { kind: 'item reference', id: `${item.id}-reference`, runs: [{ text: `(Item ${code})`, italic: true }] },
    ...blocksOfBody(minute.minute.body, snapshot.committee.houseStyle),
  ]
}
