import {
  FileChild,
  type IContext,
  type IParagraphOptions,
  type IXmlableObject,
  ParagraphProperties,
} from 'docx'
import { type LineRun, lineElement } from './line-runs.ts'

/** One paragraph of the file, before docx: its style, what its style does not say, and its words. */
export type Line = {
  readonly style: string
  readonly options?: Pick<IParagraphOptions, 'keepNext' | 'numbering' | 'indent'>
  readonly runs: readonly LineRun[]
  /** A bookmark around its words. */
  readonly bookmark?: Bookmark
}

/** Word tells bookmarks apart by their ids, and a reader of the file by their names. */
export type Bookmark = { readonly id: number; readonly name: string }

/**
 * A paragraph that docx writes from our runs. Its own runs are built for every feature of Word, and half
 * the time of a long document went into building them and taking them apart again.
 */
export class PrintedLine extends FileChild {
  readonly #line: Line

  constructor(line: Line) {
    super('w:p')
    this.#line = line
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { style, options, runs, bookmark } = this.#line
    const properties = options === undefined ? styleElement(style) : propertiesElement(this.#line, context)
    const words = runs.map((run) => lineElement(run, context))
    return { 'w:p': [properties, ...(bookmark === undefined ? words : bookmarked(words, bookmark))] }
  }
}

function bookmarked(words: readonly IXmlableObject[], { id, name }: Bookmark): readonly IXmlableObject[] {
  return [
    { 'w:bookmarkStart': { _attr: { 'w:id': id, 'w:name': name } } },
    ...words,
    { 'w:bookmarkEnd': { _attr: { 'w:id': id } } },
  ]
}

function styleElement(style: string): IXmlableObject {
  return { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }] }
}

/** docx knows the ids of the lists, so what is in a list it writes itself. */
function propertiesElement({ style, options }: Line, context: IContext): IXmlableObject {
  const element = new ParagraphProperties({ style, ...options }).prepForXml(context)
  return element ?? styleElement(style)
}
