import { type Marker, markerOfStyle } from './list-marker.ts'
import type { Look } from './words.ts'

const NOT_SHOWN = new Set(
  'AREA AUDIO BASE BUTTON CANVAS DATALIST DEL EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP META METER NOFRAMES NOSCRIPT OBJECT OPTION PARAM PICTURE PROGRESS RP RT S SCRIPT SELECT SOURCE STRIKE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO XML'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

/** What the attributes of an element say that matters to its words. Read from the text of `style`, since a browser drops Word's own properties. */
export type MarkupStyle = {
  /** Not part of the words: hidden, struck out, a comment, a picture. */
  readonly isLeftOut: boolean
  readonly isBlock: boolean
  /** Word's written-out label of a list item. */
  readonly isLabel: boolean
  /** Word's level of a list item, from 1; null outside of a list. */
  readonly wordLevel: number | null
  readonly keepsLines: boolean
  readonly marker: Marker | null
}

export function markupStyle(element: Element): MarkupStyle {
  const style = element.getAttribute('style') ?? ''
  const list = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(style)
  return {
    isLeftOut: isLeftOut(element, style),
    isBlock: BLOCK.has(element.tagName),
    isLabel: /mso-list:\s*ignore/iu.test(style),
    wordLevel: list === null ? null : Number(list[1]),
    keepsLines: element.tagName === 'PRE' || /(?:^|;)\s*white-space:\s*(?:pre|break)/iu.test(style),
    marker: listMarker(element, style),
  }
}

/** The look of words inside an element. `normal` takes back what is around it; a heading is bold by what it is, not by its words. */
export function lookInside(element: Element, look: Look): Look {
  if (/^H[1-6]$/u.test(element.tagName)) return look
  const style = element.getAttribute('style') ?? ''
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/iu.exec(style)?.[1]
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/iu.exec(style)?.[1]
  const isBold = /^(?:B|STRONG)$/u.test(element.tagName) || look.bold
  const isItalic = /^(?:I|EM|CITE)$/u.test(element.tagName) || look.italic
  return {
    bold: weight === undefined ? isBold : /^(?:bold|bolder|[6-9]00)$/iu.test(weight),
    italic: slant === undefined ? isItalic : /^(?:italic|oblique)$/iu.test(slant),
  }
}

function isLeftOut(element: Element, style: string): boolean {
  if (NOT_SHOWN.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true
  if (/\bmso(?:del|com\w*|commentreference|footnotereference|endnotereference)\b/iu.test(element.className))
    return true
  if (/mso-element:\s*(?:comment|footnote|endnote|header|footer)|mso-hide:\s*all/iu.test(style)) return true
  return /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|text-decoration[\w-]*:[^;]*line-through)/iu.test(
    style,
  )
}

function listMarker(element: Element, style: string): Marker | null {
  const named =
    /(?:^|;)\s*list-style(?:-type)?:\s*([\w-]+)/iu.exec(style)?.[1] ?? element.getAttribute('type')
  return named === null ? null : markerOfStyle(named)
}
