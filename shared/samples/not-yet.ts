import { fullName } from '../domain/person-name.ts'
import type { AttendanceForm } from './attendance-form.ts'
import type { MeetingForm } from './meeting-form.ts'
import type { BlockForm, MinuteForm } from './minute-form.ts'

/** What a form says and the records cannot hold yet, a sentence for each. */
export function notYet({ body, meeting, attendance, minutes }: MeetingForm): readonly string[] {
  const known = new Set(body.people.map(fullName))
  const strangers = attendance.filter(({ who }) => !known.has(who))
  const items = meeting.agenda.flatMap((section) => section.items)
  const papers = items.flatMap(({ code, paper }) => (paper === undefined ? [] : [`Item ${code}: a paper.`]))
  return [
    ...strangers.map(({ who }) => `${who}: not among the committee's people.`),
    ...papers,
    ...attendance.flatMap(ofAttendance),
    ...minutes.flatMap(ofMinute),
  ]
}

function ofAttendance({ who, substituteFor, joined, left, declares }: AttendanceForm): readonly string[] {
  return [
    ...(substituteFor === undefined ? [] : [`${who}: a substitute for ${substituteFor}.`]),
    ...joined.map(({ item }) => `${who}: joined at item ${item}.`),
    ...left.map(({ item }) => `${who}: left at item ${item}.`),
    ...declares.map(({ item }) => `${who}: a declaration of interest in item ${item}.`),
  ]
}

function ofMinute({ item, blocks, exemptBlocks }: MinuteForm): readonly string[] {
  const exempt = exemptBlocks.length === 0 ? [] : [`Item ${item}: an exempt minute.`]
  return [...blocks.flatMap((block) => ofBlock(block, item)), ...exempt]
}

function ofBlock(block: BlockForm, item: string): readonly string[] {
  if ('motion' in block) return [`Item ${item}: a motion.`]
  return 'p' in block || 'resolved' in block ? [] : [`Item ${item}: sentences of the attendance.`]
}
