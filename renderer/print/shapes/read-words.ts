import { colourIn } from '../colours/colours.ts'
import { amountOf, lengthOf, partOf, wordOf } from './drawing-xml.ts'
import { type Frame, frameAt, type GroupSpace, outOfGroup } from './frame.ts'
import type { ShapeContext } from './paint.ts'
import type { Words, WordsContent } from './shape.ts'
import { fontOf, wordsOf } from './words-paragraph.ts'

const PER_DEGREE = 60_000
/** Between the edge of a shape and its words, in points. */
const INSET = { across: 7.2, down: 3.6 }

type WordsPlace = {
  readonly around: GroupSpace
  readonly context: ShapeContext
}

/** The words in a shape; null where it has none. */
export function wordsIn(shape: Element, { around, context }: WordsPlace): Words | null {
  const content = contentOf(shape, context)
  if (content === null) return null
  const body = partOf(shape, 'bodyPr') ?? partOf(shape, 'txBody', 'bodyPr')
  const reference = partOf(shape, 'style', 'fontRef')
  const own = partOf(shape, 'txXfrm')
  const inset = (name: string, usual: number) => Math.max(0, lengthOf(body, name, usual))
  return {
    content,
    own: own === undefined ? null : ownFrame(own, shape, around),
    padding: {
      top: inset('tIns', INSET.down),
      right: inset('rIns', INSET.across),
      bottom: inset('bIns', INSET.down),
      left: inset('lIns', INSET.across),
    },
    stands: STANDS[wordOf(body, 'anchor') ?? ''] ?? 'top',
    turn: (TURNS[wordOf(body, 'vert') ?? ''] ?? 0) + amountOf(body, 'rot') / PER_DEGREE,
    colour: colourIn(reference, context.theme)?.hex ?? null,
    font: content.kind === 'of Word' ? null : fontOf(FONTS[wordOf(reference, 'idx') ?? ''] ?? '+mn', context),
    isOneLine: wordOf(body, 'wrap') === 'none',
    columns: Math.min(16, Math.max(1, amountOf(body, 'numCol', 1))),
  }
}

const STANDS: Readonly<Record<string, Words['stands']>> = { ctr: 'middle', b: 'bottom' }
const TURNS: Readonly<Record<string, number>> = { vert: 90, eaVert: 90, vert270: 270 }
const FONTS: Readonly<Record<string, string>> = { major: '+mj', minor: '+mn' }

function contentOf(shape: Element, context: ShapeContext): WordsContent | null {
  const ofWord = partOf(shape, 'txbx', 'txbxContent')
  if (ofWord !== undefined) return { kind: 'of Word', content: ofWord }
  const paragraphs = wordsOf(partOf(shape, 'txBody'), context)
  const isEmpty = paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))
  return isEmpty ? null : { kind: 'of a drawing', paragraphs }
}

/** A diagram says where the words of its shapes stand, and turns them back where it turned the shape. */
function ownFrame(place: Element, shape: Element, around: GroupSpace): Frame {
  const [offset, extent] = [partOf(place, 'off'), partOf(place, 'ext')]
  const shapeTurn = amountOf(partOf(shape, 'spPr', 'xfrm'), 'rot')
  const turn = (amountOf(place, 'rot') + shapeTurn) / PER_DEGREE
  const corner = { left: lengthOf(offset, 'x'), top: lengthOf(offset, 'y') }
  const size = { width: lengthOf(extent, 'cx'), height: lengthOf(extent, 'cy') }
  return outOfGroup(frameAt({ ...corner, ...size }, { turn }), around)
}
