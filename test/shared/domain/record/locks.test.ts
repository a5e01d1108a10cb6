import { describe, expect, it } from 'vitest'
import type { KnownMeetings } from '../../../../shared/domain/record/known-meetings.ts'
import { whyRefused } from '../../../../shared/domain/record/locks.ts'
import type { Touched } from '../../../../shared/domain/record/touched.ts'
import type { Meeting, MeetingState } from '../../../../shared/records/meeting.ts'
import { MEETING_STATES } from '../../../../shared/records/meeting.ts'
import type { Happening } from '../../../../shared/records/meeting-event.ts'
import type { RecordOf, TableName } from '../../../../shared/records/tables.ts'
import { item, meeting, minute, newId, person, section } from '../../../support/meetings.ts'
import { paper } from '../../../support/papers.ts'
import { wholeMeeting } from '../../../support/stored-meeting.ts'
import { entry, version } from '../../../support/versions.ts'

const HELD = meeting()
const UPDATE = item(section())
const REVIEW = newId('review')

function created<T extends TableName>(table: T, record: RecordOf<T>): Touched {
  return { table, before: null, after: record, fields: Object.keys(record) } as Touched // safe: the pair is checked by the parameters
}

function deleted<T extends TableName>(table: T, record: RecordOf<T>): Touched {
  return { table, before: record, after: null, fields: Object.keys(record) } as Touched // safe: as above
}

function edited<T extends TableName>(table: T, record: RecordOf<T>, fields: object): Touched {
  const after = { ...record, ...fields }
  return { table, before: record, after, fields: Object.keys(fields) } as Touched // safe: as above
}

/** Why a step is refused for a meeting in that state; null for one that is done. */
function refused(state: MeetingState | null, steps: readonly Touched[], wasApproved = false): string | null {
  const known = { stateOf: () => state, wasApproved: () => wasApproved }
  return whyRefused(steps, known)?.kind ?? null
}

const moved = (from: MeetingState, to: MeetingState) =>
  edited('meetings', { ...HELD, state: from }, { state: to })

const told = (happening: Happening) => created('meetingEvents', entry(HELD, happening))

const said = (from: MeetingState, to: MeetingState, reason = '') => told({ kind: 'state', from, to, reason })

const sent = told({
  kind: 'sent',
  reviewId: REVIEW,
  versionId: newId('version'),
  way: 'on screen',
  to: 'Mr J Rivers',
})
const returned = told({
  kind: 'returned',
  reviewId: REVIEW,
  verdict: 'sent back',
  suggestions: 0,
  comments: 0,
})
const confirmed = told({ kind: 'confirmed', atMeetingId: newId('meeting'), corrections: [] })

function approval(): readonly Touched[] {
  const copy = version(HELD, 'Mr J Rivers')
  return [created('versions', copy), told({ kind: 'approved', versionId: copy.id })]
}

describe('the words of a record', () => {
  const typing = [edited('publicMinutes', minute(UPDATE), { standing: 'minuted' })]

  it('are open until it is approved, also while they are with the chair', () => {
    expect(MEETING_STATES.map((state) => refused(state, typing))).toEqual([
      null,
      null,
      null,
      null,
      null,
      'locked',
      'locked',
      'locked',
    ])
  })

  it('are open where nobody knows how far the record has come: what is typed is kept', () => {
    const known: KnownMeetings = { stateOf: () => 'unknown', wasApproved: () => false }
    expect(whyRefused(typing, known)).toBeNull()
  })
})

describe('an approved record', () => {
  const whole = wholeMeeting()
  const approvedSteps: Readonly<Record<string, Touched>> = {
    'a new item': created('items', UPDATE),
    'an item that goes': deleted('items', UPDATE),
    'a section': edited('sections', whole.business, { title: 'Other' }),
    'who came': deleted('attendance', whole.attends),
    'an adjournment': deleted('proceedings', whole.adjourned),
    'a motion': deleted('motions', whole.moved),
    'what an action says': edited('actions', whole.action, { what: 'other' }),
    'exempt words': deleted('exemptMinutes', whole.exempt),
    'a paper': edited('papers', paper(UPDATE), { title: 'Other' }),
    'the day': edited('meetings', HELD, { date: '2024-11-22' }),
    'the numbers': edited('meetings', HELD, { frozenNumbers: null }),
    'the meeting itself': deleted('meetings', HELD),
  }

  it.each(Object.keys(approvedSteps))('is locked: %s', (name) => {
    const steps = Object.entries(approvedSteps).flatMap(([key, it]) => (key === name ? [it] : []))
    expect(refused('approved', steps)).toBe('locked')
    expect(refused('draft', steps)).toBeNull()
  })

  it('leaves open what goes on: actions that are done, papers that are counted, the clerk’s own notes, people', () => {
    const open = [
      edited('actions', whole.action, { isDone: true }),
      edited('papers', paper(UPDATE), { pages: { state: 'known', count: 3 } }),
      created('privateNotes', whole.note),
      edited('people', person('Ms C Allen'), { role: 'Chair of the Board' }),
    ]
    expect(refused('confirmed', open)).toBeNull()
  })
})

