import { isSet, partsOf, wordOf } from '../drawing-xml.ts'
import type { ShapeContext } from '../paint.ts'
import { IN_LINE, type Place, type Size } from '../place.ts'
import { type Sheet, sheetOf } from '../sheet.ts'
import type { Drawing } from '../written-drawings.ts'
import { lineFrame, OLDER_SHAPES, olderShapes } from './older-shapes.ts'
import { type StyleRules, styleRules } from './style-rules.ts'

/** A drawing in the form that Word wrote until 2007 (VML); null for a picture alone, which docx-preview draws. */
export function olderDrawing(holder: Element, context: ShapeContext): Drawing | null {
  const root = partsOf(holder, 'group', ...OLDER_SHAPES)[0]
  if (root === undefined || isPictureAlone(root)) return null
  const sheet = sheetOf(holder)
  const rules = styleRules(wordOf(root, 'style') ?? '')
  const size = isSet(root, 'hr') ? ruleSize(rules, sheet) : sizeOf(root, rules)
  return {
    place: placeOf(root, rules, size, sheet),
    sheet,
    size,
    shapes: olderShapes(root, size, context),
    label: wordOf(root, 'alt') ?? '',
  }
}

function isPictureAlone(root: Element): boolean {
  return root.localName !== 'group' && partsOf(root, 'imagedata').length > 0
}

/** A rule from margin to margin has no width of its own. */
function ruleSize(rules: StyleRules, sheet: Sheet): Size {
  const text = sheet.width - sheet.left - sheet.right
  return { width: rules.length('width') || text, height: Math.max(0.75, rules.length('height')) }
}

function sizeOf(root: Element, rules: StyleRules): Size {
  if (root.localName !== 'line') return { width: rules.length('width'), height: rules.length('height') }
  const { width, height } = lineFrame(root)
  return { width, height }
}

/** A shape that begins further to the right than this has the text at its left. */
const MIDDLE = 200

function placeOf(root: Element, rules: StyleRules, size: Size, sheet: Sheet): Place {
  const isFloating = rules.word('position') === 'absolute' || root.localName === 'line'
  if (!isFloating || isSet(root, 'hr')) return IN_LINE
  const right = acrossOf(root, rules, size, sheet)
  return {
    stands: standsOf(root),
    isBehindText: Number.parseFloat(rules.word('z-index')) < 0,
    right,
    down: downOf(root, rules, size, sheet),
    isAtRight: rules.word('mso-position-horizontal') === 'right' || right > MIDDLE,
    gap: {
      top: rules.length('mso-wrap-distance-top'),
      right: rules.length('mso-wrap-distance-right') || 9,
      bottom: rules.length('mso-wrap-distance-bottom'),
      left: rules.length('mso-wrap-distance-left') || 9,
    },
  }
}

function standsOf(root: Element): Place['stands'] {
  const type = wordOf(partsOf(root, 'wrap')[0], 'type') ?? 'none'
  if (type === 'none') return 'over'
  return type === 'topAndBottom' ? 'between' : 'beside'
}

function acrossOf(root: Element, rules: StyleRules, size: Size, sheet: Sheet): number {
  const isOfPage = rules.word('mso-position-horizontal-relative') === 'page'
  const text = sheet.width - sheet.left - sheet.right
  const [from, width] = isOfPage ? [-sheet.left, sheet.width] : [0, text]
  const room = width - size.width
  switch (rules.word('mso-position-horizontal')) {
    case 'left':
      return from
    case 'center':
      return from + room / 2
    case 'right':
      return from + room
    default: {
      const corner = root.localName === 'line' ? lineFrame(root) : null
      const own = corner === null ? 0 : corner.x - corner.width / 2
      return from + own + rules.length('margin-left') + rules.length('left')
    }
  }
}

function downOf(root: Element, rules: StyleRules, size: Size, sheet: Sheet): Place['down'] {
  const relative = rules.word('mso-position-vertical-relative')
  const corner = root.localName === 'line' ? lineFrame(root) : null
  const own = corner === null ? 0 : corner.y - corner.height / 2
  const by = own + rules.length('margin-top') + rules.length('top')
  if (relative !== 'page' && relative !== 'margin') return { from: 'paragraph', by }
  const text = sheet.height - sheet.top - sheet.bottom
  const [from, height] = relative === 'page' ? [-sheet.top, sheet.height] : [0, text]
  switch (rules.word('mso-position-vertical')) {
    case 'top':
      return { from: 'page', by: from }
    case 'center':
      return { from: 'page', by: from + (height - size.height) / 2 }
    case 'bottom':
      return { from: 'page', by: from + height - size.height }
    default:
      return { from: 'page', by: from + by }
  }
}
