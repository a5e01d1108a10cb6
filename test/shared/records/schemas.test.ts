import { describe, expect, it } from 'vitest'
import { PLAIN_ANSWER } from '../../../shared/records/attendance.ts'
import { instant } from '../../../shared/records/dates.ts'
import { type RecordOf, TABLE_NAMES, type TableName, tableSchemas } from '../../../shared/records/tables.ts'
import {
  clock,
  committee,
  day,
  item,
  meeting,
  minute,
  newId,
  person,
  seat,
  section,
} from '../../support/meetings.ts'
import {
  body,
  bullet,
  dash,
  lineBreak,
  paragraph,
  point,
  resolution,
  romanPoint,
} from '../../support/note-bodies.ts'
import { file, paper } from '../../support/papers.ts'

const SECTION = section()
const ITEM = item(SECTION)
const PERSON = person('Mr J Rivers')
const AT = instant.parse(1732183200000)
const HASH = '0'.repeat(64)

const GOOD: { readonly [T in TableName]: RecordOf<T> } = {
  committees: committee({
    standingSections: [{ title: 'Business', restricted: false, items: ['Introduction'] }],
  }),
  people: PERSON,
  memberships: seat(PERSON, { from: day('2024-05-01'), to: day('2025-04-30') }),
  meetings: meeting({ time: clock('18:30'), published: day('2024-11-13'), firstMinuteNumber: 129 }),
  sections: SECTION,
  items: { ...ITEM, exemptParagraphs: [3, 7] },
  publicMinutes: minute(ITEM, {
    standing: 'minuted',
    body: body(
      paragraph('One', lineBreak, 'two'),
      paragraph(),
      bullet('Three'),
      dash('Four'),
      point('Five'),
      romanPoint('Six'),
      resolution('that KCSP:', 'Note it.'),
    ),
  }),
  exemptMinutes: {
    id: newId('exemptMinute'),
    restrictedItemId: ITEM.id,
    meetingId: ITEM.meetingId,
    exemptBlocks: [
      {
        exemptKind: 'paragraph',
        exemptBlockId: newId('block'),
        exemptWords: [{ exemptText: 'A sum.', bold: false, italic: true }],
      },
    ],
  },
  attendance: {
    kind: 'roll',
    id: newId('attendance'),
    meetingId: ITEM.meetingId,
    personId: PERSON.id,
    order: 'V',
    status: 'in attendance',
    ...PLAIN_ANSWER,
  },
  proceedings: {
    kind: 'quorum lost',
    id: newId('proceeding'),
    meetingId: ITEM.meetingId,
    itemId: ITEM.id,
    order: 'V',
    at: AT,
    time: clock('10:00'),
    present: 5,
    needed: 6,
  },
  motions: {
    kind: 'motion',
    id: newId('motion'),
    meetingId: ITEM.meetingId,
    itemId: ITEM.id,
    order: 'V',
    text: 'that the report be noted',
    moverId: PERSON.id,
    seconderId: null,
    fate: { kind: 'open' },
    amendments: [],
  },
  actions: {
    id: newId('action'),
    committeeId: newId('committee'),
    meetingId: ITEM.meetingId,
    itemId: ITEM.id,
    order: 'V',
    what: 'circulate the report',
    personId: PERSON.id,
    due: day('2024-12-05'),
    isDone: false,
  },
  privateNotes: {
    id: newId('privateNote'),
    meetingId: ITEM.meetingId,
    itemId: ITEM.id,
    privateText: 'Ask again.',
  },
  papers: paper(ITEM, { earlier: [{ ...file('Report.pdf'), replacedAt: AT }] }),
  versions: {
    id: newId('version'),
    meetingId: ITEM.meetingId,
    number: 2,
    at: AT,
    form: 2,
    record: '{}',
    document: '{}',
    approval: { by: 'Mr J Rivers', word: 'UEs=' },
    hash: HASH,
  },
  reviews: {
    id: newId('review'),
    meetingId: ITEM.meetingId,
    versionId: newId('version'),
    way: 'review file',
    reviewer: 'Mr J Rivers',
    sentAt: AT,
    state: { is: 'returned', at: AT, verdict: 'sent back', note: 'See paragraph 2.' },
    received: { committee: 'Invented Safety Partnership', date: day('2024-11-21'), from: 'Clerk', at: AT },
  },
  reviewEdits: {
    id: newId('reviewEdit'),
    reviewId: newId('review'),
    meetingId: ITEM.meetingId,
    minuteId: newId('publicMinute'),
    body: body(paragraph('One')),
  },
  comments: {
    id: newId('comment'),
    reviewId: newId('review'),
    meetingId: ITEM.meetingId,
    blockId: 'opening',
    quoted: 'held online',
    author: 'Mr J Rivers',
    at: AT,
    text: 'Was it?',
    replies: [{ author: 'Clerk', at: AT, text: 'Yes.' }],
    isResolved: true,
  },
  suggestions: {
    id: newId('suggestion'),
    reviewId: newId('review'),
    meetingId: ITEM.meetingId,
    author: 'Mr J Rivers',
    at: AT,
    isTracked: true,
    change: {
      in: 'minute',
      minuteId: newId('publicMinute'),
      from: 2,
      to: 3,
      pieces: [
        { kind: 'words', inline: { type: 'text', text: 'two' } },
        { kind: 'end', line: { type: 'paragraph', attrs: { id: newId('block') } } },
      ],
    },
    decision: { is: 'accepted', at: AT },
  },
  meetingEvents: {
    id: newId('meetingEvent'),
    meetingId: ITEM.meetingId,
    at: AT,
    by: 'Clerk',
    happening: { kind: 'state', from: 'approved', to: 'draft', reason: 'A name was wrong.' },
  },
  corrections: {
    id: newId('correction'),
    meetingId: ITEM.meetingId,
    versionId: newId('version'),
    atMeetingId: newId('meeting'),
    atItemId: ITEM.id,
    at: AT,
    change: { kind: 'change text', blockId: newId('block'), before: 'One', after: 'Two' },
  },
  deletions: {
    id: newId('deletion'),
    thing: {
      kind: 'meeting',
      id: ITEM.meetingId,
      committeeId: committee().id,
      date: day('2024-11-21'),
      items: 1,
      people: 0,
    },
    committeeName: 'Invented Safety Partnership',
    at: AT,
    days: 2,
    countedTo: instant.parse(1732356000000),
    before: { days: 0, countedTo: AT },
  },
  deletedRecords: {
    id: newId('deletedRecord'),
    deletionId: newId('deletion'),
    table: 'items',
    record: ITEM,
  },
}