describe('what is written once', () => {
  const copy = version(HELD, 'Mr J Rivers')
  const draft = version(HELD)
  const noted = entry(HELD, { kind: 'state', from: 'draft', to: 'draft', reason: '' })

  it('is not written over, whatever the state', () => {
    for (const state of MEETING_STATES) {
      expect(refused(state, [edited('versions', draft, { number: 2 })])).toBe('written once')
      expect(refused(state, [edited('meetingEvents', noted, { by: 'Another' })])).toBe('written once')
    }
  })

  it('is not deleted while its meeting is there', () => {
    expect(refused('draft', [deleted('versions', draft)])).toBe('written once')
    expect(refused('draft', [deleted('meetingEvents', noted)])).toBe('written once')
  })

  it('goes with its meeting, or where that is on another computer', () => {
    const all = [deleted('meetings', HELD), deleted('versions', draft), deleted('meetingEvents', noted)]
    expect(refused('draft', all)).toBeNull()
    expect(refused(null, [deleted('versions', draft)])).toBeNull()
  })

  it('stays with its meeting where a copy was approved, even once the record is a draft again', () => {
    expect(refused('draft', [deleted('meetings', HELD)], true)).toBe('approved copy')
    expect(refused('draft', [deleted('versions', copy), deleted('meetings', HELD)], true)).toBe(
      'written once',
    )
    expect(refused(null, [deleted('versions', copy)])).toBe('written once')
  })
})

describe('the course of a record', () => {
  it('is free until it is a draft', () => {
    expect(refused('planned', [moved('planned', 'in progress')])).toBeNull()
    expect(refused('draft', [moved('draft', 'in progress')])).toBeNull()
  })

  it.each<[MeetingState, MeetingState, readonly Touched[]]>([
    ['draft', 'with the chair', [sent]],
    ['with the chair', 'draft', [returned]],
    ['with the chair', 'draft', [said('with the chair', 'draft', 'A page was missing')]],
    ['draft', 'approved', approval()],
    ['with the chair', 'approved', approval()],
    ['approved', 'published', [said('approved', 'published')]],
    ['published', 'approved', [said('published', 'approved', 'Taken off the website')]],
    ['approved', 'draft', [said('approved', 'draft', 'A name was wrong')]],
    ['published', 'draft', [said('published', 'draft', 'A name was wrong')]],
    ['approved', 'confirmed', [confirmed]],
    ['published', 'confirmed', [confirmed]],
  ])('leads from %s to %s with its entry in the history, and not without', (from, to, entries) => {
    expect(refused(from, [moved(from, to), ...entries])).toBeNull()
    expect(refused(from, [moved(from, to)])).toBe('not entered')
  })

  it.each<[MeetingState, MeetingState]>([
    ['with the chair', 'draft'],
    ['approved', 'draft'],
    ['published', 'approved'],
  ])('goes back from %s to %s for a reason alone', (from, to) => {
    expect(refused(from, [moved(from, to), said(from, to, '  ')])).toBe('no reason')
  })

  it.each<[MeetingState, MeetingState]>([
    ['confirmed', 'draft'],
    ['confirmed', 'published'],
    ['in progress', 'confirmed'],
    ['draft', 'confirmed'],
    ['with the chair', 'in progress'],
    ['draft', 'published'],
  ])('does not lead from %s to %s', (from, to) => {
    const entries = [said(from, to, 'A reason'), confirmed, ...approval()]
    expect(refused(from, [moved(from, to), ...entries])).toBe('no way')
  })

  it('comes to an approval with the very copy that the history names', () => {
    const other = told({ kind: 'approved', versionId: newId('version') })
    const copy = created('versions', version(HELD, 'Mr J Rivers'))
    expect(refused('draft', [moved('draft', 'approved'), copy, other])).toBe('not entered')
  })

  it('may be brought back over several states, with all that happened', () => {
    const steps = [moved('draft', 'published'), ...approval(), said('approved', 'published')]
    expect(refused('draft', steps)).toBeNull()
    expect(refused('draft', [moved('draft', 'published'), said('approved', 'published')])).toBe('no way')
  })

  it('tells another meeting’s history nothing', () => {
    const elsewhere: Meeting = meeting({ id: newId('meeting') })
    const other = created(
      'meetingEvents',
      entry(elsewhere, { kind: 'state', from: 'approved', to: 'published', reason: '' }),
    )
    expect(refused('approved', [moved('approved', 'published'), other])).toBe('not entered')
  })

  it('changes nothing else on the way back', () => {
    const back = [moved('approved', 'draft'), said('approved', 'draft', 'A name was wrong')]
    expect(refused('approved', [...back, edited('publicMinutes', minute(UPDATE), { title: 'Other' })])).toBe(
      'locked',
    )
  })
})
