import { WHITE } from '../../colours/colours.ts'
import { partOf, wordOf } from '../drawing-xml.ts'
import type { Words, WordsContent } from '../shape.ts'
import { colourOf } from './older-paint.ts'
import { points, styleRules } from './style-rules.ts'

/** Between the edge of a shape and its words: left, top, right and bottom, in points. */
const INSETS = [7.2, 3.6, 7.2, 3.6] as const

/** The words in an older shape; null where it has none. */
export function olderWords(shape: Element): Words | null {
  const content = contentOf(shape)
  if (content === null) return null
  const box = partOf(shape, 'textbox')
  const rules = styleRules(wordOf(box, 'style') ?? '')
  const own = styleRules(wordOf(shape, 'style') ?? '')
  const inset = (wordOf(box, 'inset') ?? '').split(',')
  const [left = 0, top = 0, right = 0, bottom = 0] = INSETS.map((usual, at) =>
    inset[at]?.trim() ? Math.max(0, points(inset[at])) : usual,
  )
  return {
    content,
    own: null,
    padding: { top, right, bottom, left },
    stands: standsOf(own.word('v-text-anchor')),
    turn: turnOf(rules.word('layout-flow'), rules.word('mso-layout-flow-alt')),
    colour: null,
    font: null,
    isOneLine: own.word('mso-wrap-style') === 'none',
    columns: 1,
  }
}

function contentOf(shape: Element): WordsContent | null {
  const ofWord = partOf(shape, 'textbox', 'txbxContent')
  if (ofWord !== undefined) return { kind: 'of Word', content: ofWord }
  const text = wordOf(partOf(shape, 'textpath'), 'string')
  if (text === null || text === '') return null
  return {
    kind: 'as large as the shape',
    text,
    paint: colourOf(wordOf(shape, 'fillcolor') ?? 'black', WHITE).hex,
  }
}

function standsOf(anchor: string): Words['stands'] {
  if (anchor.startsWith('middle')) return 'middle'
  return anchor.startsWith('bottom') ? 'bottom' : 'top'
}

function turnOf(flow: string, other: string): number {
  if (!flow.startsWith('vertical')) return 0
  return other === 'bottom-to-top' ? 270 : 90
}
