import type { Element } from '@xmldom/xmldom'
import { child, children, value, W } from '../merge/xml.ts'
import { isOurBookmark } from './chair-mark.ts'
import { momentOf } from './moment.ts'
import type { Hand, LeftOut, ReturnedEnd, ReturnedParagraph, ReturnedWords } from './returned-file.ts'
import type { Dress } from './returned-listings.ts'
import { signOf } from './returned-signs.ts'

/** Where a comment stands, and the words of its paragraph that it is about. */
export type CommentPlace = { readonly paragraph: number; readonly quoted: string }

/** A note at the foot of a page: there are none in our notes, so it is read as a comment. */
export type FootPlace = {
  readonly part: 'footnotes' | 'endnotes'
  readonly id: string
  readonly paragraph: number
}

export type ReadParagraphs = {
  readonly paragraphs: readonly ReturnedParagraph[]
  /** By the ids of the comments. */
  readonly places: ReadonlyMap<string, CommentPlace>
  readonly notes: readonly FootPlace[]
  readonly leftOut: readonly LeftOut[]
}

/** Reads all paragraphs of a body, with what was put in and taken out, our bookmarks, and where comments stand. */
export function readParagraphs(
  body: Element,
  dressOf: (properties: Element | undefined) => Dress,
): ReadParagraphs {
  const walk = new Walk(dressOf)
  walk.into(body, UNCHANGED)
  return walk.read()
}

/** Who put in, and who took out, what is being walked through; both, where one undid the work of another. */
type Changed = { readonly inserted: Hand | null; readonly deleted: Hand | null }
const UNCHANGED: Changed = { inserted: null, deleted: null }

type Growing = { -readonly [P in keyof ReturnedParagraph]: ReturnedParagraph[P] } & {
  bookmarks: string[]
  words: ReturnedWords[]
}

class Walk {
  readonly #dressOf: (properties: Element | undefined) => Dress
  readonly #paragraphs: Growing[] = []
  /** Our bookmarks that have begun and not ended, by their ids. */
  readonly #open = new Map<string, string>()
  readonly #openComments = new Set<string>()
  readonly #places = new Map<string, { paragraph: number; quoted: string }>()
  readonly #notes: FootPlace[] = []
  readonly #leftOut = new Set<LeftOut>()
  #current: Growing | null = null

  constructor(dressOf: (properties: Element | undefined) => Dress) {
    this.#dressOf = dressOf
  }

  read(): ReadParagraphs {
    return {
      paragraphs: this.#paragraphs,
      places: this.#places,
      notes: this.#notes,
      leftOut: [...this.#leftOut],
    }
  }

  into(parent: Element, changed: Changed): void {
    for (const element of children(parent)) {
      if (element.namespaceURI === W) this.#at(element, changed)
      else this.#foreign(element, changed)
    }
  }

  #at(element: Element, changed: Changed): void {
    switch (element.localName) {
      case 'p':
        this.#paragraph(element, changed)
        break
      case 'r':
        this.#run(element, changed)
        break
      case 'ins':
      case 'moveTo':
        this.into(element, { ...changed, inserted: handOf(element) })
        break
      case 'del':
      case 'moveFrom':
        this.into(element, { ...changed, deleted: handOf(element) })
        break
      case 'tbl':
        this.#leftOut.add('table')
        this.into(element, changed)
        break
      default:
        if (!this.#mark(element)) this.into(element, changed)
    }
  }

  /** Whether an element marks a place, or says how something looks, and holds no words. */
  #mark(element: Element): boolean {
    const id = value(element, 'id')
    switch (element.localName) {
      case 'bookmarkStart':
        this.#bookmark(id, value(element, 'name'))
        return true
      case 'bookmarkEnd':
        this.#open.delete(id)
        return true
      case 'commentRangeStart':
        this.#openComments.add(id)
        this.#placeComment(id)
        return true
      case 'commentRangeEnd':
        this.#openComments.delete(id)
        return true
      default:
        return PROPERTIES.test(element.localName ?? '')
    }
  }

