import path from 'node:path'
import { namePartsOf } from '../../shared/domain/people/name-parts.ts'
import { fullName } from '../../shared/domain/people/person-name.ts'
import type { HouseStyle } from '../../shared/records/house-style.ts'
import { houseStyle } from '../../shared/records/house-style.ts'
import { attendanceFacts } from '../../shared/samples/attendance-facts.ts'
import { type PersonForm, personForm } from '../../shared/samples/body-form.ts'
import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import type { RunningApplication } from '../support/application.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { Clerk } from './clerk.ts'
import { Logbook } from './logbook.ts'
import { notYet } from './not-yet.ts'
import { exportPacks } from './packs.ts'
import { earlierMeetings, hasPapers, paperSources } from './papers.ts'
import { AgendaScreen } from './screens/agenda-screen.ts'
import { CommitteeScreen } from './screens/committee-screen.ts'
import { DeskScreen } from './screens/desk-screen.ts'
import { ExportDialog } from './screens/export-dialog.ts'
import { HouseStyleScreen } from './screens/house-style-screen.ts'
import { MeetingScreen } from './screens/meeting-screen.ts'
import { NewCommitteeDialog } from './screens/new-committee-dialog.ts'
import { NewMeetingDialog } from './screens/new-meeting-dialog.ts'
import { PeopleScreen } from './screens/people-screen.ts'
import { RollPanel } from './screens/roll-panel.ts'
import { StartScreen } from './screens/start-screen.ts'
import { FactsToTell, recordUnminuted, takeMinute } from './take-minute.ts'
import { AT_FULL_SPEED, type Pace } from './typing.ts'

type Options = {
  /** Where the exported files, the screenshots and `replay.json` go. It exists. */
  readonly folder: string
  readonly meeting: string
  /** Where the meeting's file is, beside its papers; without it there are none. */
  readonly from?: string
  readonly pace?: Pace
  readonly say?: (line: string) => void
}

/** Plays a meeting in the empty application from the first committee to the exported notes, front sheet and packs. Gives the notes. */
export async function playMeeting(
  { app, page }: RunningApplication,
  form: MeetingForm,
  { folder, meeting, from, pace = AT_FULL_SPEED, say = () => undefined }: Options,
): Promise<string> {
  const clerk = new Clerk(page, pace)
  const later = notYet(form)
  const logbook = new Logbook({ clerk, folder, meeting, notYet: later, say })
  const file = path.join(folder, 'notes.docx')

  await logbook.step('Committee', () => beginCommittee(clerk, form))
  const earlier = from === undefined ? [] : await earlierMeetings(form, from)
  await logbook.step('People', () => new PeopleScreen(clerk).add(everybodyOf(form, ...earlier)))
  await logbook.step('House style', () => setHouseStyle(clerk, form))
  for (const held of earlier)
    await logbook.step(`Meeting of ${held.meeting.date}`, () => playEarlier(clerk, held))
  await logbook.step('Meeting', () => beginMeeting(clerk, form))
  await logbook.step('Agenda', () => writeAgenda(clerk, form))
  if (from !== undefined && hasPapers(form))
    await logbook.step('Papers', () =>
      new AgendaScreen(clerk).addPapers(form.meeting.agenda, paperSources(app, from)),
    )
  await logbook.step('Attendance', () => callRoll(clerk, form))
  const facts = new FactsToTell(attendanceFacts(form.attendance), form.minutes)
  for (const minute of form.minutes)
    await logbook.step(`Item ${minute.item}`, () => takeMinute(clerk, minute, facts))
  if (facts.items.length > 0)
    await logbook.step('Items without minutes', () => recordUnminuted(clerk, codesOf(form), facts))
  await logbook.step('Numbers', () => seeNumbers(clerk, form))
  await answerSaveDialog(app, file)
  await logbook.step('Export', () => new ExportDialog(clerk).saveClean(form.body.recordCalled))
  await answerSaveDialog(app, path.join(folder, 'front-sheet.docx'))
  await logbook.step('Front sheet', () => new ExportDialog(clerk).saveClean('Agenda'))
  if (from !== undefined && hasPapers(form)) await exportPacks({ app, clerk, logbook }, form, folder)
  for (const what of later) say(`not yet: ${what}`)
  return file
}

