import { describe, expect, it } from 'vitest'
import { defaultStandingSections } from '../../../../shared/domain/agenda/standing-sections.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { duplicateMeetingChanges, newMeetingChanges } from '../../../../shared/domain/meeting/new-meeting.ts'
import { checkedChange } from '../../../../shared/records/change.ts'
import type { Committee } from '../../../../shared/records/committee.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { ORDINARY_ITEM } from '../../../../shared/records/meeting.ts'
import { EMPTY_BODY } from '../../../../shared/records/note-body.ts'
import { agendaPut, putInto } from '../../../support/changes.ts'
import { committee, day, item, meeting, meetingOf, newId, section } from '../../../support/meetings.ts'
import { body, paragraph } from '../../../support/note-bodies.ts'
import { paper } from '../../../support/papers.ts'

const WHEN = { date: day('2024-11-21'), time: null, held: 'online', newId }
const KCSP = { standingSections: defaultStandingSections('Notes') }

function made(of: Partial<Committee>, previous?: { date: string }) {
  const before = previous && { date: day(previous.date) }
  return newMeetingChanges({ ...WHEN, committee: committee(of), previous: before })
}

function standing(title: string, previous?: { date: string }) {
  const sections = [{ title: 'Business', restricted: false, items: [title] }]
  return putInto('items', made({ standingSections: sections }, previous).changes).map((item) => item.title)
}

const recordsOf = (snapshot: MeetingSnapshot) => ({ ...snapshot, exemptMinuteIds: [newId('exemptMinute')] })

describe('a new meeting', () => {
  it('has the committee’s standing items (R-84)', () => {
    expect(agendaPut(made(KCSP).changes)).toEqual([
      'A Committee Business',
      'A1 Introduction',
      'A2 Apologies',
      'A3 Declarations of Interest',
      'A4 Notes of last meeting',
      'B Matters for Information/Discussion',
      'C Matters for Information',
      'C1 Dates of future meetings',
      'D Restricted items',
    ])
  })

  it('that is extraordinary has no earlier record to confirm on its agenda (R-102)', () => {
    const planned = { ...WHEN, committee: committee(KCSP), previous: { date: day('2024-07-04') } }
    const { changes } = newMeetingChanges({ ...planned, isExtraordinary: true })
    expect(agendaPut(changes).slice(0, 5)).toEqual([
      'A Committee Business',
      'A1 Introduction',
      'A2 Apologies',
      'A3 Declarations of Interest',
      'B Matters for Information/Discussion',
    ])
    expect(putInto('meetings', changes)).toMatchObject([{ isExtraordinary: true }])
  })

  it('is planned, and its minute numbers run on', () => {
    const { meetingId, changes } = made(KCSP)
    expect(putInto('meetings', changes)).toEqual([
      meeting({ id: meetingId, state: 'planned', time: null, firstMinuteNumber: null, published: null }),
    ])
  })

  it('has one public minute for each item, not minuted and without words', () => {
    const { meetingId, changes } = made(KCSP)
    expect(putInto('publicMinutes', changes)).toEqual(
      putInto('items', changes).map(({ id }) => ({
        id: expect.stringMatching(/^pmn-/),
        itemId: id,
        meetingId,
        standing: 'not minuted',
        title: null,
        body: EMPTY_BODY,
      })),
    )
  })

  it('restricts what the committee’s sections restrict', () => {
    const sections = putInto('sections', made(KCSP).changes)
    expect(sections.map(({ restricted }) => restricted)).toEqual([false, false, false, true])
  })

  it('is made of records as they are stored', () => {
    const { changes } = made(KCSP)
    expect(changes.map(checkedChange)).toEqual(changes)
  })

  it.each([
    ['Notes of last meeting', 'Notes of meeting held on 4 July 2024'],
    ['Minutes of the last meeting', 'Minutes of meeting held on 4 July 2024'],
    ['Minutes of Previous Meeting', 'Minutes of meeting held on 4 July 2024'],
    ['Introduction', 'Introduction'],
    ['Notes of last meeting of the board', 'Notes of last meeting of the board'],
  ])('after another names its notes by their date (R-81): %s', (title, printed) => {
    expect(standing(title, { date: '2024-07-04' })).toEqual([printed])
  })

  it('leaves the title alone where it is the first', () => {
    expect(standing('Notes of last meeting')).toEqual(['Notes of last meeting'])
  })
})

