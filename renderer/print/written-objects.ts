import { WORD } from './word-xml.ts'

/**
 * Makes embedded objects and form controls the pictures that they show of themselves, for docx-preview draws
 * neither; and lets text run round pictures in shapes of the older form where it does so in Word.
 */
export function writeObjects(root: Document): void {
  for (const object of [...root.getElementsByTagNameNS(WORD, 'object')]) {
    const drawing = object.getElementsByTagNameNS(WORD, 'drawing')[0]
    object.replaceWith(drawing ?? pictureOf(object))
  }
  for (const picture of root.querySelectorAll('pict > * > imagedata')) {
    if (picture.parentElement !== null) writePlace(picture.parentElement)
  }
}

function pictureOf(object: Element): Element {
  const picture = object.ownerDocument.createElementNS(WORD, 'w:pict')
  picture.append(...[...object.children].filter((it) => it.querySelector('imagedata') !== null))
  return picture
}

/** A shape that begins further to the right than this has the text at its left. In points. */
const MIDDLE = 200

/** docx-preview takes the style of a shape as it is: it stands over the text unless it is told to float. */
function writePlace(shape: Element): void {
  const style = shape.getAttribute('style') ?? ''
  const wrap = [...shape.children].find((it) => it.localName === 'wrap')?.getAttribute('type')
  if (!/position:\s*absolute/.test(style) || !wrap || wrap === 'none') return
  const size = style.split(';').filter((rule) => /^\s*(width|height)\s*:/.test(rule))
  const left = Number(/margin-left:\s*(-?[\d.]+)pt/.exec(style)?.[1] ?? 0)
  const isAtRight = left > MIDDLE || /mso-position-horizontal:\s*right/.test(style)
  const beside = isAtRight ? 'float:right;margin:0 0 0 9pt' : 'float:left;margin:0 9pt 0 0'
  const between = `display:block;margin-left:${Math.max(0, left)}pt`
  shape.setAttribute('style', [...size, wrap === 'topAndBottom' ? between : beside].join(';'))
}
