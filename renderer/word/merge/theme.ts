import type { Document, Element } from '@xmldom/xmldom'
import type { WordPackage } from './open-package.ts'
import { A, all, children, parentOf, setValue, value, withAllBelow } from './xml.ts'

/** The fonts and colours that a paper takes from its theme, which cannot come with it: a file has one theme. */
export type Theme = {
  readonly fonts: ReadonlyMap<string, string>
  readonly colours: ReadonlyMap<string, string>
}

export function themeOf(file: WordPackage): Theme {
  const theme = file.xml('word/theme/theme1.xml')
  return { fonts: fontsOf(theme), colours: coloursOf(theme) }
}

/** Writes the fonts and colours themselves where the theme was named. */
export function resolveTheme(root: Element, theme: Theme): void {
  for (const element of withAllBelow(root)) {
    if (element.localName === 'rFonts') nameFonts(element, theme)
    else if (element.localName === 'schemeClr' && element.namespaceURI === A) nameColour(element, theme)
    else for (const name of THEME_COLOURS) element.removeAttribute(name)
  }
}

/** Word writes the colour it came to beside the name that it has in the theme. */
const THEME_COLOURS = [
  'w:themeColor',
  'w:themeTint',
  'w:themeShade',
  'w:themeFill',
  'w:themeFillTint',
  'w:themeFillShade',
]

/** `minorHAnsi` is the Latin font of text: the theme names three for text and three for headings. */
const THEME_FONTS = [
  ['asciiTheme', 'ascii'],
  ['hAnsiTheme', 'hAnsi'],
  ['eastAsiaTheme', 'eastAsia'],
  ['cstheme', 'cs'],
] as const

function nameFonts(element: Element, { fonts }: Theme): void {
  for (const [attribute, plain] of THEME_FONTS) {
    const named = value(element, attribute)
    if (named === '') continue
    element.removeAttribute(`w:${attribute}`)
    const font = fonts.get(named)
    if (font !== undefined && font !== '') setValue(element, font, plain)
  }
}

function fontsOf(theme: Document | undefined): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>()
  for (const kind of ['major', 'minor']) {
    const [scheme] = all(theme, `${kind}Font`, A)
    const named = (name: string) =>
      children(scheme)
        .find((it) => it.localName === name)
        ?.getAttribute('typeface') ?? ''
    fonts.set(`${kind}Ascii`, named('latin')).set(`${kind}HAnsi`, named('latin'))
    fonts.set(`${kind}EastAsia`, named('ea')).set(`${kind}Bidi`, named('cs'))
  }
  return fonts
}

function coloursOf(theme: Document | undefined): ReadonlyMap<string, string> {
  const [scheme] = all(theme, 'clrScheme', A)
  const named = children(scheme).map((it): [string, string] => {
    const [colour] = children(it)
    return [it.localName ?? '', colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '']
  })
  return new Map(named)
}

/** What drawings call text and background, and what the theme calls them. */
const IN_THE_THEME: Readonly<Record<string, string>> = { tx1: 'dk1', tx2: 'dk2', bg1: 'lt1', bg2: 'lt2' }

function nameColour(element: Element, { colours }: Theme): void {
  const name = element.getAttribute('val') ?? ''
  const colour = colours.get(IN_THE_THEME[name] ?? name)
  const { ownerDocument } = element
  if (!colour || !ownerDocument) return
  const plain = ownerDocument.createElementNS(A, 'a:srgbClr')
  plain.setAttribute('val', colour)
  while (element.firstChild) plain.appendChild(element.firstChild)
  parentOf(element)?.replaceChild(plain, element)
}
