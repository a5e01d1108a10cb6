import type { Element } from '@xmldom/xmldom'
import { strToU8 } from 'fflate'
import type { Assembly } from '../merge/assembly.ts'
import { children, copyFor, parseXml, W } from '../merge/xml.ts'
import { TEXT } from '../profile.ts'

/** The styles of what a pack adds to its papers: they stand on nothing, for no paper may change them. */
export const PACK_STYLE = {
  stamp: 'PackStamp',
  mark: 'PackMark',
  foot: 'PackFoot',
  blankPage: 'PackBlankPage',
  picture: 'PackPicture',
} as const

export function addPackStyles({ styles }: Assembly): void {
  const part = parseXml(strToU8(`<w:styles xmlns:w="${W}">${STYLES}</w:styles>`))
  for (const style of children(part.documentElement ?? undefined)) styles.appendChild(copyFor(styles, style))
}

/** The paragraph that separates the last words of a paper from the pages of the next; it takes no room. */
export const NO_ROOM = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

const FONT = `<w:rFonts w:ascii="${TEXT.font}" w:hAnsi="${TEXT.font}" w:eastAsia="${TEXT.font}" w:cs="${TEXT.font}"/>`
const SIZE = `<w:sz w:val="${TEXT.sizeInHalfPoints}"/><w:szCs w:val="${TEXT.sizeInHalfPoints}"/>`
/** A line as high as its text: a taller one could push the text of a paper down its page. */
const LINE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>'
/** A third down the page, where LibreOffice cannot centre it as Word does. */
const DOWN_THE_PAGE = '<w:spacing w:before="5000" w:after="0" w:line="240" w:lineRule="auto"/>'
const CLOSE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'

const STYLES = [
  style(PACK_STYLE.stamp, 'Pack Stamp', `${LINE}<w:jc w:val="right"/>`, '<w:b/><w:bCs/>'),
  style(PACK_STYLE.mark, 'Pack Mark', `${LINE}<w:jc w:val="left"/>`, '<w:b/><w:bCs/>'),
  style(PACK_STYLE.foot, 'Pack Foot', `${LINE}<w:jc w:val="center"/>`, ''),
  style(PACK_STYLE.blankPage, 'Pack Blank Page', `${DOWN_THE_PAGE}<w:jc w:val="center"/>`, '<w:i/><w:iCs/>'),
  style(PACK_STYLE.picture, 'Pack Picture', `${CLOSE}<w:jc w:val="center"/>`, ''),
].join('')

function style(id: string, name: string, paragraph: string, text: string): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:uiPriority w:val="99"/><w:pPr>${paragraph}</w:pPr><w:rPr>${FONT}${text}${SIZE}</w:rPr></w:style>`
  )
}

/** An element that is written out, as part of the document that another belongs to. */
export function written(near: Element, xml: string): Element {
  const { documentElement } = parseXml(strToU8(xml.replace(/^<([\w:]+)/, `<$1 ${NAMESPACES}`)))
  if (!documentElement) throw new Error('Nothing was written')
  return copyFor(near, documentElement)
}

const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
