import { readFileSync } from 'node:fs'
import type { AttendanceForm } from '../../shared/samples/attendance-form.ts'
import type { BodyForm } from '../../shared/samples/body-form.ts'
import { type MeetingForm, meetingForm } from '../../shared/samples/meeting-form.ts'
import type { BlockForm, MinuteForm } from '../../shared/samples/minute-form.ts'

/**
 * The lines that the notes of a meeting must have, worked out from the form alone: a second account of
 * R-01 to R-60 that shares nothing with the application but the form itself.
 */
export function expectedLines(form: MeetingForm): readonly string[] {
  const { body, minutes } = form
  return [
    body.council.toUpperCase(),
    body.name.toUpperCase(),
    openingLine(form),
    ...listLine('PRESENT', inOrder(form), body),
    ...listLine('IN ATTENDANCE', withStatus(form, 'in attendance'), body),
    'UNRESTRICTED ITEMS',
    ...minutes.flatMap((minute) => minuteLines(minute, form)),
  ]
}

/** A published meeting, such as `kcsp-2024-11-21`. */
export function sampleForm(name: string): MeetingForm {
  const file = new URL(`../samples/meetings/${name}.json`, import.meta.url)
  return meetingForm.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function openingLine({ body, meeting }: MeetingForm): string {
  const day = new Date(`${meeting.date}T00:00:00Z`)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(day)
  const date = `${part({ weekday: 'long' })}, ${part({ day: 'numeric', month: 'long', year: 'numeric' })}`
  const time = meeting.time === undefined ? '' : timeIn(body.timeStyle, meeting.time)
  return `${body.recordCalled.toUpperCase()} of a meeting of the ${body.name} held ${meeting.held} on ${date}${time}.`
}

function timeIn(style: BodyForm['timeStyle'], time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const hour = hours % 12 === 0 ? 12 : hours % 12
  const past = String(minutes).padStart(2, '0')
  const half = hours < 12 ? 'am' : 'pm'
  if (style === 'none') return ''
  if (style === '10.00 am') return `, ${hour}.${past}\u00a0${half}`
  return minutes === 0 ? `, ${hour}${half}` : `, ${hour}.${past}${half}`
}

function withStatus(
  { attendance }: MeetingForm,
  status: AttendanceForm['status'],
): readonly AttendanceForm[] {
  return attendance.filter((entry) => entry.status === status)
}

/** Those present: as entered, or whoever presides and then the others by surname. */
function inOrder(form: MeetingForm): readonly AttendanceForm[] {
  const present = withStatus(form, 'present')
  if (form.body.nameOrder === 'as entered') return present
  const surnames = new Map(
    form.body.people.map(({ title, initials, surname }) => [
      [title, initials, surname].filter((part) => part !== '').join(' '),
      surname,
    ]),
  )
  const chair = present.find(({ as }) => as.toLowerCase().includes('chair'))
  const key = ({ who }: AttendanceForm) => `${surnames.get(who) ?? who}\n${who}`
  const others = present.filter((entry) => entry !== chair)
  const sorted = others.toSorted((a, b) => key(a).localeCompare(key(b), 'en-GB'))
  return chair === undefined ? sorted : [chair, ...sorted]
}

function listLine(label: string, entries: readonly AttendanceForm[], body: BodyForm): readonly string[] {
  const names = entries.map(({ who, as }) => (as === '' ? who : `${who} (${as})`))
  const last = names.at(-1)
  if (last === undefined) return []
  const others = names.slice(0, -1).join(', ')
  const joint = body.joinLastWith === 'and' ? ' and ' : ', '
  return [`${label}: ${others === '' ? last : `${others}${joint}${last}`}.`]
}

function minuteLines(minute: MinuteForm, { body, meeting }: MeetingForm): readonly string[] {
  const items = meeting.agenda.flatMap((section) => section.items)
  const title = minute.title ?? items.find(({ code }) => code === minute.item)?.title
  const paragraphs: readonly BlockForm[] = minute.blocks.filter((block) => 'p' in block)
  const numbered =
    body.paragraphNumbers === 'always' || (body.paragraphNumbers === 'when several' && paragraphs.length > 1)
  return [
    `${minute.number}. ${title}`,
    `(Item ${minute.item})`,
    ...minute.blocks.flatMap((block) =>
      blockLines(block, numbered ? `${paragraphs.indexOf(block) + 1}. ` : '', body),
    ),
  ]
}

/** What the application writes itself stands in the form as lines. */
function blockLines(block: BlockForm, number: string, body: BodyForm): readonly string[] {
  if ('p' in block) return [`${number}${block.p}`, ...block.bullets.map((bullet) => `• ${bullet}`)]
  if ('lines' in block) return 'motion' in block && !block.motion.print ? [] : block.lines
  const { lead, clauses } = block.resolved
  return [`RESOLVED ${lead}`, ...clauses.map((clause, at) => `${label(at, body.clauseLabels)} ${clause}`)]
}

function label(at: number, form: BodyForm['clauseLabels']): string {
  const letter = LETTERS.charAt(at)
  return form
    .replace('a', letter)
    .replace('A', letter.toUpperCase())
    .replace('1', String(at + 1))
}
