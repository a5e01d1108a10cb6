import { colourIn } from '../colours/colours.ts'
import { amountOf, isSet, lengthOf, partOf, partsOf, shareOf, wordOf } from './drawing-xml.ts'
import type { ShapeContext } from './paint.ts'

/** A paragraph of a drawing that has no text of Word in it; lengths in points. */
export type WordsParagraph = {
  readonly runs: readonly WordsRun[]
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** The sign of a list before it; empty where there is none. */
  readonly sign: string
  readonly left: number
  readonly first: number
  readonly before: number
  readonly after: number
  /** Of the size of its letters. */
  readonly line: number
}

export type WordsRun = {
  /** A line ends with `\n`. */
  readonly text: string
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  readonly isStruck: boolean
  /** How far it is raised, of its size. */
  readonly raised: number
  readonly colour: string | null
  readonly font: string | null
}

const USUAL_SIZE = 18
const PER_POINT = 100
/** A line is a little taller than its letters. */
const LINE = 1.17
const MOST_PARAGRAPHS = 2000

/** The paragraphs of a drawing's own text. */
export function wordsOf(body: Element | undefined, context: ShapeContext): readonly WordsParagraph[] {
  const styles = partOf(body, 'lstStyle')
  const numbers = new Map<number, number>()
  return partsOf(body, 'p')
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph) => {
      const own = partOf(paragraph, 'pPr')
      const level = amountOf(own, 'lvl')
      const properties = [own, partOf(styles, `lvl${level + 1}pPr`), partOf(styles, 'defPPr')].filter(
        (it) => it !== undefined,
      )
      return read(paragraph, properties, signOf(properties, level, numbers), context)
    })
}

function read(
  paragraph: Element,
  properties: readonly Element[],
  sign: string,
  context: ShapeContext,
): WordsParagraph {
  const says = (name: string) => properties.find((it) => it.hasAttribute(name))
  const part = (...path: readonly string[]) =>
    properties.map((it) => partOf(it, ...path)).find((it) => it !== undefined)
  const runs = runsOf(paragraph, properties, context)
  const size = Math.max(1, ...runs.map((run) => run.size))
  return {
    runs,
    align: ALIGNED[wordOf(says('algn'), 'algn') ?? ''] ?? 'left',
    sign,
    left: lengthOf(says('marL'), 'marL'),
    first: lengthOf(says('indent'), 'indent'),
    before: spaceOf(part('spcBef'), size, 0),
    after: spaceOf(part('spcAft'), size, 0),
    line: spaceOf(part('lnSpc'), size * LINE, size * LINE) / size,
  }
}

const ALIGNED: Readonly<Record<string, WordsParagraph['align']>> = {
  ctr: 'center',
  r: 'right',
  just: 'justify',
  dist: 'justify',
}

function spaceOf(space: Element | undefined, whole: number, usual: number): number {
  const share = partOf(space, 'spcPct')
  if (share !== undefined) return Math.min(10, Math.max(0, shareOf(share, 'val'))) * whole
  const points = partOf(space, 'spcPts')
  return points === undefined ? usual : Math.max(0, amountOf(points, 'val') / PER_POINT)
}

function signOf(properties: readonly Element[], level: number, numbers: Map<number, number>): string {
  for (const own of properties) {
    if (partOf(own, 'buNone')) break
    const sign = partOf(own, 'buChar')
    if (sign !== undefined) return readable(wordOf(sign, 'char') ?? '•')
    const count = partOf(own, 'buAutoNum')
    if (count !== undefined) {
      const number = (numbers.get(level) ?? amountOf(count, 'startAt', 1) - 1) + 1
      numbers.set(level, number)
      return `${number}.`
    }
  }
  numbers.delete(level)
  return ''
}

/** The signs of Word's symbol fonts are in no other font. */
function readable(sign: string): string {
  return /[\uf000-\uf0ff]/.test(sign) ? '•' : sign
}

function runsOf(
  paragraph: Element,
  properties: readonly Element[],
  context: ShapeContext,
): readonly WordsRun[] {
  const usual = properties.map((it) => partOf(it, 'defRPr'))
  const runs = partsOf(paragraph, 'r', 'fld', 'br').map((run) => {
    const text = run.localName === 'br' ? '\n' : (partOf(run, 't')?.textContent ?? '')
    return runOf(text, [partOf(run, 'rPr'), ...usual], context)
  })
  return runs.length > 0 ? runs : [runOf('', [partOf(paragraph, 'endParaRPr'), ...usual], context)]
}

function runOf(text: string, looks: readonly (Element | undefined)[], context: ShapeContext): WordsRun {
  const properties = looks.filter((it) => it !== undefined)
  const says = (name: string) => properties.find((it) => it.hasAttribute(name))
  const filled = properties.map((it) => partOf(it, 'solidFill')).find((it) => it !== undefined)
  const font = properties.map((it) => partOf(it, 'latin')).find((it) => it !== undefined)
  const isCapital = wordOf(says('cap'), 'cap') === 'all'
  return {
    text: isCapital ? text.toUpperCase() : text,
    size: Math.min(400, Math.max(1, amountOf(says('sz'), 'sz', USUAL_SIZE * PER_POINT) / PER_POINT)),
    isBold: isSet(says('b'), 'b'),
    isItalic: isSet(says('i'), 'i'),
    isUnderlined: !['none', null].includes(wordOf(says('u'), 'u')),
    isStruck: !['noStrike', null].includes(wordOf(says('strike'), 'strike')),
    raised: shareOf(says('baseline'), 'baseline'),
    colour: colourIn(filled, context.theme)?.hex ?? null,
    font: fontOf(wordOf(font, 'typeface'), context),
  }
}

/** `+mn-lt` is the theme's font for text, `+mj-lt` that for headings. */
export function fontOf(name: string | null, { theme }: ShapeContext): string | null {
  if (name === null || name === '') return null
  if (name.startsWith('+mj')) return theme.font('major')
  if (name.startsWith('+mn')) return theme.font('minor')
  return name
}
