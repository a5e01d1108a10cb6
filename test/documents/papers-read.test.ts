import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countPages } from '../../renderer/word/pages/count-pages.ts'
import { readWord } from '../../renderer/word/pages/read-word.ts'
import { word } from '../support/made-files/word.ts'

const REPORTS = path.join(import.meta.dirname, '..', 'samples', 'meetings', 'reports')
const report = (name: string) => readFile(path.join(REPORTS, name))

describe('The pages of a Word paper', () => {
  it.each([
    ['community-safety-agreement-update.docx', 3],
    ['working-group-update.docx', 4],
  ])('%s are %i, as in the published pack', async (name, pages) => {
    expect(await countPages(await report(name))).toBe(pages)
  })

  it('are one where there is just a word', async () => {
    expect(await countPages(word())).toBe(1)
  })

  it('cannot be counted of a file that is none', async () => {
    await expect(countPages(Buffer.from('no file'))).rejects.toThrow()
  })
})

describe('The words of a Word paper', () => {
  it('are read with what is bold and what stands in a list', async () => {
    const blocks = readWord(await report('community-safety-agreement-update.docx'))
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', isListed: false })
    expect(blocks[0]).toHaveProperty('runs.0', { text: 'By:', bold: true, italic: false })
    expect(blocks.some((it) => it.kind === 'paragraph' && it.isListed)).toBe(true)
    expect(blocks.length).toBeGreaterThan(30)
  })

  it('are read of headings, tables and what was inserted', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const body =
      '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Background</w:t></w:r></w:p>' +
      `<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr></w:tbl>` +
      '<w:p><w:ins><w:r><w:rPr><w:i/></w:rPr><w:t>New.</w:t></w:r></w:ins><w:del><w:r><w:t>Old.</w:t></w:r></w:del></w:p>'
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>'
    expect(readWord(word({ body, parts: { 'word/styles.xml': styles } }))).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Background', bold: false, italic: false }] },
      { kind: 'table', rows: [['A', 'B']] },
      { kind: 'paragraph', isListed: false, runs: [{ text: 'New.', bold: false, italic: true }] },
    ])
  })
})