/** A body that no builder would make. */
const docOf = (block: object) => ({ type: 'doc', content: [block] })

/** What must not be stored, by its table and what is wrong with it. */
const BAD: readonly (readonly [TableName, string, object])[] = [
  ['committees', 'another word for the record', { recordCalled: 'Log' }],
  [
    'committees',
    'a house style without its labels',
    { houseStyle: { ...GOOD.committees.houseStyle, clauseLabels: '*' } },
  ],
  [
    'committees',
    'a quorum of nobody',
    { houseStyle: { ...GOOD.committees.houseStyle, quorum: { kind: 'number', members: 0 } } },
  ],
  ['people', 'the id of another kind', { id: GOOD.meetings.id }],
  ['people', 'no surname at all', { surname: undefined }],
  ['memberships', 'a day that is none', { from: '2024-02-30' }],
  ['memberships', 'another capacity', { capacity: 'President' }],
  ['meetings', 'a date in the British order', { date: '21/11/2024' }],
  ['meetings', 'a time with one figure', { time: '9:00' }],
  ['meetings', 'a time after midnight', { time: '24:00' }],
  ['meetings', 'a minute number of nought', { firstMinuteNumber: 0 }],
  ['meetings', 'an unknown state', { state: 'lost' }],
  ['sections', 'no place in the agenda', { order: null }],
  ['items', 'a paragraph that Schedule 12A lacks', { exemptParagraphs: [19] }],
  ['items', 'the section of another kind', { sectionId: ITEM.id }],
  ['publicMinutes', 'another standing', { standing: 'deferred' }],
  [
    'publicMinutes',
    'an empty text',
    { body: docOf({ ...paragraph(), content: [{ type: 'text', text: '' }] }) },
  ],
  [
    'publicMinutes',
    'a bullet of the third level',
    { body: docOf({ ...dash('x'), attrs: { id: newId('block'), level: 3 } }) },
  ],
  ['publicMinutes', 'a resolution without a lead', { body: docOf({ ...resolution('that'), content: [] }) }],
  ['publicMinutes', 'a block that the editor does not know', { body: docOf({ type: 'table' }) }],
  ['exemptMinutes', 'the words of a public minute', { exemptBlocks: [paragraph('A sum.')] }],
  [
    'exemptMinutes',
    'words without their looks',
    { exemptBlocks: [{ ...GOOD.exemptMinutes.exemptBlocks[0], exemptWords: ['A sum.'] }] },
  ],
  ['exemptMinutes', 'the id of a public minute', { id: GOOD.publicMinutes.id }],
  ['papers', 'a file without its hash', { source: { kind: 'file', ...file('Report.docx'), hash: 'none' } }],
  ['versions', 'a hash that is none', { hash: 'none' }],
  ['versions', 'an approval by nobody', { approval: { by: '', word: 'UEs=' } }],
  ['reviews', 'a way that there is not', { way: 'by post' }],
  ['suggestions', 'a place before the first piece', { change: { ...GOOD.suggestions.change, from: -1 } }],
  ['meetingEvents', 'a state that there is not', { happening: { kind: 'state', to: 'lost' } }],
  ['papers', 'no page at all', { pages: { state: 'known', count: 0 } }],
  ['attendance', 'an unknown kind', { kind: 'vote' }],
  ['attendance', 'an unknown status', { status: 'late' }],
]

describe('the schema of a table', () => {
  it.each(TABLE_NAMES)('takes a good record of %s and changes nothing', (table) => {
    expect(tableSchemas[table].parse(GOOD[table])).toEqual(GOOD[table])
  })

  it.each(BAD)('refuses a record of %s with %s', (table, _, fault) => {
    expect(tableSchemas[table].safeParse({ ...GOOD[table], ...fault }).success).toBe(false)
  })

  it.each(TABLE_NAMES)('refuses nothing at all in place of a record of %s', (table) => {
    expect(tableSchemas[table].safeParse(undefined).success).toBe(false)
  })

  it('does not take an exempt minute for a public one, nor the other way about', () => {
    expect(tableSchemas.publicMinutes.safeParse(GOOD.exemptMinutes).success).toBe(false)
    expect(tableSchemas.exemptMinutes.safeParse(GOOD.publicMinutes).success).toBe(false)
  })
})
