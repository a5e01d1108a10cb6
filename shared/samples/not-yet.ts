import { fullName } from '../domain/people/person-name.ts'
import type { MeetingForm } from './meeting-form.ts'
import type { MinuteForm } from './minute-form.ts'

/** What a form says and the records cannot hold yet, a sentence for each. */
export function notYet({ body, meeting, attendance, minutes }: MeetingForm): readonly string[] {
  const known = new Set(body.people.map(fullName))
  const named = attendance.flatMap(({ who, substituteFor = who }) => [...new Set([who, substituteFor])])
  const items = meeting.agenda.flatMap((section) => section.items)
  const papers = items.flatMap(({ code, paper }) => (paper === undefined ? [] : [`Item ${code}: a paper.`]))
  return [
    ...named.filter((who) => !known.has(who)).map((who) => `${who}: not among the committee's people.`),
    ...papers,
    ...minutes.flatMap(ofMinute),
  ]
}

function ofMinute({ item, exemptBlocks }: MinuteForm): readonly string[] {
  return exemptBlocks.length === 0 ? [] : [`Item ${item}: an exempt minute.`]
}
