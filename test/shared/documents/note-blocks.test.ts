import { describe, expect, it } from 'vitest'
import { blocksOfBody } from '../../../shared/documents/note-blocks.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import type { NoteBlock } from '../../../shared/records/note-body.ts'
import { houseStyle } from '../../support/meetings.ts'
import {
  body,
  bold,
  bullet,
  dash,
  italic,
  lineBreak,
  paragraph,
  point,
  resolution,
  romanPoint,
} from '../../support/note-bodies.ts'

/** What a reader sees of these blocks, a line for each. */
const printed = (...blocks: readonly NoteBlock[]) => printedIn({}, ...blocks)

function printedIn(style: Partial<HouseStyle>, ...blocks: readonly NoteBlock[]) {
  return blocksOfBody(body(...blocks), houseStyle(style)).map(lineOf)
}

function runsOf(block: NoteBlock) {
  return blocksOfBody(body(block), houseStyle()).flatMap(({ runs }) => runs)
}

describe('the numbers of paragraphs (R-34)', () => {
  it('begin with 1 in every minute', () => {
    expect(printed(paragraph('One.'), paragraph('Two.'))).toEqual(['1. One.', '2. Two.'])
  })

  it('stand always, also with one paragraph', () => {
    expect(printedIn({ paragraphNumbers: 'always' }, paragraph('One.'))).toEqual(['1. One.'])
  })

  it('stand only with several, where the committee has it so', () => {
    expect(printedIn({ paragraphNumbers: 'when several' }, paragraph('One.'))).toEqual(['One.'])
    expect(printedIn({ paragraphNumbers: 'when several' }, paragraph('One.'), paragraph('Two.'))).toEqual([
      '1. One.',
      '2. Two.',
    ])
  })

  it('stand never, where the committee has it so', () => {
    expect(printedIn({ paragraphNumbers: 'never' }, paragraph('One.'), paragraph('Two.'))).toEqual([
      'One.',
      'Two.',
    ])
  })

  it('do not count an empty paragraph as one of several', () => {
    expect(printedIn({ paragraphNumbers: 'when several' }, paragraph('One.'), paragraph(' '))).toEqual([
      'One.',
    ])
  })

  it('go on after bullets (R-35)', () => {
    expect(printed(paragraph('Strands:'), bullet('One'), dash('Below'), paragraph('Next.'))).toEqual([
      '1. Strands:',
      '• One',
      '– Below',
      '2. Next.',
    ])
  })

  it('go on after a resolution', () => {
    expect(printed(paragraph('One.'), resolution('that it be noted.'), paragraph('Two.'))).toEqual([
      '1. One.',
      'RESOLVED that it be noted.',
      '2. Two.',
    ])
  })
})

describe('the labels of sub-points (R-36)', () => {
  it('restart under every paragraph', () => {
    expect(printed(paragraph('Noted:'), point('x'), point('y'), paragraph('Also:'), point('z'))).toEqual([
      '1. Noted:',
      'a) x',
      'b) y',
      '2. Also:',
      'a) z',
    ])
  })

  it('restart one level down under every point, and go on above', () => {
    expect(printed(point('x'), romanPoint('p'), romanPoint('q'), point('y'), romanPoint('r'))).toEqual([
      'a) x',
      'i) p',
      'ii) q',
      'b) y',
      'i) r',
    ])
  })

  it('go on after a bullet below them', () => {
    expect(printed(point('x'), dash('below'), point('y'))).toEqual(['a) x', '– below', 'b) y'])
  })

  it('restart after a bullet beside them', () => {
    expect(printed(point('x'), bullet('beside'), point('y'))).toEqual(['a) x', '• beside', 'a) y'])
  })

  it('restart after a resolution', () => {
    expect(printed(point('x'), resolution('that it be noted.'), point('y'))).toEqual([
      'a) x',
      'RESOLVED that it be noted.',
      'a) y',
    ])
  })
})

describe('a resolution (R-60)', () => {
  it('has its clauses below it, in the committee’s form', () => {
    expect(printedIn({ clauseLabels: '(a)' }, resolution('that KCSP:', 'Note it.', 'Write.'))).toEqual([
      'RESOLVED that KCSP:',
      '(a) Note it.',
      '(b) Write.',
    ])
  })

  it('does not print or count an empty clause', () => {
    expect(printed(resolution('that KCSP:', 'Note it.', '', 'Write.'))).toEqual([
      'RESOLVED that KCSP:',
      'a. Note it.',
      'b. Write.',
    ])
  })

  it('is its first word alone where only the clauses have words', () => {
    expect(printed(resolution('', 'Note it.'))).toEqual(['RESOLVED', 'a. Note it.'])
  })

  it('is not printed where nothing of it has words', () => {
    expect(printed(resolution('', ' '))).toEqual([])
  })

  it('sets its first word in bold as the decision', () => {
    expect(runsOf(resolution('that it be noted.'))).toEqual([
      { text: 'RESOLVED', bold: true, role: 'decision' },
      { text: ' ' },
      { text: 'that it be noted.' },
    ])
  })
})

describe('the words of a block', () => {
  it('are not printed where there are none', () => {
    expect(
      printed(paragraph(), paragraph(' \u00a0'), bullet(lineBreak), point(''), paragraph('Noted.')),
    ).toEqual(['1. Noted.'])
  })

  it('keep their looks', () => {
    expect(runsOf(paragraph('It was ', bold('agreed'), ' by ', italic('all'), '.'))).toEqual([
      { text: 'It was ' },
      { text: 'agreed', bold: true },
      { text: ' by ' },
      { text: 'all', italic: true },
      { text: '.' },
    ])
  })

  it('keep a line break between them', () => {
    expect(printed(paragraph('One', lineBreak, 'two.'))).toEqual(['1. One\ntwo.'])
  })

  it('lose the white space and the line breaks that typing left at their ends', () => {
    expect(printed(paragraph(lineBreak, '  One ', bold(' two. '), ' ', lineBreak))).toEqual(['1. One  two.'])
  })
})
