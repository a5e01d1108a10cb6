import { afterEach, describe, expect, it } from 'vitest'
import { drawWord } from '../../../renderer/print/draw-word.ts'
import { paperFile } from '../../support/made-papers/paper-file.ts'
import { level, list, num, p, r, style } from '../../support/made-papers/paper-text.ts'
import '../../../renderer/print/print.css'

const IN_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const BOLD_RED = '<w:b/><w:color w:val="C00000"/>'

afterEach(() => document.body.replaceChildren())

/** How the label of the only paragraph is drawn. */
async function label(body: string, { text = '', more = '' } = {}) {
  const place = document.createElement('div')
  document.body.append(place)
  const styles = style('Normal', 'Normal') + style('Heading1', 'heading 1', { paragraph: IN_LIST, text })
  const numbering = list(0, level(0, 'decimal', '%1.', more)) + num(1, 0)
  await drawWord(paperFile({ body, styles, numbering }), place, 1)
  const drawn = place.querySelector('p[data-label]')
  if (drawn === null) throw new Error('No label is drawn')
  const { fontWeight, color } = getComputedStyle(drawn, '::before')
  return { fontWeight, color }
}

const LOUD = { fontWeight: '700', color: 'rgb(192, 0, 0)' }
const PLAIN = { fontWeight: '400', color: 'rgb(0, 0, 0)' }

describe('The label of a paragraph', () => {
  it('looks as the style of its paragraph says', async () => {
    expect(await label(p('Lamps', { style: 'Heading1' }), { text: BOLD_RED })).toEqual(LOUD)
  })

  it('looks as the mark of its paragraph says', async () => {
    expect(await label(p('Lamps', { own: `${IN_LIST}<w:rPr>${BOLD_RED}</w:rPr>` }))).toEqual(LOUD)
  })

  it('does not look as words that are bold by themselves', async () => {
    expect(await label(p(r('Lamps', BOLD_RED), { own: IN_LIST }))).toEqual(PLAIN)
  })

  it('looks as its level says first', async () => {
    const more = '<w:rPr><w:b w:val="0"/><w:color w:val="000000"/></w:rPr>'
    expect(await label(p('Lamps', { style: 'Heading1' }), { text: BOLD_RED, more })).toEqual(PLAIN)
  })
})
