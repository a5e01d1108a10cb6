import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import type { Block } from '../../shared/documents/model.ts'
import { clause, draftOf, group, item, minute, notes, p, resolved } from '../support/documents.ts'
import { attributesIn, measuresOf } from '../support/word/measures.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { openWord } from '../support/word/word-package.ts'

const document = notes(group('UNRESTRICTED ITEMS'), minute(1, 'Roads'), item('B1'), p(1, 'It was noted.'))
const file = notesToWord(document)
const partsOf = (bytes: Uint8Array) => openWord(bytes)
const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('A Word file', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is the same, byte for byte, whenever it is written', () => {
    vi.setSystemTime(new Date('2030-06-01T12:00:00Z'))
    expect(fingerprint(notesToWord(document))).toBe(fingerprint(file))
  })
  it('is the same for a draft, whose watermark has an id', () => {
    const draft = draftOf(document)
    expect(fingerprint(notesToWord(draft))).toBe(fingerprint(notesToWord(draft)))
  })
  it('holds its parts in the order of their names', () => {
    const { paths } = partsOf(file)
    expect(paths).toEqual([...paths].sort())
  })
  it('says what it is, whose it is and what made it', () => {
    const core = partsOf(file).text('docProps/core.xml')
    expect(core).toContain('<dc:title>Notes of Invented Partnership - 21 November 2024</dc:title>')
    expect(core).toContain('<dc:subject>Notes of the meeting held on 21 November 2024</dc:subject>')
    expect(core).toContain('<dc:creator>Invented County Council</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Invented County Council</cp:lastModifiedBy>')
    expect(core).toContain('<cp:keywords>notes; Invented Partnership; IP</cp:keywords>')
    expect(partsOf(file).text('docProps/app.xml')).toContain('<Application>Minutebook</Application>')
  })
  it('names no time at which it was written', () => {
    expect(partsOf(file).text('docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\d|dcterms:(created|modified)>/)
  })
  it('has no custom properties', () => {
    const { paths, text } = partsOf(file)
    expect(paths.filter((path) => path.includes('custom'))).toEqual([])
    expect(text('[Content_Types].xml') + text('_rels/.rels')).not.toContain('custom')
  })
})

describe('The page', () => {
  it('is A4 with 2.54 cm above and below and 2.5 cm at the sides', () => {
    expect(attributesIn(file, 'word/document.xml', 'pgSz')).toMatchObject({ w: '11906', h: '16838' })
    expect(attributesIn(file, 'word/document.xml', 'pgMar')).toMatchObject({
      top: '1440',
      bottom: '1440',
      left: '1418',
      right: '1418',
    })
  })
  it('has its number at the foot', () => {
    expect(partsOf(file).text('word/footer1.xml')).toMatch(/<w:instrText[^>]*>PAGE</)
    expect(measuresOf(file, 'footer').alignment).toBe('center')
  })
  it('carries DRAFT in a draft and in no other (R-103)', () => {
    expect(partsOf(notesToWord(draftOf(document))).text('word/header1.xml')).toContain('string="DRAFT"')
    expect(partsOf(file).paths.filter((path) => path.includes('header'))).toEqual([])
  })
  it('is set in Arial of 12 points, single spaced, in British English', () => {
    expect(attributesIn(file, 'word/styles.xml', 'rFonts')).toMatchObject({ ascii: 'Arial', hAnsi: 'Arial' })
    expect(attributesIn(file, 'word/styles.xml', 'sz')).toEqual({ val: '24' })
    expect(attributesIn(file, 'word/styles.xml', 'spacing')).toMatchObject({ line: '240', after: '0' })
    expect(attributesIn(file, 'word/styles.xml', 'lang')).toMatchObject({ val: 'en-GB' })
  })
})

describe('A style', () => {
  const bold = { bold: true, keepNext: true }
  const plain = { basedOn: 'Normal', alignment: 'left', bold: false }
  it.each([
    ['Title', { ...bold, alignment: 'center', spacing: { after: '360' } }],
    ['Body Name', { ...bold, basedOn: 'Title', alignment: 'center', spacing: { after: '480' } }],
    ['Meeting Opening', { ...plain, spacing: { after: '240' } }],
    ['Attendance', { ...plain, spacing: { after: '240' } }],
    ['heading 1', { ...bold, alignment: 'center', spacing: { before: '240', after: '240' } }],
    ['Minute Heading', { ...bold, basedOn: 'heading 2', indent: { left: '720', hanging: '720' } }],
    ['Item Reference', { ...plain, keepNext: true, indent: { left: '720' }, spacing: { after: '240' } }],
    ['Body Numbered', { ...plain, indent: { left: '360', hanging: '360' }, spacing: { after: '240' } }],
    ['Body Plain', { ...plain, indent: {}, spacing: { after: '240' } }],
    ['Sub Paragraph', { ...plain, closed: true, indent: { left: '720', hanging: '360' } }],
    ['Resolution', { ...plain, indent: {}, spacing: { after: '240' } }],
    ['Resolution Item', { basedOn: 'Resolution', indent: { left: '720', hanging: '360' } }],
  ])('%s is set as in the published notes', (name, measures) => {
    expect(measuresOf(file, name)).toMatchObject(measures)
  })
})

describe('The look of text', () => {
  const directLooks = (block: Block) =>
    partsOf(notesToWord(notes(block)))
      .text('word/document.xml')
      .match(/<w:[bi]\/>/g)

  it('is left to the style where a style gives it, so that a change of the style shows', () => {
    expect(directLooks(item('B1'))).toBeNull()
    expect(directLooks(resolved('that it be noted.'))).toBeNull()
  })
})

describe('On one page stay', () => {
  const keptLines = (...blocks: readonly Block[]) =>
    readWord(notesToWord(notes(...blocks)))
      .filter((it) => it.keepsWithNext)
      .map(textOf)

  it('a minute heading, its reference and what follows', () => {
    expect(keptLines(minute(1, 'Roads'), item('B1'), p(1, 'It was noted.'))).toEqual(['Roads', '(Item B1)'])
  })
  it('a resolution and its clauses', () => {
    expect(
      keptLines(resolved('that we:'), clause('a)', 'Note.'), clause('b)', 'Write.'), p(1, 'More.')),
    ).toEqual(['RESOLVED that we:', 'Note.'])
  })
  it('nothing more: a resolution without clauses may end a page', () => {
    expect(keptLines(resolved('that it be noted.'), p(1, 'More.'))).toEqual([])
  })
})
