import { type RollEntry, rollOf } from '../../shared/domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { orderedAfter } from '../../shared/domain/order.ts'
import { namePartsOf } from '../../shared/domain/people/name-parts.ts'
import type { AttendanceEvent } from '../../shared/records/attendance.ts'
import { type Committee, NO_EXTRAS } from '../../shared/records/committee.ts'
import { type ClockTime, clockTime, type IsoDate, instant, isoDate } from '../../shared/records/dates.ts'
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../../shared/records/house-style.ts'
import {
  type Item,
  type Meeting,
  NOTHING_HAPPENED,
  ORDINARY_ITEM,
  type Section,
} from '../../shared/records/meeting.ts'
import type { PublicMinute } from '../../shared/records/minute.ts'
import { EMPTY_BODY, type NoteBody } from '../../shared/records/note-body.ts'
import { CAPACITIES, type Membership, type Person } from '../../shared/records/person.ts'
import { eventsTold, type Happened, named, type Roll } from './attendance-language.ts'
import { countingIds } from './ids.ts'

/** A small language for meetings of an invented partnership: `meetingOf({ present: ['Mr J Rivers'] })`. */

export const newId = countingIds()
const MEETING_ID = newId('meeting')
const COMMITTEE_ID = newId('committee')

export const day = (text: string): IsoDate => isoDate.parse(text)
export const clock = (text: string): ClockTime => clockTime.parse(text)

export function person(name: string, fields: Partial<Omit<Person, 'id'>> = {}): Person {
  return { id: newId('person'), ...namePartsOf(name), role: '', organisation: '', email: '', ...fields }
}

export function seat(of: Person, fields: Partial<Omit<Membership, 'id' | 'personId'>> = {}): Membership {
  const open = { committeeId: COMMITTEE_ID, capacity: 'Member' as const, from: null, to: null, order: 'V' }
  return { id: newId('membership'), personId: of.id, ...open, ...fields }
}

export function houseStyle(fields: Partial<HouseStyle> = {}): HouseStyle {
  return { ...DEFAULT_HOUSE_STYLE, ...fields }
}

export function committee(fields: Partial<Committee> = {}): Committee {
  return {
    id: COMMITTEE_ID,
    council: 'Invented County Council',
    name: 'Invented Safety Partnership',
    shortName: 'ISP',
    recordCalled: 'Notes',
    contact: { name: 'A Clerk', telephone: '01632 960000', email: 'clerk@example.gov.uk' },
    houseStyle: DEFAULT_HOUSE_STYLE,
    standingSections: [],
    ...NO_EXTRAS,
    ...fields,
  }
}

export function meeting(fields: Partial<Meeting> = {}): Meeting {
  return {
    id: MEETING_ID,
    committeeId: COMMITTEE_ID,
    date: day('2024-11-21'),
    time: clock('10:00'),
    held: 'online',
    state: 'draft',
    firstMinuteNumber: null,
    published: null,
    closing: '',
    ...NOTHING_HAPPENED,
    ...fields,
  }
}

export function section(fields: Partial<Section> = {}): Section {
  const plain = { title: 'Business', restricted: false, letter: null, order: 'V' }
  return { id: newId('section'), meetingId: MEETING_ID, ...plain, ...fields }
}

export function item(of: Section, fields: Partial<Omit<Item, 'sectionId'>> = {}): Item {
  const plain = { ...ORDINARY_ITEM, title: 'Update', order: 'V' }
  return { id: newId('item'), meetingId: of.meetingId, sectionId: of.id, ...plain, ...fields }
}

export function minute(of: Item, fields: Partial<Omit<PublicMinute, 'itemId'>> = {}): PublicMinute {
  const plain = { standing: 'not minuted' as const, title: null, body: EMPTY_BODY }
  return { id: newId('publicMinute'), itemId: of.id, meetingId: of.meetingId, ...plain, ...fields }
}

/** The roll of a meeting: `roll({ present: ['Mr J Rivers (in the Chair)', 'Ms C Allen'] })`. */
export function roll(names: Roll): readonly RollEntry[] {
  const { people, attendance } = meetingOf(names)
  return rollOf(attendance, people)
}

