import type { ChartText, Place, TextLook } from '../chart-model.ts'
import { colourOf } from './chart-colour.ts'
import { asNumber, at, between, childrenNamed, isOn, said } from './chart-xml.ts'
import type { Theme } from './theme.ts'

/** The look of text, where the properties nearest to it come first and what they leave open is given. */
export function textLook(
  properties: readonly (Element | undefined)[],
  theme: Theme,
  usual: TextLook,
): TextLook {
  return properties.toReversed().reduce<TextLook>((look, own) => looksLike(own, theme, look), usual)
}

function looksLike(own: Element | undefined, theme: Theme, look: TextLook): TextLook {
  if (own === undefined) return look
  const size = asNumber(own.getAttribute('sz'))
  const [bold, italic] = [own.getAttribute('b'), own.getAttribute('i')]
  const face = at(own, 'latin')?.getAttribute('typeface')
  return {
    size: size === null ? look.size : between(1, size / 100, 200),
    colour: colourOf(at(own, 'solidFill'), theme) ?? look.colour,
    isBold: bold === null ? look.isBold : isTrue(bold),
    isItalic: italic === null ? look.isItalic : isTrue(italic),
    font: face === null || face === undefined ? look.font : fontOf(face, theme),
  }
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true'
}

function fontOf(face: string, theme: Theme): string {
  if (face.startsWith('+mj')) return theme.major
  return face.startsWith('+mn') ? theme.minor : face
}

/** The look that is written in the text properties of something, such as an axis. */
export function ownLook(holder: Element | undefined, theme: Theme, usual: TextLook): TextLook {
  return textLook([at(holder, 'txPr', 'p', 'pPr', 'defRPr')], theme, usual)
}

/** How far text is turned, in degrees clockwise; null where the file leaves it open. */
export function turnOf(body: Element | undefined): number | null {
  const vertical = body?.getAttribute('vert')
  if (vertical === 'vert270') return -90
  if (vertical === 'vert') return 90
  const turn = asNumber(body?.getAttribute('rot'))
  return turn === null || Math.abs(turn) > 5_400_000 ? null : turn / 60_000
}

/** The words of a title: those written for it, those of a cell, or those that it has by itself. */
export function titleOf(
  title: Element | undefined,
  theme: Theme,
  usual: { readonly look: TextLook; readonly words: string },
): ChartText | null {
  if (title === undefined) return null
  const rich = at(title, 'tx', 'rich')
  const paragraphs = childrenNamed(rich, 'p')
  const cells = childrenNamed(at(title, 'tx', 'strRef', 'strCache'), 'pt').map(
    (it) => at(it, 'v')?.textContent ?? '',
  )
  const lines = paragraphs.length > 0 ? paragraphs.flatMap(linesOf) : cells.length > 0 ? cells : [usual.words]
  const properties = [
    at(paragraphs[0], 'r', 'rPr'),
    at(paragraphs[0], 'pPr', 'defRPr'),
    at(title, 'txPr', 'p', 'pPr', 'defRPr'),
  ]
  return {
    lines,
    look: textLook(properties, theme, usual.look),
    place: placeOf(title),
    isOver: isOn(title, 'overlay'),
    turn: turnOf(at(rich, 'bodyPr') ?? at(title, 'txPr', 'bodyPr')),
  }
}

/** The lines of a paragraph, which its own breaks divide. */
export function linesOf(paragraph: Element): readonly string[] {
  const pieces = [...paragraph.children].map((piece) =>
    piece.localName === 'br' ? '\n' : (at(piece, 't')?.textContent ?? ''),
  )
  return pieces.join('').split('\n')
}

/** Where the file puts something by hand; null where it leaves that open. */
export function placeOf(holder: Element | undefined): Place | null {
  const layout = at(holder, 'layout', 'manualLayout')
  const part = (name: string) => asNumber(said(layout, name))
  const [left, top] = [part('x'), part('y')]
  if (left === null || top === null || said(layout, 'xMode') !== 'edge') return null
  const inside = (share: number | null) => (share === null ? null : between(0, share, 1))
  return {
    left: between(0, left, 1),
    top: between(0, top, 1),
    width: inside(part('w')),
    height: inside(part('h')),
  }
}
