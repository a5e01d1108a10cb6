import { describe, expect, it } from 'vitest'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import { lineOf } from '../../shared/documents/plain-text.ts'
import {
  attendance,
  bullet,
  clause,
  council,
  dash,
  draftOf,
  group,
  item,
  minute,
  notes,
  p,
  point,
  resolved,
  romanPoint,
  signature,
} from '../support/documents.ts'
import { sampleNotes } from '../support/sample-notes.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { greyShares, pageTexts } from '../support/word/pdf-pages.ts'

const everyForm = notes(
  council('INVENTED COUNTY COUNCIL'),
  attendance('PRESENT', 'Mr A Hook, Ms B King and Cllr D O’Neil.'),
  group('UNRESTRICTED ITEMS'),
  minute(61, 'Roads'),
  item('B1'),
  p(1, 'Three roads were named:'),
  bullet('the high road,'),
  dash('which is long,'),
  dash('and straight,'),
  bullet('the low road.'),
  p(2, 'It was noted that:'),
  point('a)', 'they were closed,'),
  romanPoint('i)', 'the one for snow,'),
  romanPoint('ii)', 'the other for ice,'),
  point('b)', 'and would open,'),
  romanPoint('i)', 'later.'),
  p(null, 'Mr A Hook left the meeting.'),
  p(3, 'It was noted again that:'),
  point('a)', 'the list begins again.'),
  resolved('that the partnership:'),
  clause('(1)', 'Note the roads.'),
  clause('(2)', 'Write to the county.'),
  minute(62, 'Parks'),
  item('B2'),
  p(null, 'It was noted.'),
  resolved('that it:'),
  clause('(1)', 'Note the parks.'),
  minute(70, 'Bridges, after a gap'),
  p(1, 'One bridge.'),
  bullet('It is long.'),
  p(2, 'Another bridge.'),
  minute(71, 'Ferries'),
  p(1, 'One ferry.'),
)

/** Long enough for two pages, the last words of which fill the second. */
const signed = {
  ...notes(
    minute(1, 'Roads'),
    ...Array.from({ length: 44 }, (_, at) => p(at + 1, 'It was noted.')),
    signature('Signed: …… (Vice-Chair)   Date: ……'),
  ),
  hasInitials: true as const,
}

const documents = {
  'signed notes': signed,
  'every form of block': everyForm,
  'the notes of 2024': sampleNotes('2024'),
  'the notes of 2022': sampleNotes('2022'),
  'a draft of the notes of 2024': draftOf(sampleNotes('2024')),
}
type Name = keyof typeof documents

/** Rendered once, however many tests look at it. */
const renderings = renderWithLibreOffice({
  'signed notes': notesToWord(signed),
  'every form of block': notesToWord(everyForm),
  'the notes of 2024': notesToWord(sampleNotes('2024')),
  'the notes of 2022': notesToWord(sampleNotes('2022')),
  'a draft of the notes of 2024': notesToWord(draftOf(sampleNotes('2024'))),
})
const linesOf = async (name: Name) => (await renderings)[name].lines
const pdfOf = async (name: Name) => (await renderings)[name].pdf
const pagesOf = async (name: Name) => pageTexts(await pdfOf(name))
const startsOf = async (name: Name) => (await pagesOf(name)).map((page) => page.trim().slice(0, 24))
const expectedLines = (name: Name) => documents[name].blocks.map(lineOf)

describe('LibreOffice shows', { timeout: 120_000 }, () => {
  it('every form of block with its number', async () => {
    expect(await linesOf('every form of block')).toEqual(expectedLines('every form of block'))
  })
  it('the notes of 2024 word for word', async () => {
    expect(await linesOf('the notes of 2024')).toEqual(expectedLines('the notes of 2024'))
  })
  it('the notes of 2022 word for word', async () => {
    expect(await linesOf('the notes of 2022')).toEqual(expectedLines('the notes of 2022'))
  })
  it('in a draft what it shows in the notes', async () => {
    expect(await linesOf('a draft of the notes of 2024')).toEqual(await linesOf('the notes of 2024'))
  })

  it('the notes of 2024 on six pages, broken where the published ones are', async () => {
    expect(await startsOf('the notes of 2024')).toEqual([
      'KENT COUNTY COUNCIL\n\n   ',
      'CSPs or the development ',
      '4. Mr S Peerbux (Head of',
      '3. Additional funding ha',
      '3. All the named Kent au',
      'other things, placed req',
    ])
  })
  it('the notes of 2022 on six pages, broken where the published ones are', async () => {
    expect(await startsOf('the notes of 2022')).toEqual([
      'KENT COUNTY COUNCIL\n\n   ',
      'Unit (VRU). She explaine',
      'Terrorism Local Profile,',
      'from the Membership sect',
      '2. The Tackling VAWG str',
      'and highlighted that the',
    ])
  })
  it('a draft on the same pages as the notes it becomes', async () => {
    expect(await pagesOf('a draft of the notes of 2024')).toEqual(await pagesOf('the notes of 2024'))
  })
  it('the number of each page at its foot', async () => {
    const feet = (await pagesOf('the notes of 2022')).map((page) => page.trim().slice(-2).trim())
    expect(feet).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('the line for the signature word for word (R-105)', async () => {
    expect((await linesOf('signed notes')).at(-1)).toBe('Signed: …… (Vice-Chair) Date: ……')
  })
  it('a place for initials beside the number of each page (R-102)', async () => {
    const feet = (await pagesOf('signed notes')).map((page) => page.trim().split('\n').at(-1)?.trim())
    expect(feet).toEqual(['1', '2'].map((page) => expect.stringMatching(`^${page} +Initials: …{4}$`)))
  })
  it('no page with a signature and nothing else (R-102)', async () => {
    expect((await pagesOf('signed notes')).at(-1)).toMatch(/It was noted\.\s+Signed:/)
  })

  it('DRAFT across every page of a draft, the first too (R-103)', async () => {
    const shares = await greyShares(await pdfOf('a draft of the notes of 2024'))
    expect(shares).toHaveLength(6)
    expect(Math.min(...shares)).toBeGreaterThan(0.05)
  })
  it('nothing grey in notes that are no draft', async () => {
    expect(await greyShares(await pdfOf('the notes of 2024'))).toEqual([0, 0, 0, 0, 0, 0])
  })
})
