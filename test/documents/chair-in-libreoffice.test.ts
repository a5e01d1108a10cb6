import { describe, expect, it } from 'vitest'
import { textOfBody } from '../../shared/domain/notes/note-text.ts'
import { sampleForm } from '../support/expected-lines.ts'
import { snapshotOf } from '../support/snapshots.ts'
import { CHAIR, chair, editedInLibreOffice } from '../support/word/chair-in-libreoffice.ts'
import { damaged } from '../support/word/damage-word.ts'
import { changesIn, handsIn, sentToChair } from '../support/word/sent-version.ts'

/** The published notes of a real meeting, as a clerk entered them. */
const sent = sentToChair(snapshotOf(sampleForm('kcsp-2024-11-21')))

const DOINGS = [
  chair.replaces('held online', 'held remotely'),
  chair.appends('Kent Community Safety Partnership Working Group Update', ' and Accounts'),
  chair.replaces('all of the actions were in progress', 'most of the actions were in progress'),
  chair.deletes('The Working Group agreed to refresh'),
  chair.splits('priorities outlined in the new Kent'),
  chair.appends('senior partnership input.', ' The Chair thanked officers.'),
  chair.prepends('Cllr S Mochrie-Cox indicated', 'At this point, '),
  chair.replaces('Note the update.', 'Note the update with thanks.'),
  chair.adds('Writes to Kent Police to seek', 'Thanks its officers.'),
  chair.adds('in his capacity as Chair of the KCSP Working Group.', 'A new paragraph from the chair.'),
  chair.makesBold('in-person workshop'),
  chair.joins('Drug and Alcohol Strategy Substance Misuse.'),
  chair.appends('Sexual Violence and Domestic Abuse', ' at home'),
  chair.adds('Serious Youth Violence, which considered', 'Rural crime, and'),
  chair.replaces('RESOLVED that the KCSP note the dates', 'AGREED that the KCSP note the dates'),
  chair.rewrites('The report provided an update to the KCSP on the local', 'It was noted.'),
]
const REMARKS = [
  chair.comments('£156', 'Please check the figure.'),
  chair.comments('Kent Substance Misuse Strategy Update', 'Is this its name?'),
]

const CHANGES = [
  'opening: NOTES of a meeting o…November 2024, 10am. → NOTES of a meeting o…November 2024, 10am.',
  'heading of 132: Kent Community Safet…Working Group Update → Kent Community Safet… Update and Accounts',
  '135 RESOLVED: RESOLVED → AGREED',
  '131 2. all → most',
  '131 5. The Working Group ag…by the Home Office.¶ → ',
  '131 6.   → ¶',
  '131 7.  →  The Chair thanked officers.',
  '131 8.  → At this point, ',
  '131 a.  →  with thanks',
  '131 b.  → Thanks its officers.¶',
  '132 2.  → A new paragraph from the chair.¶',
  '133 1. Misuse.¶Ms → Misuse.Ms',
  '134 •  →  at home',
  '134 •  → Rural crime, and¶',
  '138 1. The report provided … to the Prevent Duty → It was noted',
]

/** The first half is done before recording is switched on, the second after. */
const HALF = 8
const edited = editedInLibreOffice([
  { file: sent.file, recording: 'recorded', doings: [...DOINGS, ...REMARKS] },
  { file: sent.file, recording: 'unrecorded', doings: [...DOINGS, ...REMARKS] },
  {
    file: sent.file,
    recording: 'unrecorded',
    doings: [...DOINGS.slice(0, HALF), chair.records('on'), ...DOINGS.slice(HALF), ...REMARKS],
  },
  { file: sent.file, recording: 'recorded', doings: [] },
])
const cameBack = async (at: number) => sent.back((await edited)[at] ?? new Uint8Array())

const EDITED = [
  ['with recording', 0],
  ['without recording', 1],
  ['half of it with recording', 2],
] as const

describe('The notes of 2024, edited by the chair in LibreOffice', { timeout: 180_000 }, () => {
  it.each(EDITED)('come back with every change at its paragraph and no other, %s', async (_, at) => {
    expect(changesIn(sent, await cameBack(at))).toEqual(CHANGES)
  })

  it.each(EDITED)('come back with the comments at the words that they are about, %s', async (_, at) => {
    const { comments } = await cameBack(at)
    expect(comments.map(({ author, text, quoted, blockId }) => [author, text, quoted, blockId])).toEqual([
      [CHAIR, 'Please check the figure.', '£156', sent.blockWith('just £156 remaining')],
      [
        CHAIR,
        'Is this its name?',
        'Kent Substance Misuse Strategy Update',
        sent.blockWith('Kent Substance Misuse Strategy Update'),
      ],
    ])
  })

  it('say who made which change, where that was recorded', async () => {
    const hands = await Promise.all(EDITED.map(async ([, at]) => handsIn(sent, await cameBack(at))))
    const [all, none, some = []] = hands
    expect(all).toEqual(CHANGES.map(() => CHAIR))
    expect(none).toEqual(CHANGES.map(() => 'not recorded'))
    expect(some.filter((hand) => hand === CHAIR)).toHaveLength(7)
  })

  it('come back without a change when they were just saved', async () => {
    expect(await cameBack(3)).toMatchObject({ minutes: [], printed: [], comments: [], share: 1 })
  })

  it('are what the chair left when every change is accepted', async () => {
    const { minutes } = await cameBack(0)
    const text = minutes.map(({ body }) => textOfBody(body)).join('\n')
    expect(text).toContain('most of the actions were in progress')
    expect(text).not.toContain('The Working Group agreed to refresh')
  })
})

describe('A file from which the bookmarks are gone', { timeout: 180_000 }, () => {
  it.each(EDITED)('gives the same changes, known by their words, %s', async (_, at) => {
    const [file] = [(await edited)[at] ?? new Uint8Array()]
    const bare = damaged(file, 'word/document.xml', /<w:bookmark(Start|End) [^>]*\/>/g, '')
    expect(changesIn(sent, sent.back(bare))).toEqual(CHANGES)
  })
})
