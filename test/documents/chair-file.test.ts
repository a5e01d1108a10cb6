import { describe, expect, it } from 'vitest'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import { chairToWord } from '../../renderer/word/review/chair-to-word.ts'
import { idFrom } from '../../shared/records/ids.ts'
import { draftOf, minute, notes, p } from '../support/documents.ts'
import { sampleNotes } from '../support/sample-notes.ts'
import { blocksOfWord } from '../support/word/blocks-of-word.ts'
import { lintWord } from '../support/word/lint-word.ts'
import { schemaErrors } from '../support/word/validate-word.ts'
import { openWord } from '../support/word/word-package.ts'
import { all, value } from '../support/word/xml.ts'

const SLOW_MS = 120_000

const mark = {
  meetingId: idFrom('meeting', 1, []),
  versionId: idFrom('version', 2, []),
  number: 3,
  hash: 'a0'.repeat(32),
}
const sent = sampleNotes('2024')
const file = chairToWord(sent, mark)

const bookmarksOf = (bytes: Uint8Array) =>
  all(openWord(bytes).xml('word/document.xml'), 'bookmarkStart').map((it) => value(it, 'name'))

describe('The Word file for the chair', () => {
  it(
    'is valid',
    async () => {
      expect(await schemaErrors(file)).toEqual([])
    },
    SLOW_MS,
  )

  it('breaks no rule of the lint but that it says of itself what it is', () => {
    expect(lintWord(file)).toEqual([{ rule: 'nothing is hidden', detail: 'docProps/custom.xml' }])
  })

  it('says the same as the notes', () => {
    expect(blocksOfWord(file)).toEqual(blocksOfWord(notesToWord(sent)))
  })

  it('is a draft, whatever it is made of (R-103)', () => {
    expect(openWord(file).text('word/header1.xml')).toContain('DRAFT')
    expect(chairToWord(draftOf(sent), mark)).toEqual(file)
  })

  it('records every edit, and asks for no password to stop that', () => {
    const settings = openWord(file).text('word/settings.xml')
    expect(settings).toContain('<w:trackRevisions/>')
    expect(/<w:documentProtection [^>]*>/.exec(settings)?.[0]).toBe(
      '<w:documentProtection w:edit="trackedChanges" w:enforcement="true"/>',
    )
  })

  it('says which version it holds', () => {
    const said = [
      ...openWord(file)
        .text('docProps/custom.xml')
        .matchAll(/name="(\w+)"[^>]*><vt:lpwstr>([^<]*)/g),
    ]
    expect(said.map(([, name, text]) => `${name} ${text}`)).toEqual([
      `MeetingId ${mark.meetingId}`,
      `VersionId ${mark.versionId}`,
      'VersionNumber 3',
      `VersionHash ${mark.hash}`,
    ])
  })

  it('has a hidden bookmark around every paragraph, with a name that Word takes', () => {
    const names = bookmarksOf(file)
    expect(new Set(names).size).toBe(sent.blocks.length)
    expect(names.every((name) => /^_mb_\w{1,36}$/.test(name))).toBe(true)
  })

  it('tells blocks of long ids apart', () => {
    const id = idFrom('item', 5, [])
    const blocks = ['heading', 'reference'].map((part) => ({ ...minute(1, 'Roads'), id: `${id}-${part}` }))
    const document = { ...sent, blocks: [...blocks, { ...p(1, 'Noted.'), id: idFrom('block', 6, []) }] }
    expect(new Set(bookmarksOf(chairToWord(document, mark))).size).toBe(3)
  })

  it('gives two blocks of one id no bookmark twice', () => {
    const { blocks } = notes(p(1, 'Noted.'), p(2, 'Noted again.'))
    const document = { ...sent, blocks: blocks.map((block) => ({ ...block, id: 'same' })) }
    expect(bookmarksOf(chairToWord(document, mark))).toEqual(['_mb_same'])
  })
})
