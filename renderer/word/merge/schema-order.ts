import type { Element } from '@xmldom/xmldom'
import { children } from './xml.ts'

/** The order in which Word wants the properties of text, of a paragraph, and of a level of a list. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  rPr: (
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid ' +
    'vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs ' +
    'em lang eastAsianLayout specVanish oMath'
  ).split(' '),
  pPr: (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
  ).split(' '),
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' '),
}

/** Puts properties into the order of the schema; those that it does not know stay last, as they were. */
export function putInOrder(properties: Element): void {
  const order = ORDER[properties.localName ?? ''] ?? []
  const place = ({ localName }: Element) => {
    const at = order.indexOf(localName ?? '')
    return at < 0 ? order.length : at
  }
  for (const element of children(properties).sort((one, other) => place(one) - place(other))) {
    properties.appendChild(element)
  }
}