  /** Of two forms of the same thing, the first is for programs of today; a formula is not for notes. */
  #foreign(element: Element, changed: Changed): void {
    if (element.localName === 'AlternateContent') {
      const [first] = children(element)
      if (first !== undefined) this.into(first, changed)
    } else if (/^oMath/.test(element.localName ?? '')) this.#leftOut.add('formula')
  }

  #paragraph(element: Element, changed: Changed): void {
    const around = this.#current
    const properties = child(element, 'pPr')
    this.#current = {
      bookmarks: [...new Set(this.#open.values())],
      ...this.#dressOf(properties),
      words: [],
      end: endOf(child(properties, 'rPr'), changed),
    }
    this.#paragraphs.push(this.#current)
    this.into(element, changed)
    this.#current = around
  }

  /** LibreOffice repeats the beginning of a bookmark that goes over several paragraphs, and leaves out its end. */
  #bookmark(id: string, name: string): void {
    if (!isOurBookmark(name)) return
    for (const [other, open] of this.#open) if (open === name) this.#open.delete(other)
    this.#open.set(id, name)
    if (this.#current !== null && !this.#current.bookmarks.includes(name)) this.#current.bookmarks.push(name)
  }

  #run(element: Element, changed: Changed): void {
    for (const part of children(element)) {
      const sign = signOf(part)
      switch (sign.kind) {
        case 'text':
          this.#words(sign.text, changed)
          break
        case 'comment':
          this.#placeComment(sign.id)
          break
        case 'note':
          this.#notes.push({ part: sign.part, id: sign.id, paragraph: this.#paragraphs.length - 1 })
          break
        case 'left out':
          this.#leftOut.add(sign.what)
          break
        case 'either':
          this.#foreign(part, changed)
          break
        case 'nothing':
          break
      }
    }
  }

  /** What one put in and another took out was never in the notes, and is not in them now. */
  #words(text: string, { inserted, deleted }: Changed): void {
    if (this.#current === null || text === '' || (inserted !== null && deleted !== null)) return
    const { words } = this.#current
    if (deleted === null) this.#quote(text)
    const last = words.at(-1)
    if (inserted !== null) words.push({ kind: 'inserted', text, hand: inserted })
    else if (deleted !== null) words.push({ kind: 'deleted', text, hand: deleted })
    else if (last?.kind === 'kept') words[words.length - 1] = { kind: 'kept', text: last.text + text }
    else words.push({ kind: 'kept', text })
  }

  #placeComment(id: string): void {
    if (this.#places.has(id)) return
    // One between two paragraphs is about the next.
    const paragraph = this.#current === null ? this.#paragraphs.length : this.#paragraphs.length - 1
    this.#places.set(id, { paragraph, quoted: '' })
  }

  #quote(text: string): void {
    for (const id of this.#openComments) {
      const place = this.#places.get(id)
      if (place?.paragraph === this.#paragraphs.length - 1) place.quoted += text
    }
  }
}

/** What says how something looks, and how it looked before. */
const PROPERTIES = /^(\w+Pr|\w+PrEx|\w+PrChange|tblGrid)$/

function endOf(look: Element | undefined, changed: Changed): ReturnedEnd {
  const mark = { inserted: child(look, 'ins'), deleted: child(look, 'del') }
  const deleted = mark.deleted ? handOf(mark.deleted) : changed.deleted
  const inserted = mark.inserted ? handOf(mark.inserted) : changed.inserted
  if (deleted !== null) return { kind: 'deleted', hand: deleted }
  return inserted === null ? { kind: 'kept' } : { kind: 'inserted', hand: inserted }
}

function handOf(element: Element): Hand {
  return {
    author: value(element, 'author').trim(),
    at: momentOf(value(element, 'date')),
    isTracked: true,
  }
}
