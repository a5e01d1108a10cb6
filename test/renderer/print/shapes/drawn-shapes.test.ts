import { afterEach, describe, expect, it } from 'vitest'
import { drawWord } from '../../../../renderer/print/draw-word.ts'
import {
  CYCLE,
  diagramParts,
  diagramShape,
  HIERARCHY,
  PROCESS,
} from '../../../support/made-papers/made-diagrams.ts'
import { type PaperParts, paperFile } from '../../../support/made-papers/paper-file.ts'
import {
  canvas,
  diagram,
  floating,
  freeShape,
  from,
  group,
  inLine,
  older,
  shape,
} from '../../../support/made-papers/paper-shapes.ts'
import { p, r } from '../../../support/made-papers/paper-text.ts'

const place = document.createElement('div')
const POINTS = 0.75
/** From the edge of the sheet to the text, in points. */
const MARGIN = 72

async function draw(body: string, more: Partial<PaperParts> = {}): Promise<void> {
  place.replaceChildren()
  document.body.style.margin = '0'
  document.body.append(place)
  await drawWord(paperFile({ body, ...more }), place, 1)
}

afterEach(() => place.remove())

/** How far right and down from the beginning of the text words are, in points. */
function wordsAt(words: string): readonly number[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.textContent?.includes(words)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    return cornerOf(range.getBoundingClientRect())
  }
  throw new Error(`“${words}” is not drawn`)
}

function cornerOf({ left, top }: DOMRect): readonly number[] {
  const text = place.querySelector('section')?.getBoundingClientRect() ?? new DOMRect()
  return [(left - text.left) * POINTS - MARGIN, (top - text.top) * POINTS].map(Math.round)
}

/** The paragraph that is nothing but these words: one in a box is in another. */
function paragraphOf(words: string): HTMLElement {
  const found = [...place.querySelectorAll('p')].filter((it) => it.textContent === words).at(-1)
  if (found === undefined) throw new Error(`“${words}” is not drawn`)
  return found
}

/** The shapes that are drawn: where, how large, and in which colour. */
function shapes(): readonly string[] {
  return [...place.querySelectorAll<SVGPathElement>('svg g > path')].map((path) => {
    const box = path.getBoundingClientRect()
    const size = [box.width, box.height].map((it) => Math.round(it * POINTS)).join(' by ')
    return `${size} at ${cornerOf(box).join(', ')} ${path.getAttribute('fill')}`
  })
}

describe('A shape without words', () => {
  it('is drawn in the line', async () => {
    await draw(p(inLine(shape('rect', { size: [60, 30], fill: 'FF0000' }), [60, 30])))
    expect(shapes()).toEqual(['60 by 30 at 0, 0 #ff0000'])
  })

  it('is drawn where it floats', async () => {
    const star = shape('star5', { size: [40, 40], fill: '00FF00' })
    const where = { size: [40, 40], across: from('column', 100), down: from('paragraph', 50) } as const
    await draw(p(floating(star, where) + r('Words')))
    expect(shapes()).toEqual(['40 by 40 at 100, 50 #00ff00'])
    expect(wordsAt('Words')[0]).toBe(0)
  })

  it('is drawn at its place on the page', async () => {
    const line = shape('line', { size: [200, 0], line: '0000FF' })
    const where = { size: [200, 0], across: from('page', 36), down: from('page', 144) } as const
    await draw(p('First') + p(floating(line, where)))
    expect(shapes()).toEqual(['200 by 0 at -36, 72 none'])
  })

  it('is drawn as somebody drew it', async () => {
    const point = (x: number, y: number) => `<a:pt x="${x}" y="${y}"/>`
    const path = `<a:path w="10" h="10"><a:moveTo>${point(0, 10)}</a:moveTo><a:lnTo>${point(5, 0)}</a:lnTo><a:lnTo>${point(10, 10)}</a:lnTo><a:close/></a:path>`
    await draw(p(inLine(freeShape(path, { size: [80, 40], fill: '123456' }), [80, 40])))
    expect(shapes()).toEqual(['80 by 40 at 0, 0 #123456'])
  })

  it('is drawn as a rule, as older Word has it', async () => {
    await draw(p(older('<v:rect style="width:0;height:1.5pt" o:hr="t" fillcolor="#a0a0a0" stroked="f"/>')))
    expect(shapes()).toEqual(['451 by 2 at 0, 12 #a0a0a0'])
  })
})

