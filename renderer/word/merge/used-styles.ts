import type { Element } from '@xmldom/xmldom'
import type { Mark } from './mark.ts'
import type { SourceStyles } from './source-styles.ts'
import { around, child, newElement, putFirst, remove, setValue, value, W, withAllBelow } from './xml.ts'

/** A style of a paper that its text uses, as it is called in the merged file. */
export type UsedStyle = {
  readonly source: Element
  readonly id: string
  /**
   * The style of the table that it is used in, where that dresses its text; empty elsewhere. What it says, and
   * the defaults of the file, stand below a style of paragraphs, so one that is used in both is written twice.
   */
  readonly inTable: string
}

export type UsedStyles = ReadonlyMap<string, UsedStyle>

/** Names the styles of text as the merged file calls them, and says which are used. */
export function nameStyles(roots: readonly Element[], styles: SourceStyles, mark: Mark): UsedStyles {
  const namer = new StyleNamer(styles, mark)
  for (const element of roots.flatMap(withAllBelow)) if (element.namespaceURI === W) namer.name(element)
  return namer.used
}

/** What a style of the paper is called in the merged file. */
export function nameOf(source: string, inTable: string, { prefix }: Mark): string {
  return inTable === '' ? `${prefix}${source}` : `${prefix}${source}_${inTable}`
}

class StyleNamer {
  readonly used = new Map<string, UsedStyle>()
  readonly #styles: SourceStyles
  readonly #mark: Mark
  /** The styles of the tables that dress their text: tables come before the paragraphs in them. */
  readonly #dressing = new Map<Element, string>()

  constructor(styles: SourceStyles, mark: Mark) {
    this.#styles = styles
    this.#mark = mark
  }

  name(element: Element): void {
    switch (element.localName) {
      case 'p':
        this.#nameParagraph(element)
        break
      case 'tbl':
        this.#nameTable(element)
        break
      case 'rStyle':
        if (this.#styles.byId.has(value(element))) setValue(element, this.#use(value(element)))
        else remove(element)
    }
  }

  #nameParagraph(paragraph: Element): void {
    const table = around(paragraph, 'tbl')
    const inTable = (table && this.#dressing.get(table)) ?? ''
    const properties = child(paragraph, 'pPr') ?? newElement(paragraph, 'pPr')
    const source = this.#sourceOf(child(properties, 'pStyle'), this.#styles.ofParagraphs)
    if (properties.parentNode === null) putFirst(paragraph, properties)
    putFirst(properties, newElement(paragraph, 'pStyle', { val: this.#use(source, inTable) }))
  }

  #nameTable(table: Element): void {
    const properties = child(table, 'tblPr')
    const source = this.#sourceOf(child(properties, 'tblStyle'), this.#styles.ofTables)
    if (source === '' || !properties) return
    if (this.#styles.dressesText(source)) this.#dressing.set(table, source)
    putFirst(properties, newElement(table, 'tblStyle', { val: this.#use(source) }))
  }

  /** Takes the name of a style away and gives it, or the one that stands where none is named. */
  #sourceOf(named: Element | undefined, otherwise: string): string {
    remove(named)
    return this.#styles.byId.has(value(named)) ? value(named) : otherwise
  }

  #use(source: string, inTable = ''): string {
    const id = nameOf(source, inTable, this.#mark)
    const style = this.#styles.byId.get(source)
    if (style && !this.used.has(id)) {
      this.used.set(id, { source: style, id, inTable })
      this.#use(value(child(style, 'basedOn')), inTable)
    }
    return id
  }
}
