import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { newAssembly } from '../../renderer/word/merge/assembly.ts'
import { mergeDocument } from '../../renderer/word/merge/merge-document.ts'
import { packFile } from '../../renderer/word/pack/pack-file.ts'
import { emf } from '../support/made-files/metafiles.ts'
import { type PaperParts, paperFile } from '../support/made-papers/paper-file.ts'
import { objectShowing } from '../support/made-papers/paper-pictures.ts'
import { canvas, group, inLine, older, shape } from '../support/made-papers/paper-shapes.ts'
import { bookmark, field, p, r } from '../support/made-papers/paper-text.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { schemaErrors } from '../support/word/validate-word.ts'
import { openWord } from '../support/word/word-package.ts'
import { all, value } from '../support/word/xml.ts'

/** A file of nothing but one paper, merged under the mark of B1. */
function merged(...papers: readonly (Uint8Array | PaperParts)[]): Uint8Array {
  const target = newAssembly()
  papers.forEach((paper, at) => {
    const file = paper instanceof Uint8Array ? paper : paperFile(paper)
    const mark = { prefix: `P${at + 1}_`, suffix: ` (B${at + 1})` }
    const { blocks, lastSection } = mergeDocument(target, file, mark)
    for (const block of blocks) target.body.appendChild(block)
    if (at === papers.length - 1) target.body.appendChild(lastSection)
  })
  return packFile(target, { title: 'T', subject: 'S', author: 'A', keywords: 'K' })
}

const linesOf = (parts: PaperParts) => readWord(merged(parts)).map(textOf)
const bodyOf = (...papers: readonly PaperParts[]) => openWord(merged(...papers)).text('word/document.xml')

describe('A merged paper', () => {
  it('has tracked changes as they were meant: what was put in stays, what was taken out goes', () => {
    const change = (kind: string, inside: string) => `<w:${kind} w:id="1" w:author="X">${inside}</w:${kind}>`
    const body = p(
      r('The road ') +
        change('ins', r('is open')) +
        change('del', '<w:r><w:delText>was shut</w:delText></w:r>') +
        r('.'),
    )
    expect(linesOf({ body })).toEqual(['The road is open.'])
    expect(bodyOf({ body })).not.toMatch(/w:ins|w:del|author/)
  })
  it('has no comment, no hidden word and no trace of who edited it', () => {
    const body =
      `<w:p w:rsidR="00A1" w14:paraId="12345678"><w:commentRangeStart w:id="0"/>${r('Seen')}` +
      `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' unseen', '<w:vanish/>')}</w:p>`
    expect(linesOf({ body })).toEqual(['Seen'])
    expect(bodyOf({ body })).not.toMatch(/comment|rsid|paraId|unseen/)
  })
  it('has the words of its content controls, without the controls', () => {
    const body = `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p('Words')}</w:sdtContent></w:sdt>`
    expect(linesOf({ body })).toEqual(['Words'])
    expect(bodyOf({ body })).not.toContain('w:sdt')
  })
  it('has its endnotes at the foot of the page, where they are found', () => {
    const note = `<w:endnote w:id="2">${p(`<w:r><w:endnoteRef/></w:r>${r(' Says who.')}`)}</w:endnote>`
    const file = openWord(
      merged({ body: p(`${r('So it is')}<w:r><w:endnoteReference w:id="2"/></w:r>`), endnotes: note }),
    )
    const [reference] = all(file.xml('word/document.xml'), 'footnoteReference')
    const notes = all(file.xml('word/footnotes.xml'), 'footnote')
    expect(notes.find((it) => value(it, 'id') === value(reference, 'id'))?.textContent).toBe(' Says who.')
  })
  it('counts its notes from one, and goes on in its next section', () => {
    const noted = (id: number) => p(`${r('So')}<w:r><w:footnoteReference w:id="${id}"/></w:r>`)
    const note = (id: number) => `<w:footnote w:id="${id}">${p('Why')}</w:footnote>`
    const body = `${noted(1)}${noted(2)}${p('', { own: '<w:sectPr/>' })}${noted(3)}`
    const file = openWord(merged({ body, footnotes: note(1) + note(2) + note(3) }))
    expect(all(file.xml('word/document.xml'), 'numStart').map((it) => value(it))).toEqual(['1', '3'])
  })
  it('leads to the web and into its own text, and to no file of its author', () => {
    const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${r(words)}</w:hyperlink>`
    const file = openWord(
      merged({
        body: p(link('rIdA', 'web') + link('rIdB', 'mine')),
        links: [
          ['rIdA', 'https://example.org/'],
          ['rIdB', 'file:///C:/Users/someone/report.docx'],
        ],
      }),
    )
    expect(file.text('word/_rels/document.xml.rels')).not.toContain('someone')
    expect(all(file.xml('word/document.xml'), 'hyperlink').map((it) => it.textContent)).toEqual(['web'])
    expect(file.text('word/document.xml')).toContain('mine')
  })
  it('keeps what refers to a bookmark together with it, beside a paper of the same words', () => {
    const paper = { body: p(bookmark(1, 'there', 'Here')) + p(field('PAGEREF there \\h', '1')) }
    const body = bodyOf(paper, paper)
    expect([...body.matchAll(/w:name="(\w+)"/g)].map(([, name]) => name)).toEqual(['P1_there', 'P2_there'])
    expect([...body.matchAll(/PAGEREF (\w+)/g)].map(([, name]) => name)).toEqual(['P1_there', 'P2_there'])
  })
  it('brings only the styles along that it uses', () => {
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`
    const file = openWord(
      merged({ body: p('Words', { style: 'Used' }), styles: style('Used') + style('Idle') }),
    )
    const names = all(file.xml('word/styles.xml'), 'style').map((it) => value(it, 'styleId'))
    expect(names).toEqual(['P1_Used'])
  })
})

