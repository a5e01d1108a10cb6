import { describe, expect, it } from 'vitest'
import { clauseLabel, subPointLabel } from '../../shared/wording/labels.ts'
import { bullet, clause, dash, item, minute, p, point, resolved, romanPoint } from '../support/documents.ts'
import { labels } from '../support/word/printed.ts'

const m = (number: number) => minute(number, 'A minute')
const par = (number: number | null) => p(number, 'A paragraph')
const point1 = (label: string) => point(label, 'A point')
const point2 = (label: string) => romanPoint(label, 'A point below')
const c = (label: string) => clause(label, 'A clause')
const r = resolved('that the committee:')
const b = bullet('A bullet')

describe('The numbers that Word shows', () => {
  it('begin with the first minute number of the meeting (R-32)', () => {
    expect(labels(m(129), m(130), m(131))).toEqual(['129.', '130.', '131.'])
  })
  it('restart at every minute (R-34)', () => {
    expect(labels(m(61), par(1), par(2), m(62), par(1))).toEqual(['61.', '1.', '2.', '62.', '1.'])
  })
  it('go on after bullets (R-35)', () => {
    expect(labels(m(134), par(1), b, b, par(2))).toEqual(['134.', '1.', '•', '•', '2.'])
  })
  it('go on after bullets of two levels, and points of two levels', () => {
    expect(labels(m(1), par(1), b, dash('Below'), point1('a)'), point2('i)'), point2('ii)'), par(2))).toEqual(
      ['1.', '1.', '•', '–', 'a)', 'i)', 'ii)', '2.'],
    )
  })
  it('go on after a resolution in the middle of a minute', () => {
    expect(labels(m(1), par(1), r, c('a)'), par(2))).toEqual(['1.', '1.', undefined, 'a)', '2.'])
  })
  it('leave out paragraphs that have none (R-34)', () => {
    expect(labels(m(1), par(1), par(null), par(2))).toEqual(['1.', '1.', undefined, '2.'])
  })
  it('are on headings alone where paragraphs are never numbered (R-34)', () => {
    expect(labels(m(1), par(null), par(null), m(2), par(null))).toEqual([
      '1.',
      undefined,
      undefined,
      '2.',
      undefined,
    ])
  })
  it('are those of the minutes where several are missing', () => {
    expect(labels(m(5), par(1), m(8), par(1), par(2), m(9), par(1))).toEqual([
      '5.',
      '1.',
      '8.',
      '1.',
      '2.',
      '9.',
      '1.',
    ])
  })
  it('are those of the minutes where they fall back', () => {
    expect(labels(m(138), par(1), m(1), par(1), m(2))).toEqual(['138.', '1.', '1.', '1.', '2.'])
  })
  it('are those of the paragraphs where some are missing', () => {
    expect(labels(m(1), par(1), par(4), par(5), m(2), par(1))).toEqual(['1.', '1.', '4.', '5.', '2.', '1.'])
  })
  it('are those of paragraphs that come before any minute', () => {
    expect(labels(par(1), par(2), m(7), par(1))).toEqual(['1.', '2.', '7.', '1.'])
  })
})

describe('The letters that Word shows', () => {
  it.each([
    ['a.', ['a.', 'b.', 'c.']],
    ['a)', ['a)', 'b)', 'c)']],
    ['(a)', ['(a)', '(b)', '(c)']],
    ['A.', ['A.', 'B.', 'C.']],
    ['1.', ['1.', '2.', '3.']],
    ['(1)', ['(1)', '(2)', '(3)']],
  ])('label clauses in the form %s (R-60.4)', (_, forms) => {
    expect(labels(r, ...forms.map(c))).toEqual([undefined, ...forms])
  })
  it('restart at every resolution (R-60.4)', () => {
    expect(labels(m(1), r, c('a)'), c('b)'), m(2), r, c('a)'))).toEqual([
      '1.',
      undefined,
      'a)',
      'b)',
      '2.',
      undefined,
      'a)',
    ])
  })
  it('restart at the points of every paragraph (R-36)', () => {
    expect(labels(m(1), par(1), point1('a)'), point1('b)'), par(2), point1('a)'))).toEqual([
      '1.',
      '1.',
      'a)',
      'b)',
      '2.',
      'a)',
    ])
  })
  it('restart at the points below every point', () => {
    expect(labels(point1('a)'), point2('i)'), point2('ii)'), point1('b)'), point2('i)'))).toEqual([
      'a)',
      'i)',
      'ii)',
      'b)',
      'i)',
    ])
  })
  it('are those of the clauses where the first ones are missing', () => {
    expect(labels(r, c('c)'), c('d)'))).toEqual([undefined, 'c)', 'd)'])
  })
  it('go on after z as our own labels do', () => {
    const forms = Array.from({ length: 54 }, (_, at) => clauseLabel(at, 'a)'))
    expect(labels(...forms.map(c))).toEqual(forms)
  })
  it('are roman as our own labels are', () => {
    const forms = Array.from({ length: 39 }, (_, at) => subPointLabel(at, 2))
    expect(labels(...forms.map(point2))).toEqual(forms)
  })
  it('are never others than the label: a label that no list can show is refused', () => {
    expect(() => labels(c('a-1'))).toThrow('No list shows the label "a-1"')
  })
  it('do not change the number of the minute that follows', () => {
    expect(labels(m(3), item('B1'), point1('a)'), r, c('a)'), m(4))).toEqual([
      '3.',
      undefined,
      'a)',
      undefined,
      'a)',
      '4.',
    ])
  })
})
