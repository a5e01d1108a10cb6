import type { Element } from '@xmldom/xmldom'
import type { WordPackage } from '../merge/open-package.ts'
import { child, children, value } from '../merge/xml.ts'
import type { Listing, ReturnedParagraph } from './returned-file.ts'

/** What a paragraph's style is called, and how it is listed. */
export type Dress = Pick<ReturnedParagraph, 'style' | 'listing'>

type Style = { readonly name: string; readonly properties: Element | undefined }

/** Looks up how paragraphs are dressed, by their own properties and those of their styles. */
export function listingsOf(file: WordPackage): (properties: Element | undefined) => Dress {
  const styles = stylesOf(file)
  const formatOf = formatsOf(file)
  return (properties) => {
    const style = styles.get(value(child(properties, 'pStyle')))
    const own = child(properties, 'numPr')
    return { style: style?.name ?? '', listing: listing(own ?? child(style?.properties, 'numPr'), formatOf) }
  }
}

function stylesOf(file: WordPackage): ReadonlyMap<string, Style> {
  const elements = children(file.xml('word/styles.xml')?.documentElement ?? undefined)
  return new Map(
    elements.map((it) => [
      value(it, 'styleId'),
      { name: value(child(it, 'name')), properties: child(it, 'pPr') },
    ]),
  )
}

function listing(numbered: Element | undefined, formatOf: FormatOf): Listing | null {
  const level = Number(value(child(numbered, 'ilvl')) || 0)
  const format = formatOf(value(child(numbered, 'numId')), level)
  if (format === '' || format === 'none') return null
  return { is: kindOf(format), level: level === 1 ? 2 : 1 }
}

function kindOf(format: string): Listing['is'] {
  if (format === 'bullet') return 'bullets'
  return /Letter|Roman/.test(format) ? 'letters' : 'numbers'
}

type FormatOf = (list: string, level: number) => string

/** The list 0 is none, and what is not there counts as none. */
function formatsOf(file: WordPackage): FormatOf {
  const elements = children(file.xml('word/numbering.xml')?.documentElement ?? undefined)
  return (list, level) => {
    const instance = elements.find((it) => it.localName === 'num' && value(it, 'numId') === list)
    const definition = value(child(instance, 'abstractNumId'))
    const abstract = elements.find(
      (it) => it.localName === 'abstractNum' && value(it, 'abstractNumId') === definition,
    )
    const found = children(instance === undefined ? undefined : abstract).find(
      (it) => it.localName === 'lvl' && value(it, 'ilvl') === String(level),
    )
    return value(child(found, 'numFmt'))
  }
}
