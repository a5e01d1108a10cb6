import type { FlatKind } from '../schema/note-kind.ts'
import { type Marker, type TypedLabel, typedLabel } from './list-marker.ts'
import type { ListPlace, RawBlock } from './raw-block.ts'
import { textOf, type Words, withoutStart } from './words.ts'

/** A pasted paragraph that knows what it is in the notes, and the place in a list by which it was known. */
export type KnownBlock = {
  readonly kind: FlatKind
  readonly level: 1 | 2
  readonly place: ListPlace | null
  readonly words: Words
}

/**
 * Finds the kind of every block, by the list it is in or by the label typed before its words. A decimal
 * number is the number of a paragraph, which the notes write themselves; letters make sub-points.
 */
export function knownBlocks(raw: readonly RawBlock[]): readonly KnownBlock[] {
  const lists = new OpenLists()
  const labels = new TypedLabels()
  return raw.map(({ words, place }) => {
    if (place !== null && place.marker !== 'none') return { ...lists.kindAt(place), words }
    const text = textOf(words)
    const label = labels.read(text)
    if (label === null) return { ...lists.plain(), words }
    return { ...lists.kindAt(labels.placeOf(label)), words: withoutStart(words, label.length) }
  })
}

type Known = Omit<KnownBlock, 'words'>

/** The lists that are open at a block: a bullet under a number stands at its first level. */
class OpenLists {
  private open: (ListPlace & { readonly kind: FlatKind })[] = []

  plain(): Known {
    this.open = []
    return { kind: 'paragraph', level: 1, place: null }
  }

  kindAt(place: ListPlace): Known {
    this.open = this.open.filter(({ depth }) => depth < place.depth)
    const kind = kindOf(place.marker, this.open.length === 0)
    const level = this.open.some((list) => list.kind !== 'paragraph') ? 2 : 1
    this.open.push({ ...place, kind })
    return { kind, level, place }
  }
}

function kindOf(marker: Marker, isOutermost: boolean): FlatKind {
  switch (marker) {
    case 'bullet':
      return 'bullet'
    case 'letter':
    case 'roman':
      return 'subPoint'
    case 'decimal':
      return isOutermost ? 'paragraph' : 'subPoint'
    case 'none':
      return 'paragraph'
  }
}

/** Typed labels say nothing of their depth; it is told from the ones before them. */
class TypedLabels {
  private bullets: string[] = []
  private letter = ''
  private isRoman = false
  private expectsCapital = false

  read(text: string): TypedLabel | null {
    const label = typedLabel(text, this.expectsCapital)
    if (label === null) {
      this.bullets = []
      this.letter = ''
      this.isRoman = false
    }
    const isCapital = label !== null && /^[A-Z]$/u.test(label.sign)
    this.expectsCapital = isCapital || /^RESOLVED\b.*:$/su.test(text)
    return label
  }

  placeOf({ marker, sign, form }: TypedLabel): ListPlace {
    switch (marker) {
      case 'decimal':
        return { depth: 1, marker, form }
      case 'bullet':
        if (!this.bullets.includes(sign)) this.bullets.push(sign)
        return { depth: this.bullets[0] === sign ? 2 : 3, marker, form }
      case 'letter':
      case 'roman':
        return this.placeOfLetter(sign, form)
    }
  }

  /** `i)` after `h)` is a letter, after any other it begins a list one level down. */
  private placeOfLetter(sign: string, form: string): ListPlace {
    const follows = sign.length === 1 && sign.charCodeAt(0) === this.letter.charCodeAt(0) + 1
    const isRoman = /^[ivx]+$/u.test(sign) && !follows && (sign === 'i' || this.isRoman)
    const isUnderLetter = isRoman && this.letter !== ''
    if (!isRoman) this.letter = sign
    this.isRoman = isRoman
    return { depth: isUnderLetter ? 3 : 2, marker: isRoman ? 'roman' : 'letter', form }
  }
}
