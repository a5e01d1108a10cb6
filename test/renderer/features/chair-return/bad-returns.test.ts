import { describe, expect, it } from 'vitest'
import { deletionOfMeeting } from '../../../../renderer/data/deletions.ts'
import { approve } from '../../../../renderer/data/record/approve.ts'
import { goBack } from '../../../../renderer/data/record/move-record.ts'
import {
  CANNOT_BE_READ,
  OTHER_WORDS,
  troubleWords,
  unopenedWords,
} from '../../../../renderer/features/chair-return/trouble-words.ts'
import { notesToWord } from '../../../../renderer/word/notes-to-word.ts'
import { UNOPENED } from '../../../../shared/ipc/review-channels.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { idFrom } from '../../../../shared/records/ids.ts'
import { minute, notes, p } from '../../../support/documents.ts'
import { step } from '../../../support/steps.ts'
import { damaged, withPart } from '../../../support/word/damage-word.ts'
import { answered, everything, fileWith, opened, type SentMeeting, sentMeeting } from './returns.ts'

const CUSTOM = 'docProps/custom.xml'
const OTHER_MEETING = idFrom('meeting', 99, [9])
const OTHER_VERSION = idFrom('version', 99, [9])
const withoutMark = (file: Uint8Array) => damaged(file, CUSTOM, /<property .*<\/property>/, '')
const otherNotes = () => notes(minute(1, 'Bees'), p(1, 'Hives were counted in an orchard far away.'))

/** What is brought in, and the beginning of what is said of it. */
type Bad = readonly [what: string, file: (sent: SentMeeting) => Uint8Array, said: string]

const FOREIGN = troubleWords({ kind: 'foreign' })
const TAMPERED = troubleWords({ kind: 'tampered' })

/** Files that are refused whatever has become of the meeting since. */
const BAD_FILES: readonly Bad[] = [
  ['a Word file of something else', () => notesToWord(otherNotes()), FOREIGN],
  ['the notes as they are exported', ({ document }) => notesToWord(document), FOREIGN],
  ['the file for the chair without its properties', ({ file }) => withoutMark(file), FOREIGN],
  [
    'a meeting that is not here',
    (it) => fileWith(it, { mark: { meetingId: OTHER_MEETING } }),
    troubleWords({ kind: 'unknown meeting' }),
  ],
  ['no id of a meeting', (it) => fileWith(it, { mark: { meetingId: '' } }), TAMPERED],
  ['what is no id of a meeting', (it) => fileWith(it, { mark: { meetingId: '../..' } }), TAMPERED],
  ['no id of a version', (it) => fileWith(it, { mark: { versionId: '' } }), TAMPERED],
  ['what is no id of a version', (it) => fileWith(it, { mark: { versionId: 'ver-1' } }), TAMPERED],
  ['another number', (it) => fileWith(it, { mark: { number: 7 } }), TAMPERED],
  ['no number', (it) => fileWith(it, { mark: { number: '' } }), TAMPERED],
  ['a number that is none', (it) => fileWith(it, { mark: { number: '1e9' } }), TAMPERED],
  ['another hash', (it) => fileWith(it, { mark: { hash: 'b'.repeat(64) } }), TAMPERED],
  ['half a hash', (it) => fileWith(it, { mark: { hash: it.mark.hash.slice(32) } }), TAMPERED],
  [
    'a version that was sent later, elsewhere',
    (it) => fileWith(it, { mark: { versionId: OTHER_VERSION, number: 4 } }),
    troubleWords({ kind: 'newer version', number: 4, last: 1 }),
  ],
  [
    'a version that was sent elsewhere',
    (it) => fileWith(it, { mark: { versionId: OTHER_VERSION } }),
    troubleWords({ kind: 'unknown version' }),
  ],
  ['other words under the same properties', (it) => fileWith(it, { document: otherNotes() }), OTHER_WORDS],
  [
    'no words',
    ({ file }) => damaged(file, 'word/document.xml', /<w:body>.*(?=<w:sectPr)/, '<w:body>'),
    OTHER_WORDS,
  ],
  ['the first half of it', ({ file }) => file.slice(0, file.length / 2), CANNOT_BE_READ],
  ['nothing', () => new Uint8Array(), CANNOT_BE_READ],
  [
    'no part with words',
    ({ file }) => damaged(file, '_rels/.rels', 'word/document.xml', 'word/nothing.xml'),
    CANNOT_BE_READ,
  ],
  ['no body', ({ file }) => withPart(file, 'word/document.xml', '<w:document xmlns:w="w"/>'), CANNOT_BE_READ],
  [
    'a document type',
    ({ file }) => damaged(file, 'word/document.xml', '<w:document', '<!DOCTYPE a><w:document'),
    CANNOT_BE_READ,
  ],
  [
    'a document type in its properties',
    ({ file }) => damaged(file, CUSTOM, '<Properties', '<!DOCTYPE a><Properties'),
    CANNOT_BE_READ,
  ],
  [
    'an element that does not end',
    ({ file }) => damaged(file, 'word/document.xml', '</w:body>', ''),
    CANNOT_BE_READ,
  ],
  [
    'thirteen million letters',
    ({ file }) => damaged(file, 'word/document.xml', '<w:sectPr', `${' '.repeat(13_000_000)}<w:sectPr`),
    CANNOT_BE_READ,
  ],
]