describe('A group of shapes', () => {
  const BOX = shape('rect', { at: [0, 0], size: [120, 60], fill: 'FFF2CC', words: p('In the first') })
  const ARROW = shape('rightArrow', { at: [120, 20], size: [40, 20], fill: '70AD47' })
  const ROUND = shape('roundRect', {
    at: [160, 0],
    size: [120, 60],
    fill: '4472C4',
    words: p('In the second'),
  })

  it('is drawn with the words in its boxes where these are', async () => {
    await draw(p(inLine(group(BOX + ARROW + ROUND, { size: [280, 60] }), [280, 60])))
    expect(wordsAt('In the first')[0]).toBe(7)
    expect(wordsAt('In the second')[0]).toBe(170)
    expect(shapes().map((it) => it.replace(/.* /, ''))).toEqual(['#fff2cc', '#70ad47', '#4472c4'])
  })

  it('is drawn as large as it was made', async () => {
    await draw(p(inLine(group(BOX + ROUND, { size: [140, 30], inside: [280, 60] }), [140, 30])))
    expect(shapes()).toEqual(['60 by 30 at 0, 0 #fff2cc', '60 by 30 at 80, 0 #4472c4'])
  })

  it('keeps lists and styles in its boxes', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>'
    const words = shape('rect', { size: [120, 60], words: p('Loud words', { style: 'Loud' }) })
    await draw(p(inLine(group(words, { size: [120, 60] }), [120, 60])), { styles })
    const drawn = paragraphOf('Loud words')
    expect(getComputedStyle(drawn.querySelector('span') ?? place).fontWeight).toBe('700')
  })

  it('is drawn on a canvas', async () => {
    await draw(p(inLine(canvas(BOX + ARROW), [300, 100])))
    expect(
      shapes()
        .slice(1)
        .map((it) => it.replace(/.* /, '')),
    ).toEqual(['#fff2cc', '#70ad47'])
    expect(wordsAt('In the first')[0]).toBe(7)
  })

  it('is drawn in the form that Word wrote until 2007', async () => {
    const words = `<v:textbox><w:txbxContent>${p('Grouped')}</w:txbxContent></v:textbox>`
    const box = `<v:rect style="position:absolute;left:1000;top:0;width:1000;height:500" fillcolor="red">${words}</v:rect>`
    const oval = '<v:oval style="position:absolute;width:500;height:500" fillcolor="blue"/>'
    await draw(
      p(older(`<v:group style="width:200pt;height:50pt" coordsize="2000,500">${oval}${box}</v:group>`)),
    )
    expect(shapes()).toEqual(['50 by 50 at 0, 0 #0000ff', '100 by 50 at 100, 0 #ff0000'])
    expect(wordsAt('Grouped')[0]).toBe(107)
  })
})

describe('A box of words', () => {
  it('becomes as tall as its words', async () => {
    const words = Array.from({ length: 8 }, (_, at) => p(`Line ${at}`)).join('')
    await draw(p(inLine(shape('rect', { size: [100, 20], fill: 'EEEEEE', words }), [100, 20])))
    const [, height = 0] = /by (\d+)/.exec(shapes()[0] ?? '') ?? []
    expect(Number(height)).toBeGreaterThan(80)
  })

  it('has its words on their side where it says so', async () => {
    const box = shape('rect', { size: [40, 120], words: p('Upwards'), body: 'vert="vert270"' })
    await draw(p(inLine(box, [40, 120])))
    const drawn = paragraphOf('Upwards')
    const { width, height } = drawn.getBoundingClientRect()
    expect(height).toBeGreaterThan(width)
  })

  it('takes the colour of its words from its style', async () => {
    const style =
      '<wps:style><a:lnRef idx="0"/><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="0"/>' +
      '<a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></wps:style>'
    await draw(p(inLine(shape('rect', { size: [90, 30], words: p('White'), style }), [90, 30])))
    const drawn = paragraphOf('White')
    expect(getComputedStyle(drawn).color).toBe('rgb(255, 255, 255)')
    expect(shapes()).toEqual(['90 by 30 at 0, 0 #4472c4'])
  })
})

describe('A diagram (SmartArt)', () => {
  it.each([
    ['a process', PROCESS, ['Ask the districts', 'Draft the plan', 'Adopt it'], 5],
    ['a hierarchy', HIERARCHY, ['The board', 'Roads group', 'Parks group'], 5],
    ['a cycle', CYCLE, ['Plan', 'Do', 'Review'], 6],
  ] as const)('is drawn with its words: %s', async (_, drawn, words, count) => {
    await draw(p('Before') + p(diagram([420, 160])), { more: diagramParts(drawn) })
    expect(words.map((it) => wordsAt(it).length)).toEqual([2, 2, 2])
    expect(shapes()).toHaveLength(count)
  })

  it('has its words upright in a shape that was turned', async () => {
    const turned = diagramShape('rect', [0, 0, 100, 40], 'Upright', { turn: 180 })
    await draw(p(diagram([100, 40])), { more: diagramParts(turned) })
    const room = [...place.querySelectorAll<HTMLElement>('[data-fits]')][0]
    expect(room?.style.transform).toBe('')
  })

  it('has smaller letters where they would not have room', async () => {
    const full = diagramShape('rect', [0, 0, 60, 30], 'Many words in a small box', { size: 20 })
    await draw(p(diagram([60, 30])), { more: diagramParts(full) })
    const room = place.querySelector<HTMLElement>('[data-fits]')
    expect(Number(room?.style.getPropertyValue('--fit'))).toBeLessThan(0.7)
  })
})