describe('An embedded object or a form control', () => {
  it.each([['<o:OLEObject r:id="rIdX"/>'], ['<w:control r:id="rIdX" w:name="Agreed"/>']])(
    'is carried as the picture that it shows of itself: %s',
    (inside) => {
      const file = openWord(
        merged({
          body: objectShowing('rIdP', inside),
          more: [['rIdP', 'image', 'media/image1.emf', emf('Lamps')]],
        }),
      )
      expect(file.text('word/document.xml')).toMatch(/<v:imagedata [^>]*r:id="rId\d+"/)
      expect(file.text('word/document.xml')).not.toMatch(/OLEObject|w:control/)
      expect(file.paths).toContain('word/media/P1_picture1.emf')
    },
  )
})

describe('Shapes without words', () => {
  const star = shape('star5', { size: [30, 30], fill: 'FFD966' })
  const arrow = shape('rightArrow', { at: [40, 0], size: [30, 30], fill: 'C00000' })
  it.each([
    ['one', inLine(star, [30, 30]), 'star5'],
    ['a group', inLine(group(star + arrow, { size: [70, 30] }), [70, 30]), 'rightArrow'],
    ['a canvas', inLine(canvas(star + arrow), [70, 30]), 'rightArrow'],
    ['a line of 2003', older('<v:line from="0,0" to="90pt,20pt"/>'), '<v:line'],
  ])('are carried: %s', (_, drawing, sign) => {
    expect(bodyOf({ body: p(drawing) })).toContain(sign)
  })
})

describe('A choice for a newer Word', () => {
  it('says what it asks for, where its paper said it for all', async () => {
    const signs = 'http://schemas.microsoft.com/office/word/2015/wordml/symex'
    const smile =
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F60A"/></mc:Choice>' +
      '<mc:Fallback><w:t>Smile</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    // Smart tags are taken away, and with them what is said in them.
    const tag = `<w:smartTag w:element="x" xmlns:w16se="${signs}">${smile}</w:smartTag>`
    const file = merged({ body: p(tag) })
    expect(await schemaErrors(file)).toEqual([])
  })
})

describe('A paper is refused', () => {
  const chart: PaperParts = {
    body: p(
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="rIdC"/></a:graphicData>' +
        '</a:graphic></wp:inline></w:drawing></w:r>',
    ),
    more: [['rIdC', 'chart', 'chart1.xml', '<c/>']],
  }
  it('when it holds a chart, by name, and is not merged without it', () => {
    expect(() => merged(chart)).toThrow('The paper holds a chart, which cannot be carried')
  })
  const control = '<w:control r:id="rIdX" w:name="Agreed"/>'
  it.each([
    ['an embedded object', p('<w:r><w:object/></w:r>')],
    ['a form control', p(`<w:r><w:object>${control}</w:object></w:r>`)],
    ['another document', '<w:altChunk r:id="rIdX"/>'],
  ])('when it holds %s of which nothing would be seen', (what, body) => {
    expect(() => merged({ body })).toThrow(what)
  })
  it('when it declares a document type', () => {
    const text = new TextEncoder().encode('<!DOCTYPE w [<!ENTITY a "aaaa">]><w/>')
    expect(() => merged(zipSync({ 'word/document.xml': text }))).toThrow('declares a document type')
  })
  it('when it has more parts than any report', () => {
    const parts = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.xml`, new Uint8Array()]))
    expect(() => merged(zipSync(parts))).toThrow('too many parts')
  })
  it('when a part of it is larger than any picture', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(31 * 1024 * 1024), { level: 0 }] })
    expect(() => merged(bomb)).toThrow('too large')
  })
  it('when it has no text', () => {
    expect(() => merged(zipSync({ 'other.xml': new Uint8Array() }))).toThrow('no text')
  })
})