describe('what the last meeting put off', () => {
  /** The agenda of a new meeting with an item put off from that section of the last one. */
  function withPutOff(from: { title: string; restricted: boolean }) {
    const happened = {
      note: 'To follow',
      plannedMinutes: 15,
      isBudget: true,
      isDeferred: true,
      urgent: { reason: 'it was late' },
      spans: [{ from: instant.parse(1), to: null }],
    }
    const put = item(section(from), { title: 'Bridge', code: 'B7', ...happened })
    const planned = { committee: committee(KCSP), previous: { date: day('2024-07-04') } }
    const { changes } = newMeetingChanges({ ...WHEN, ...planned, deferred: [{ item: put, section: from }] })
    return { put, changes }
  }

  it.each([
    [{ title: 'Matters for Information', restricted: false }, 'C2 Bridge'],
    [{ title: 'Restricted items', restricted: true }, 'D1 Bridge'],
    [{ title: 'Exempt business', restricted: true }, 'D1 Bridge'],
    [{ title: 'Any other business', restricted: false }, 'C2 Bridge'],
  ])('stands last in the section like its own: %j', (from, place) => {
    expect(agendaPut(withPutOff(from).changes)).toContain(place)
  })

  it('is linked, as it was planned and without what happened', () => {
    const { put, changes } = withPutOff({ title: 'Restricted items', restricted: true })
    const added = putInto('items', changes).find(({ title }) => title === 'Bridge')
    expect(added).toMatchObject({
      ...ORDINARY_ITEM,
      note: 'To follow',
      plannedMinutes: 15,
      isBudget: true,
      deferredFrom: put.id,
    })
  })

  it('brings its papers along, as papers of the new item', () => {
    const from = section({ title: 'Business' })
    const put = item(from, { title: 'Bridge' })
    const planned = { committee: committee(KCSP), previous: { date: day('2024-07-04') } }
    const papers = [paper(put, { title: 'The bridge' })]
    const { changes } = newMeetingChanges({
      ...WHEN,
      ...planned,
      deferred: [{ item: put, section: from, papers }],
    })
    const added = putInto('items', changes).find(({ title }) => title === 'Bridge')
    expect(putInto('papers', changes)).toEqual([
      { ...papers[0], id: expect.any(String), itemId: added?.id, meetingId: added?.meetingId },
    ])
    expect(putInto('papers', changes)[0]?.id).not.toBe(papers[0]?.id)
  })

  it('has a section of its own where the committee has none', () => {
    const from = { title: 'Reports', restricted: false }
    const off = { item: item(section(from), { title: 'Bridge' }), section: from }
    const { changes } = newMeetingChanges({
      ...WHEN,
      committee: committee(),
      previous: undefined,
      deferred: [off],
    })
    expect(agendaPut(changes)).toEqual(['A Reports', 'A1 Bridge'])
  })
})

const HELD = {
  agenda: { A: ['Introduction', 'Apologies'], D: ['Review'] },
  restricted: ['D'],
  meeting: { firstMinuteNumber: 129, published: day('2024-11-13'), closing: '13:00 Meeting to Close' },
  minuted: { A1: body(paragraph('Ms Allen spoke.')) },
  headings: { A1: 'Welcome' },
  present: ['Ms C Allen'],
}

function copied(snapshot: MeetingSnapshot) {
  const when = { date: day('2025-03-20'), time: null, held: 'in the Medway Room' }
  return duplicateMeetingChanges({ ...when, newId, records: recordsOf(snapshot) })
}

describe('a copy of a meeting', () => {
  it('has its agenda on another day', () => {
    const { meetingId, changes } = copied(meetingOf(HELD))
    expect(agendaPut(changes)).toEqual([
      'A Business',
      'A1 Introduction',
      'A2 Apologies',
      'D Business',
      'D1 Review',
    ])
    expect(putInto('meetings', changes)).toEqual([
      meeting({
        id: meetingId,
        date: day('2025-03-20'),
        time: null,
        held: 'in the Medway Room',
        state: 'planned',
        closing: '13:00 Meeting to Close',
      }),
    ])
  })

  it('keeps the order of the agenda, in whatever order it was read', () => {
    const { sections, items, ...rest } = meetingOf(HELD)
    const { changes } = copied({ ...rest, sections: sections.toReversed(), items: items.toReversed() })
    expect(agendaPut(changes)).toEqual([
      'A Business',
      'A1 Introduction',
      'A2 Apologies',
      'D Business',
      'D1 Review',
    ])
  })

  it('has nothing minuted and nobody on its roll', () => {
    const { changes } = copied(meetingOf(HELD))
    expect(
      putInto('publicMinutes', changes).map(({ standing: is, title, body: words }) => [is, title, words]),
    ).toEqual([
      ['not minuted', null, EMPTY_BODY],
      ['not minuted', null, EMPTY_BODY],
      ['not minuted', null, EMPTY_BODY],
    ])
    expect(putInto('attendance', changes)).toEqual([])
  })

  it('keeps what was set by hand on the agenda', () => {
    const snapshot = meetingOf({ agenda: { D: ['Review'] }, restricted: ['D'] })
    const own = { code: 'D7', note: 'To follow', exemptParagraphs: [3] }
    const { changes } = copied({ ...snapshot, items: snapshot.items.map((item) => ({ ...item, ...own })) })
    expect(putInto('items', changes)).toMatchObject([own])
    expect(putInto('sections', changes)).toMatchObject([{ letter: 'D', restricted: true }])
  })

  it('shares no record with it', () => {
    const snapshot = meetingOf(HELD)
    const { changes } = copied(snapshot)
    const old = new Set(
      [...snapshot.sections, ...snapshot.items, ...snapshot.minutes].map(({ id }) => String(id)),
    )
    expect(changes.filter((change) => change.kind === 'delete' || old.has(change.record.id))).toEqual([])
  })

  it('is made of records as they are stored', () => {
    const { changes } = copied(meetingOf(HELD))
    expect(changes.map(checkedChange)).toEqual(changes)
  })
})
