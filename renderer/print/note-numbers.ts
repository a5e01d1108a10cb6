import { countedAs } from './label-text.ts'
import { childOf, numberOf, textOf } from './word-xml.ts'

export type NoteKind = 'footnote' | 'endnote'

/** How the notes of a section are counted. */
type NoteCounting = {
  readonly form: string
  readonly start: number
  readonly begins: 'once' | 'in each section' | 'on each page'
}

/** A mark in the text, with what stands there. */
export type NoteMark = {
  readonly kind: NoteKind
  readonly reference: Element
  /** Null where the text has a sign of its own, such as a star. */
  readonly label: string | null
  readonly counting: NoteCounting
}

/** The marks of the notes of a Word file in their order, as Word counts them. */
export function noteMarks(root: Document, settings: Document | null): readonly NoteMark[] {
  const marks: NoteMark[] = []
  const counts = { footnote: NaN, endnote: NaN }
  for (const { references, properties } of sectionsOf(root)) {
    const countings = {
      footnote: countingOf('footnote', properties, settings),
      endnote: countingOf('endnote', properties, settings),
    }
    for (const kind of ['footnote', 'endnote'] as const) {
      const { begins, start } = countings[kind]
      if (begins !== 'once' || Number.isNaN(counts[kind])) counts[kind] = start
    }
    for (const reference of references) {
      const kind = reference.localName === 'footnoteReference' ? 'footnote' : 'endnote'
      const counting = countings[kind]
      const isOwn = hasOwnSign(reference)
      marks.push({ kind, reference, counting, label: isOwn ? null : countedAs(counts[kind], counting.form) })
      if (!isOwn) counts[kind] += 1
    }
  }
  return marks
}

type Section = { readonly references: readonly Element[]; readonly properties: Element | undefined }

/** What was taken out of the text has no marks any more. */
function sectionsOf(root: Document): readonly Section[] {
  const sections: Section[] = []
  let references: Element[] = []
  for (const element of root.querySelectorAll('footnoteReference, endnoteReference, sectPr')) {
    if (element.localName === 'sectPr') {
      sections.push({ references, properties: element })
      references = []
    } else if (element.closest('del, moveFrom') === null) references.push(element)
  }
  return [...sections, { references, properties: undefined }]
}

function hasOwnSign(reference: Element): boolean {
  return ['1', 'true', 'on'].includes(textOf(reference, 'customMarkFollows') ?? '')
}

function countingOf(kind: NoteKind, section: Element | undefined, settings: Document | null): NoteCounting {
  const usual = settings?.documentElement
  const places = [childOf(section, `${kind}Pr`), childOf(usual, `${kind}Pr`)]
  const first = (name: string) => places.map((it) => childOf(it, name)).find((it) => it !== undefined)
  return {
    form: textOf(first('numFmt')) ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: numberOf(first('numStart')) ?? 1,
    begins: BEGINS.get(textOf(first('numRestart')) ?? '') ?? 'once',
  }
}

const BEGINS: ReadonlyMap<string, NoteCounting['begins']> = new Map([
  ['eachSect', 'in each section'],
  ['eachPage', 'on each page'],
])
