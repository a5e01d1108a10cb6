import type { Inline } from '../../../shared/records/note-body.ts'
import { cleanText } from './clean-text.ts'
import { formOfLabel, markerOfLabel } from './list-marker.ts'
import { lookInside, type MarkupStyle, markupStyle } from './markup-style.ts'
import type { ListPlace, RawBlock } from './raw-block.ts'
import { inlineText, type Look, paragraphsOf, type Words } from './words.ts'

/**
 * The paragraphs of clipboard HTML. It is read in a document that has no window: nothing in it runs or is
 * fetched, and only its words and the kind of their blocks are taken over.
 */
export function blocksOfHtml(html: string): readonly RawBlock[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const reader = new HtmlReader()
  reader.readInside(body, {
    look: { bold: false, italic: false },
    keepsLines: false,
    place: null,
    item: null,
  })
  return reader.blocks
}

/** What the markup around the words says. */
type Around = {
  readonly look: Look
  readonly keepsLines: boolean
  readonly place: ListPlace | null
  readonly item: ListItem | null
}

/** A list item; its second paragraph is a line of the first one's block. */
type ListItem = { block: number | null }

class HtmlReader {
  readonly blocks: RawBlock[] = []
  private words: Inline[] = []
  private label = ''

  readInside(element: Element, around: Around): void {
    for (const child of element.childNodes) {
      if (child instanceof Text) this.readText(child.data, around)
      else if (child instanceof Element) this.readElement(child, around)
    }
    if (element.tagName === 'BODY') this.endBlock(around)
  }

  private readText(text: string, { look, keepsLines }: Around): void {
    const lines = keepsLines ? text.split(/\r\n|\n/u) : [text]
    lines.forEach((line, index) => {
      if (index > 0) this.breakLine()
      const clean = cleanText(line)
      if (clean !== '') this.words.push(inlineText(clean, look))
    })
  }

  private readElement(element: Element, around: Around): void {
    const style = markupStyle(element)
    if (style.isLeftOut) return
    if (style.isLabel) this.label += element.textContent
    else if (element.tagName === 'BR') this.breakLine()
    else if (style.isBlock) this.readBlock(element, style, around)
    else this.readInside(element, inside(element, style, around))
  }

  private readBlock(element: Element, style: MarkupStyle, around: Around): void {
    this.endBlock(around)
    const within = { ...inside(element, style, around), ...listWithin(element, style, around) }
    this.readInside(element, within)
    this.endBlock(within)
  }

  private breakLine(): void {
    this.words.push({ type: 'hardBreak' })
  }

  private endBlock({ place, item }: Around): void {
    const paragraphs = paragraphsOf(this.words)
    const label = cleanText(this.label).trim()
    this.words = []
    this.label = ''
    const labelled =
      place !== null && label !== ''
        ? { ...place, marker: markerOfLabel(label), form: formOfLabel(label) }
        : place
    for (const words of paragraphs) this.addBlock(words, item === null ? null : labelled, item)
  }

  private addBlock(words: Words, place: ListPlace | null, item: ListItem | null): void {
    const last = this.blocks.at(-1)
    if (item === null || item.block === null) {
      if (item !== null) item.block = this.blocks.length
      this.blocks.push({ words, place })
    } else if (last !== undefined && item.block === this.blocks.length - 1)
      this.blocks[item.block] = { ...last, words: [...last.words, { type: 'hardBreak' }, ...words] }
    else this.blocks.push({ words, place: null })
  }
}

function inside(element: Element, style: MarkupStyle, around: Around): Around {
  return {
    ...around,
    look: lookInside(element, around.look),
    keepsLines: around.keepsLines || style.keepsLines,
  }
}

function listWithin(
  element: Element,
  style: MarkupStyle,
  { place, item }: Around,
): Pick<Around, 'place' | 'item'> {
  switch (element.tagName) {
    case 'UL':
    case 'OL': {
      const plain = element.tagName === 'UL' ? 'bullet' : 'decimal'
      return {
        place: { depth: (place?.depth ?? 0) + 1, marker: style.marker ?? plain, form: '' },
        item: null,
      }
    }
    case 'LI': {
      const level = Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level'))
      const depth = level > 0 ? level : (place?.depth ?? 1)
      return {
        place: { depth, marker: style.marker ?? place?.marker ?? 'bullet', form: '' },
        item: { block: null },
      }
    }
    default:
      if (style.wordLevel === null) return { place, item }
      return { place: { depth: style.wordLevel, marker: 'none', form: '' }, item: { block: null } }
  }
}
