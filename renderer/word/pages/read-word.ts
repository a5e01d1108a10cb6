import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A run of words that look alike. */
export type ReadRun = { readonly text: string; readonly bold: boolean; readonly italic: boolean }

/** What stands in a Word paper, as far as it is shown: its words, not its looks. */
export type ReadBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly ReadRun[] }
  | { readonly kind: 'paragraph'; readonly isListed: boolean; readonly runs: readonly ReadRun[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** The words of a Word paper. Throws where there are none to be read. */
export function readWord(file: Uint8Array): readonly ReadBlock[] {
  const parts = unzipSync(file, { filter: ({ name }) => /^word\/(document|styles)\.xml$/.test(name) })
  const body = childOf(rootOf(parts['word/document.xml']), 'body')
  if (body === undefined) throw new Error('There is no body')
  return blocksOf(body, headingsOf(parts['word/styles.xml']))
}

function rootOf(part: Uint8Array | undefined): Element | undefined {
  if (part === undefined) return undefined
  return new DOMParser().parseFromString(strFromU8(part), 'text/xml').documentElement ?? undefined
}

/** The levels of styles that are headings, by their ids: names stay as they are, ids change on saving. */
function headingsOf(part: Uint8Array | undefined): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  const root = rootOf(part)
  for (const style of root === undefined ? [] : childrenOf(root)) {
    const name = valOf(childOf(style, 'name'))
    const level = /^title$/i.test(name) ? '1' : /^heading (\d)$/i.exec(name)?.[1]
    if (level !== undefined) levels.set(attributeOf(style, 'styleId'), Number(level))
  }
  return levels
}

function blocksOf(parent: Element, headings: ReadonlyMap<string, number>): readonly ReadBlock[] {
  return childrenOf(parent).flatMap((element): readonly ReadBlock[] => {
    switch (element.localName) {
      case 'p':
        return paragraphOf(element, headings)
      case 'tbl':
        return [{ kind: 'table', rows: rowsOf(element) }]
      case 'sdt':
        return blocksOf(childOf(element, 'sdtContent') ?? element, headings)
      case 'ins':
      case 'customXml':
        return blocksOf(element, headings)
      default:
        return []
    }
  })
}

/** A paragraph without words is a gap, which the screen makes by itself. */
function paragraphOf(element: Element, headings: ReadonlyMap<string, number>): readonly ReadBlock[] {
  const runs = runsOf(element)
  if (runs.every(({ text }) => text.trim() === '')) return []
  const properties = childOf(element, 'pPr')
  const level = headings.get(valOf(childOf(properties, 'pStyle')))
  if (level !== undefined) return [{ kind: 'heading', level, runs }]
  return [{ kind: 'paragraph', isListed: childOf(properties, 'numPr') !== undefined, runs }]
}

const HOLDERS = ['hyperlink', 'ins', 'moveTo', 'smartTag', 'fldSimple', 'sdtContent', 'sdt', 'customXml']

function runsOf(parent: Element): readonly ReadRun[] {
  return childrenOf(parent).flatMap((element): readonly ReadRun[] => {
    if (HOLDERS.includes(element.localName ?? '')) return runsOf(element)
    if (element.localName !== 'r') return []
    const looks = childOf(element, 'rPr')
    const text = childrenOf(element).map(textOf).join('')
    return text === '' ? [] : [{ text, bold: isOn(childOf(looks, 'b')), italic: isOn(childOf(looks, 'i')) }]
  })
}

function textOf(element: Element): string {
  switch (element.localName) {
    case 't':
      return element.textContent ?? ''
    case 'tab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    default:
      return ''
  }
}

function rowsOf(table: Element): readonly (readonly string[])[] {
  const rows = childrenOf(table).filter(({ localName }) => localName === 'tr')
  return rows.map((row) =>
    childrenOf(row)
      .filter(({ localName }) => localName === 'tc')
      .map((cell) => wordsOf(cell)),
  )
}

function wordsOf(cell: Element): string {
  const paragraphs = childrenOf(cell).filter(({ localName }) => localName === 'p')
  return paragraphs
    .map((it) =>
      runsOf(it)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(valOf(element))
}

function valOf(element: Element | undefined): string {
  return element === undefined ? '' : attributeOf(element, 'val')
}

function attributeOf(element: Element, name: string): string {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? ''
}

function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : childrenOf(parent).find(({ localName }) => localName === name)
}

function childrenOf(parent: Element): readonly Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === ELEMENT)
}

const ELEMENT = 1