describe('A file that is no answer of the chair', () => {
  it.each(BAD_FILES)('changes nothing and is explained: %s', async (_, file, sentence) => {
    const sent = await sentMeeting()
    const before = await everything(sent.data)
    expect(await opened(sent.data, file(sent))).toEqual({
      kind: 'not taken',
      fileName: 'Notes.docx',
      sentence,
    })
    expect(await everything(sent.data)).toEqual(before)
  })

  it.each(UNOPENED)('changes nothing and is explained when main does not open it: %s', async (reason) => {
    const { data } = await sentMeeting()
    const before = await everything(data)
    const reply = { kind: 'unusable', fileName: 'Notes.docx', reason } as const
    expect(await answered(data, reply)).toEqual({
      ...reply,
      kind: 'not taken',
      reason: undefined,
      sentence: unopenedWords(reason),
    })
    expect(await everything(data)).toEqual(before)
  })

  it('is each refused in a sentence of its own', () => {
    const sentences = UNOPENED.map(unopenedWords)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('changes nothing when none is chosen', async () => {
    const { data } = await sentMeeting()
    expect(await answered(data, { kind: 'cancelled' })).toEqual({ kind: 'cancelled' })
  })
})

/** What has become of the meeting since the file was sent. */
const SINCE: readonly (readonly [string, (sent: SentMeeting) => Promise<unknown>, string])[] = [
  [
    'a later version went to the chair',
    ({ send }) => send(),
    'This file holds version 1 of the notes, and version 2 has gone to the chair since.',
  ],
  [
    'it was taken back',
    ({ data, meeting }) =>
      goBack(
        data,
        { meeting: { ...meeting, state: 'with the chair' } },
        { to: 'draft', reason: 'An error.', by: 'A Clerk' },
      ),
    'Version 1 was taken back from the chair on ',
  ],
  [
    'the notes were approved',
    ({ data, meeting }) =>
      approve(
        data,
        { meeting },
        { chair: 'Rivers Example', by: 'A Clerk', wordOf: async () => new Uint8Array([1]) },
      ),
    'The notes are no longer with the chair: they are approved',
  ],
  [
    'it was brought in',
    ({ data, review }) =>
      data.commit(
        step(
          'return',
          edit('reviews', review, {
            state: { is: 'returned', at: review.sentAt, verdict: 'not said', note: '' },
          }),
        ),
      ),
    'The chair’s changes to version 1 were brought in on ',
  ],
  [
    'the meeting was deleted',
    async ({ data, meeting }) => {
      const changes = await deletionOfMeeting({ ...data }, meeting)
      return await data.commit(step('deletion', ...changes))
    },
    'The notes in this file are of a meeting that was deleted.',
  ],
]

describe('A file that comes too late', () => {
  it.each(SINCE)('changes nothing and is explained: %s', async (_, since, beginning) => {
    const sent = await sentMeeting()
    await since(sent)
    const before = await everything(sent.data)
    const found = await opened(sent.data, sent.file)
    expect(found).toMatchObject({ kind: 'not taken', sentence: expect.stringContaining(beginning) })
    expect(await everything(sent.data)).toEqual(before)
  })

  it.each(['on screen', 'review file'] as const)(
    'is explained where the notes went another way: %s',
    async (way) => {
      const sent = await sentMeeting(way)
      expect(await opened(sent.data, sent.file)).toMatchObject({
        sentence: expect.stringContaining('did not go to the chair as a Word file'),
      })
    },
  )

  it('is not mixed up with another meeting that is on the screen', async () => {
    const sent = await sentMeeting()
    expect(await opened(sent.data, sent.file, OTHER_MEETING)).toMatchObject({
      sentence:
        'The notes in this file are of another meeting: Kent Community Safety Partnership, Thursday, 21 November 2024. Open that meeting, then choose the file again.',
    })
  })
})

describe('The file that was sent', () => {
  it.each(['start', 'meeting'])('is recognised, opened from the %s', async (from) => {
    const sent = await sentMeeting()
    const found = await opened(sent.data, sent.file, from === 'meeting' ? sent.meeting.id : null)
    expect(found).toMatchObject({
      kind: 'found',
      isByWords: false,
      share: 1,
      edits: [],
      printChanges: [],
      comments: [],
    })
  })

  it('is known by its words at its meeting when it says nothing of itself', async () => {
    const sent = await sentMeeting()
    const found = await opened(sent.data, withoutMark(sent.file), sent.meeting.id)
    expect(found).toMatchObject({ kind: 'found', isByWords: true, asked: { version: { number: 1 } } })
  })

  it('is known by its words when the bookmarks are gone as well', async () => {
    const sent = await sentMeeting()
    const bare = damaged(withoutMark(sent.file), 'word/document.xml', /<w:bookmark(Start|End) [^>]*\/>/g, '')
    expect(await opened(sent.data, bare, sent.meeting.id)).toMatchObject({
      kind: 'found',
      isByWords: true,
      edits: [],
    })
  })

  it('is not taken for the notes of the meeting on the screen when it says nothing and its words are others', async () => {
    const sent = await sentMeeting()
    expect(await opened(sent.data, notesToWord(otherNotes()), sent.meeting.id)).toMatchObject({
      sentence: FOREIGN,
    })
  })
})