/** What a test says of a meeting; a code such as B1 names the first item of section B. */
export type ToldMeeting = {
  readonly committee?: Partial<Committee>
  readonly style?: Partial<HouseStyle>
  readonly meeting?: Partial<Meeting>
  /** The titles of the items of each section, under its letter. */
  readonly agenda?: Readonly<Record<string, readonly string[]>>
  readonly restricted?: readonly string[]
  readonly minuted?: Readonly<Record<string, NoteBody>>
  readonly notMinuted?: Readonly<Record<string, NoteBody>>
  readonly headings?: Readonly<Record<string, string>>
  readonly nextMinuteNumber?: number
  /** The codes of the items that were started, in this order. */
  readonly started?: readonly string[]
  /** The committee's people in its order: `Ms C Allen`, `Mr J Rivers (Vice-Chair)`, `Mr G Reed (Officer)`. */
  readonly members?: readonly string[]
} & Roll &
  Happened

/** A whole meeting at one moment: `meetingOf({ agenda: { A: ['Introduction'] }, minuted: { A1: body() } })`. */
export function meetingOf(told: ToldMeeting = {}): MeetingSnapshot {
  const { minuted = {}, notMinuted = {}, headings = {} } = told
  const { sections, coded } = agendaTold(told)
  const { personCalled, people } = register()
  const attendance = attended(told, coded, personCalled)
  const memberships = seated(told.members ?? [], personCalled)
  return {
    committee: committee({ houseStyle: houseStyle(told.style), ...told.committee }),
    meeting: meeting(told.meeting),
    sections,
    items: coded.map((it) => it.item),
    minutes: coded.map(({ item: of, code }) =>
      minute(of, {
        standing: code in minuted ? 'minuted' : 'not minuted',
        title: headings[code] ?? null,
        body: minuted[code] ?? notMinuted[code] ?? EMPTY_BODY,
      }),
    ),
    attendance,
    people: people(),
    proceedings: [],
    motions: [],
    actions: [],
    memberships,
    nextMinuteNumber: told.nextMinuteNumber ?? 1,
  }
}

type CodedItem = { readonly item: Item; readonly code: string }

function agendaTold({ agenda = {}, restricted = [], started = [] }: ToldMeeting) {
  const letters = Object.keys(agenda)
  const orders = orderedAfter(null, letters.length)
  const planned = letters.map((letter, at) => {
    const own = section({ letter, order: orders[at] ?? '', restricted: restricted.includes(letter) })
    return { section: own, coded: itemsUnder(own, letter, agenda[letter] ?? [], started) }
  })
  return { sections: planned.map((it) => it.section), coded: planned.flatMap((it) => it.coded) }
}

function itemsUnder(
  of: Section,
  letter: string,
  titles: readonly string[],
  started: readonly string[],
): readonly CodedItem[] {
  const orders = orderedAfter(null, titles.length)
  return titles.map((title, at) => {
    const code = `${letter}${at + 1}`
    const turn = started.indexOf(code)
    const spans = turn < 0 ? [] : [{ from: instant.parse(turn), to: null }]
    return { item: item(of, { title, order: orders[at] ?? '', spans }), code }
  })
}

/** People by their names, each made when first named. */
function register() {
  const known = new Map<string, Person>()
  const personCalled = (name: string) => {
    const found = known.get(name) ?? person(name)
    known.set(name, found)
    return found
  }
  return { personCalled, people: () => [...known.values()] }
}

function attended(
  told: ToldMeeting,
  coded: readonly CodedItem[],
  personCalled: (name: string) => Person,
): readonly AttendanceEvent[] {
  const events = eventsTold(told, {
    personCalled: (name) => personCalled(name).id,
    itemCoded: (code) => itemIn(coded, code).id,
  })
  const orders = orderedAfter(null, events.length)
  return events.map((event, at) => ({
    ...event,
    id: newId('attendance'),
    meetingId: MEETING_ID,
    order: orders[at] ?? '',
  }))
}

function itemIn(coded: readonly CodedItem[], wanted: string): Item {
  const found = coded.find(({ code }) => code === wanted)
  if (found === undefined) throw new Error(`There is no item ${wanted}`)
  return found.item
}

function seated(members: readonly string[], personCalled: (name: string) => Person): readonly Membership[] {
  const orders = orderedAfter(null, members.length)
  return members.map((written, at) => {
    const { name, bracket } = named(written)
    const capacity = CAPACITIES.find((it) => it === bracket) ?? 'Member'
    return seat(personCalled(name), { capacity, order: orders[at] ?? '' })
  })
}
