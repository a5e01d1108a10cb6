import { describe, expect, it } from 'vitest'
import { planAgendaLists } from '../../renderer/word/agenda/agenda-list-plan.ts'
import { agendaToWord } from '../../renderer/word/agenda/agenda-to-word.ts'
import { checkShownLabels } from '../../renderer/word/agenda/shown-labels.ts'
import type { AgendaDocument } from '../../shared/documents/agenda-model.ts'
import { lineOf } from '../../shared/documents/plain-text.ts'
import { meetingForm } from '../../shared/samples/meeting-form.ts'
import { sampleForm } from '../support/expected-lines.ts'
import { frontSheetOf } from '../support/front-sheets.ts'
import { item, section, writtenForm } from '../support/meeting-forms.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { lintWord } from '../support/word/lint-word.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { schemaErrors } from '../support/word/validate-word.ts'
import { openWord } from '../support/word/word-package.ts'

const PUBLISHED = frontSheetOf(sampleForm('kcsp-2022-11-17'))

/** A front sheet whose sections and items have these letters and codes. */
function coded(agenda: Readonly<Record<string, readonly string[]>>, restricted: readonly string[] = []) {
  const sections = Object.entries(agenda).map(([letter, codes]) =>
    section(
      letter.trim(),
      codes.map((code) => item(code, { pages: [1, 2] })),
      restricted.includes(letter),
    ),
  )
  return frontSheetOf(meetingForm.parse(writtenForm({ meeting: { agenda: sections } })))
}

const AGENDAS: Readonly<Record<string, AgendaDocument>> = {
  'the published one': PUBLISHED,
  'a draft': { ...PUBLISHED, status: 'draft' },
  'a gap in the codes': coded({ A: ['A1', 'A3', 'A4'], C: ['C2', 'C3'], D: ['D1'] }),
  'codes that are not counted': coded({ A: ['A1', 'A1a', '4.1(a)(iii)', 'A2'], 'Part 2': ['1', '2'] }),
  'no letters': coded({ '': ['1', '2'], ' ': ['3', '4'] }),
  'letters after Z': coded({ Z: ['Z1'], AA: ['AA1', 'AA2'], AB: ['AB1'] }),
  'restricted items with a gap': coded({ A: ['A1'], C: ['C1', 'C2'], E: ['E2'] }, ['C', 'E']),
  'restricted items alone': coded({ A: ['A1', 'A2'] }, ['A']),
}
const names = Object.keys(AGENDAS)
const word = (name: string, pages: 'words' | 'fields' = 'words') =>
  agendaToWord(AGENDAS[name] ?? PUBLISHED, pages)
const paragraphsOf = (name: string) => readWord(word(name))

describe('The front sheet in Word', { timeout: 120_000 }, () => {
  it.each(names)('is a valid file: %s', async (name) => {
    expect(await schemaErrors(word(name))).toEqual([])
  })

  it.each(names)('breaks no rule of the lint: %s', (name) => {
    expect(lintWord(word(name))).toEqual([])
  })

  it.each(names)('shows every letter and code as the agenda has it, by lists of Word: %s', (name) => {
    const shown = paragraphsOf(name).flatMap(({ label }) => (label === undefined ? [] : [label]))
    const wanted = (AGENDAS[name] ?? PUBLISHED).blocks.flatMap((block) =>
      (block.kind === 'agenda section' && block.label !== '') || block.kind === 'agenda item'
        ? [block.label]
        : [],
    )
    expect(shown).toEqual(wanted)
  })

  it('has the letters as the first level of a list, and the codes as its second', () => {
    const levels = paragraphsOf('the published one').flatMap(({ label, level }) =>
      label === undefined ? [] : [`${label} ${level}`],
    )
    expect(levels).toEqual(
      ['A. 1', 'A1 2', 'A2 2', 'A3 2', 'A4 2', 'B. 1', 'B1 2', 'B2 2', 'B3 2', 'B4 2', 'C. 1', 'C1 2'].concat(
        ['D - 1', 'D1 2', 'D2 2', 'D3 2'],
      ),
    )
  })

  it('has one heading of the first level, and the sections under theirs', () => {
    const headings = paragraphsOf('the published one').filter(({ heading }) => heading !== undefined)
    expect(headings.map((it) => `${it.heading} ${textOf(it)}`)).toEqual([
      '1 AGENDA',
      '2 UNRESTRICTED ITEMS',
      '3 Committee Business',
      '3 Matters for Information/Discussion',
      '3 Matters for Information',
      '2 RESTRICTED ITEM(S)',
    ])
  })

  it('has no table', () => {
    expect(openWord(word('the published one')).text('word/document.xml')).not.toContain('<w:tbl>')
  })

  it('is the same file each time', () => {
    expect(word('the published one')).toEqual(word('the published one'))
  })

  it('refers to the pages of a pack by fields that hold the numbers (word.md 3)', () => {
    const xml = openWord(word('the published one', 'fields')).text('word/document.xml')
    expect(xml).toContain('w:instr="PAGEREF item_B1_first \\h"')
    expect(xml).toContain('w:instr="PAGEREF item_B1_last \\h"')
    expect(readWord(word('the published one', 'fields')).map(textOf)).toEqual(
      paragraphsOf('the published one').map(textOf),
    )
  })

  it('cannot be written with a label that no list can show', () => {
    expect(() => agendaToWord(coded({ A: ['A%1'] }), 'words')).toThrow('No list shows the label "A%1"')
  })

  it('cannot be written where a list would show another code than the agenda says', () => {
    const { blocks } = coded({ A: ['A1', 'A2'] })
    const { placeOf, lists } = planAgendaLists(blocks)
    const other = lists.map((list) => ({
      ...list,
      levels: [list.levels[0], { ...list.levels[1], start: 2 }] as const,
    }))
    expect(() => checkShownLabels(blocks, { placeOf, lists: other })).toThrow(
      'Word would show "A2" where the agenda says "A1"',
    )
  })
})

const renderings = renderWithLibreOffice(Object.fromEntries(names.map((name) => [name, word(name)])))

describe('LibreOffice shows', { timeout: 120_000 }, () => {
  it.each(names)('every line of a front sheet: %s', async (name) => {
    const wanted = (AGENDAS[name] ?? PUBLISHED).blocks.map((block) => lineOf(block).replace(/\s+/g, ' '))
    expect((await renderings)[name]?.lines).toEqual(wanted)
  })

  it('the published front sheet on one page', async () => {
    const pages = await pageTexts((await renderings)['the published one']?.pdf ?? new Uint8Array())
    expect(pages).toHaveLength(1)
  })
})