async function beginCommittee(clerk: Clerk, { body }: MeetingForm): Promise<void> {
  await new StartScreen(clerk).beginNewCommittee()
  await new NewCommitteeDialog(clerk).create(body)
}

/** Everybody of some meetings of the committee, each once. */
function everybodyOf(...forms: readonly MeetingForm[]): readonly PersonForm[] {
  const people = forms.flatMap(peopleOf)
  return [...new Map(people.map((it) => [fullName(it), it])).values()]
}

/** The committee's people, and members who are named only because somebody sits in their place. */
function peopleOf({ body, attendance }: MeetingForm): readonly PersonForm[] {
  const known = new Set([...body.people.map(fullName), ...attendance.map(({ who }) => who)])
  const named = attendance.flatMap(({ substituteFor }) =>
    substituteFor === undefined ? [] : [substituteFor],
  )
  const strangers = [...new Set(named)].filter((name) => !known.has(name))
  return [...body.people, ...strangers.map((name) => personForm.parse(namePartsOf(name)))]
}

async function setHouseStyle(clerk: Clerk, form: MeetingForm): Promise<void> {
  await new CommitteeScreen(clerk).show('House style')
  const screen = new HouseStyleScreen(clerk)
  await screen.writeContact(form.body.contact)
  await screen.set(styleOf(form))
}

async function beginMeeting(clerk: Clerk, { meeting }: MeetingForm): Promise<void> {
  const committee = new CommitteeScreen(clerk)
  await committee.show('Meetings')
  await committee.beginNewMeeting()
  await new NewMeetingDialog(clerk).create(meeting)
}

async function writeAgenda(clerk: Clerk, { meeting }: MeetingForm): Promise<void> {
  const screen = new AgendaScreen(clerk)
  await screen.writeDetails(meeting)
  await screen.write(meeting.agenda)
}

/** A meeting whose notes are a paper of the one that is played: it is held before, and exported by itself. */
async function playEarlier(clerk: Clerk, form: MeetingForm): Promise<void> {
  await beginMeeting(clerk, form)
  await writeAgenda(clerk, form)
  await callRoll(clerk, form)
  const facts = new FactsToTell(attendanceFacts(form.attendance), form.minutes)
  for (const minute of form.minutes) await takeMinute(clerk, minute, facts)
  if (facts.items.length > 0) await recordUnminuted(clerk, codesOf(form), facts)
  await clerk.seeSaved()
  await new MeetingScreen(clerk).backToCommittee()
}

async function callRoll(clerk: Clerk, { attendance }: MeetingForm): Promise<void> {
  await new MeetingScreen(clerk).showNotes()
  await new RollPanel(clerk).call(attendance)
}

/** The numbers run through the whole meeting, so they are looked at when all of it is there. */
async function seeNumbers(clerk: Clerk, { minutes }: MeetingForm): Promise<void> {
  const desk = new DeskScreen(clerk)
  for (const { item, number } of minutes) await desk.seeNumber(item, number)
}

function codesOf({ meeting }: MeetingForm): readonly string[] {
  return meeting.agenda.flatMap(({ items }) => items.map(({ code }) => code))
}

/** A motion that was put without a seconder tells that this committee needs none. */
function secondersOf({ minutes }: MeetingForm): HouseStyle['seconders'] {
  const proposals = minutes
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('motion' in block ? [block.motion, ...block.motion.amendments] : []))
  const isPutAlone = proposals.some(
    ({ seconder, outcome }) => seconder === undefined && outcome !== 'fell for want of a seconder',
  )
  return isPutAlone ? 'not needed' : 'needed'
}

/** Quotation marks stay as they stand in the file, unless it has none but curly ones, as curling gives them. */
function styleOf(form: MeetingForm): HouseStyle {
  const words = JSON.stringify([form.minutes, form.attendance])
  const isCurly = /[‘’“”]/u.test(words) && !/'|\\"|‘\d0s/u.test(words)
  const quotationMarks = isCurly ? 'curly' : 'as typed'
  return houseStyle.parse({ ...form.body, quotationMarks, seconders: secondersOf(form) })
}
