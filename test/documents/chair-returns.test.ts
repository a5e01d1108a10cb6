import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readReturn } from '../../renderer/word/review/read-return.ts'
import { meetingForm } from '../../shared/samples/meeting-form.ts'
import { item, section, writtenForm } from '../support/meeting-forms.ts'
import { snapshotOf } from '../support/snapshots.ts'
import { damaged, withPart } from '../support/word/damage-word.ts'
import { changesIn, handsIn, sentToChair } from '../support/word/sent-version.ts'

const sent = sentToChair(
  snapshotOf(
    meetingForm.parse(
      writtenForm({
        body: { paragraphNumbers: 'always' },
        meeting: { agenda: [section('A', [item('A1'), item('A2')])] },
        minutes: [
          {
            item: 'A1',
            number: 1,
            blocks: [
              { p: 'The bridge was closed on Monday.' },
              { p: 'It will open again in spring.', bullets: ['for walkers,', 'for carts.'] },
              {
                resolved: {
                  lead: 'that the committee:',
                  clauses: ['Note the report.', 'Write to the county.'],
                },
              },
            ],
          },
          { item: 'A2', number: 2, blocks: [{ p: 'The road was mended.' }] },
        ],
      }),
    ),
  ),
)

const BODY = 'word/document.xml'
const WHO = 'w:author="Chair Example" w:date="2025-03-05T09:30:00Z"'
const plain = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const ins = (text: string, id = 900) => `<w:ins w:id="${id}" ${WHO}>${plain(text)}</w:ins>`
const del = (text: string, id = 901) =>
  `<w:del w:id="${id}" ${WHO}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
/** A run of the file that was sent, with other runs in its place. */
const inPlaceOf = (text: string, runs: string, file = sent.file) =>
  damaged(file, BODY, new RegExp(`<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`), runs)
const endOf = (text: string, mark: string, file = sent.file) =>
  damaged(
    file,
    BODY,
    new RegExp(`(<w:p><w:pPr>)((?:(?!</w:pPr>).)*)(</w:pPr>(?:(?!</w:p>).)*${text})`),
    `$1$2${mark}$3`,
  )
const MARK_GONE = `<w:rPr><w:del w:id="902" ${WHO}/></w:rPr>`
const MARK_NEW = `<w:rPr><w:ins w:id="903" ${WHO}/></w:rPr>`

const changes = (file: Uint8Array) => changesIn(sent, sent.back(file))

describe('What Word recorded', () => {
  const mended = plain('The road was ')
  it.each<[string, string, readonly string[]]>([
    [
      'words in place of others',
      mended + del('mended') + ins('repaired') + plain('.'),
      ['2 1. mended → repaired'],
    ],
    ['a letter within a word', plain('The road') + ins('s') + plain(' was mended.'), ['2 1. road → roads']],
    ['words at the end', plain('The road was mended.') + ins(' At last.'), ['2 1.  →  At last.']],
    [
      'words that somebody put in and somebody else took out again',
      `${mended}<w:ins w:id="904" ${WHO}>${del('not ')}</w:ins>${plain('mended.')}`,
      [],
    ],
    ['words in a link', `${mended}<w:hyperlink w:anchor="a">${plain('mended.')}</w:hyperlink>`, []],
    ['another look', `${mended}<w:r><w:rPr><w:b/></w:rPr><w:t>mended.</w:t></w:r>`, []],
    [
      'a line break',
      plain('The road was<w:br/>mended.').replace('<w:br/>', '</w:t><w:br/><w:t>'),
      ['2 1.   → ¶'],
    ],
    [
      'the words that come out of a field',
      `${mended}<w:fldSimple w:instr="PAGE">${plain('mended.')}</w:fldSimple>`,
      [],
    ],
  ])('is found: %s', (_, runs, found) => {
    expect(changes(inPlaceOf('The road was mended.', runs))).toEqual(found)
  })

  it('is told with who did it', () => {
    const file = inPlaceOf('The road was mended.', mended + del('mended') + ins('repaired') + plain('.'))
    const [minute] = sent.back(file).minutes
    expect(handsIn(sent, sent.back(file))).toEqual(['Chair Example'])
    expect(minute?.handOf({ from: 6, to: 7, at: 6, pieces: [] })).toEqual({
      author: 'Chair Example',
      at: Date.UTC(2025, 2, 5, 9, 30),
      isTracked: true,
    })
  })

  it('joins two paragraphs where the end of the first is taken out', () => {
    expect(changes(endOf('The bridge was closed on Monday.', MARK_GONE))).toEqual([
      '1 1. Monday.¶It → Monday.It',
    ])
  })

  it('takes a paragraph out where its words and its end are', () => {
    const file = inPlaceOf('for walkers,', del('for walkers,'), endOf('for walkers,', MARK_GONE))
    expect(changes(file)).toEqual(['1 • for walkers,¶ → '])
  })

  it('splits a paragraph where an end is put in', () => {
    const half = plain('It will open')
    const file = inPlaceOf(
      'It will open again in spring.',
      `${half}</w:p><w:p><w:pPr><w:pStyle w:val="BodyNumbered"/></w:pPr>${plain('again in spring.')}`,
      endOf('It will open again in spring.', MARK_NEW),
    )
    expect(changes(file)).toEqual(['1 2.   → ¶'])
    expect(handsIn(sent, sent.back(file))).toEqual(['Chair Example'])
  })
})

describe('What was changed in the order of things', () => {
  const paragraphs = (xml: string) => xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g) ?? []
  const moved = (words: string, before: string) => (xml: string) => {
    const found = paragraphs(xml).find((it) => it.includes(words)) ?? ''
    const place = paragraphs(xml).find((it) => it.includes(before)) ?? ''
    return xml.replace(found, '').replace(place, found + place)
  }
  const rearranged = (how: (xml: string) => string) => {
    const xml = new TextDecoder().decode(unzipSync(sent.file)[BODY])
    return withPart(sent.file, BODY, how(xml))
  }
  it('is found as words that go and words that come, bookmark or not', () => {
    expect(changes(rearranged(moved('The bridge was closed', 'The road was mended')))).toEqual([
      '1 1. The bridge was closed on Monday.¶ → ',
      '2 1.  → The bridge was closed on Monday.¶',
    ])
  })
})

describe('Comments', () => {
  const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
  const NAMES =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
  const remark = (id: number, author: string, text: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2025-03-05T09:30:00Z"><w:p w14:paraId="0000000${id}">${plain(text)}</w:p></w:comment>`
  const commented = (runs: string) => {
    const file = inPlaceOf('The road was mended.', runs)
    const thread =
      '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
    const comments = `<w:comments ${NAMES}>${remark(1, 'Chair Example', 'By whom?')}${remark(2, 'Vice Example', 'By us.')}</w:comments>`
    return withPart(
      withPart(file, 'word/comments.xml', comments),
      'word/commentsExtended.xml',
      `<w15:commentsEx ${W15}>${thread}</w15:commentsEx>`,
    )
  }
  const around = (text: string) =>
    `<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${plain(text)}<w:commentRangeEnd w:id="1"/><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>`

  it('come with their words, their replies, and whether they are settled', () => {
    const file = commented(plain('The road was ') + around('mended') + plain('.'))
    const at = Date.UTC(2025, 2, 5, 9, 30)
    expect(changes(file)).toEqual([])
    expect(sent.back(file).comments).toEqual([
      {
        blockId: sent.blockWith('The road was mended.'),
        paragraph: expect.any(Number),
        author: 'Chair Example',
        at,
        text: 'By whom?',
        quoted: 'mended',
        isResolved: true,
        replies: [{ author: 'Vice Example', at, text: 'By us.' }],
      },
    ])
  })
})

describe('What notes cannot hold', () => {
  it.each([
    ['picture', '<w:r><w:drawing/></w:r>'],
    ['text box', `<w:r><w:pict><w:txbxContent><w:p>${plain('Aside')}</w:p></w:txbxContent></w:pict></w:r>`],
    ['formula', '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>'],
    ['symbol', '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'],
  ])('is said to be there: a %s', (what, xml) => {
    const file = inPlaceOf('The road was mended.', plain('The road was mended.') + xml)
    expect(readReturn(file).leftOut).toEqual([what])
    expect(changes(file)).toEqual([])
  })

  it('is read as paragraphs: a table', () => {
    const table = `<w:tbl><w:tr><w:tc><w:p>${plain('Tolls')}</w:p></w:tc></w:tr></w:tbl>`
    const file = damaged(sent.file, BODY, '<w:sectPr', `${table}<w:sectPr`)
    expect(readReturn(file).leftOut).toEqual(['table'])
    expect(changes(file)).toEqual(['2 1.  → Tolls¶'])
  })
})
