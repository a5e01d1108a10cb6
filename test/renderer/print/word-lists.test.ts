import { describe, expect, it } from 'vitest'
import { wordLists } from '../../../renderer/print/word-lists.ts'
import { WORD } from '../../../renderer/print/word-xml.ts'

/** A level: how it is counted, its label, and more of it. */
const level = (at: number, form: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

/** Lists of one base; each says which of its levels it begins anew, and where. */
function lists(levels: string, starts: readonly (Readonly<Record<number, number>> | null)[] = [null]) {
  const nums = starts.map((own, at) => {
    const overrides = Object.entries(own ?? {}).map(
      ([on, start]) => `<w:lvlOverride w:ilvl="${on}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    )
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/>${overrides.join('')}</w:num>`
  })
  const base = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`
  return wordLists(`<w:numbering xmlns:w="${WORD}">${base}${nums.join('')}</w:numbering>`)
}

/** The labels of paragraphs that go by: `1:0` is level 0 of list 1. */
function labels(of: ReturnType<typeof lists>, paragraphs: string): string {
  return paragraphs
    .split(' ')
    .map((it) => it.split(':'))
    .map(([list = '', on]) => of.next(list, Number(on)))
    .join(' ')
}

const REPORT = level(0, 'decimal', '%1.0') + level(1, 'decimal', '%1.%2')

describe('The lists of a Word file', () => {
  it('count on, and a level begins again under the next of the level above', () => {
    expect(labels(lists(REPORT), '1:0 1:1 1:1 1:0 1:1')).toBe('1.0 1.1 1.2 2.0 2.1')
  })

  it('write each part of a label as its own level is counted', () => {
    const agenda = level(0, 'upperLetter', '%1.') + level(1, 'decimal', '%1%2')
    expect(labels(lists(agenda), '1:0 1:1 1:1 1:0 1:1')).toBe('A. A1 A2 B. B1')
  })

  it('of one base count together', () => {
    expect(labels(lists(REPORT, [null, null]), '1:0 2:0 1:1')).toBe('1.0 2.0 2.1')
  })

  it('begin anew where a list says so, and their kin goes on from there', () => {
    expect(labels(lists(REPORT, [null, { 0: 1 }]), '1:0 1:0 2:0 1:1 1:0')).toBe('1.0 2.0 1.0 1.1 2.0')
  })

  it('begin anew where a list is told to start at', () => {
    expect(labels(lists(level(0, 'decimal', '%1.'), [{ 0: 129 }]), '1:0 1:0')).toBe('129. 130.')
  })

  it('count a level that was left out as begun', () => {
    expect(labels(lists(REPORT), '1:1 1:1')).toBe('1.1 1.2')
  })

  it.each([
    ['lowerLetter', 'a b'],
    ['upperRoman', 'I II'],
    ['lowerRoman', 'i ii'],
    ['decimalZero', '01 02'],
    ['ordinal', '1st 2nd'],
  ])('are counted as %s', (form, expected) => {
    expect(labels(lists(level(0, form, '%1')), '1:0 1:0')).toBe(expected)
  })

  it('go on from z with aa', () => {
    expect(labels(lists(level(0, 'lowerLetter', '%1'), [{ 0: 26 }]), '1:0 1:0 1:0')).toBe('z aa bb')
  })

  it("write the signs of Word's symbol fonts as signs that every font has", () => {
    expect(labels(lists(level(0, 'bullet', '\uf0b7')), '1:0')).toBe('•')
  })

  it('write legal numbers as figures', () => {
    const legal = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
    expect(labels(lists(legal), '1:0 1:1')).toBe('I. 1.1')
  })

  it('find the level that the paragraphs of a style are on', () => {
    const styled = level(0, 'decimal', '%1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="BodyNumbered"/>')
    const of = lists(styled)
    expect([of.levelOfStyle('1', 'BodyNumbered'), of.levelOfStyle('1', 'Normal')]).toEqual([1, 0])
  })
})
