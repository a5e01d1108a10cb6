import type {
  AgendaBlock,
  AgendaItemBlock,
  AgendaSectionBlock,
} from '../../../shared/documents/agenda-model.ts'
import { letterValue } from '../list-label.ts'

/**
 * Which list of the file shows which letter and which code. A, B, C and A1, A2 are the two levels of one
 * list, D and D1 those of a second one, which begins at D. Where a label is not the next one that Word
 * would count, a list begins there with it; one that cannot be counted at all is a list of its own.
 */
export type AgendaListPlan = {
  readonly lists: readonly AgendaList[]
  readonly placeOf: (block: AgendaBlock) => AgendaPlace | undefined
}

export type AgendaList = { readonly reference: string; readonly levels: readonly [ListLevel, ListLevel] }

/** How one level counts: `%1.` from 2 in letters begins with B., `%1%2` is a letter and a number. */
export type ListLevel = {
  readonly format: 'upperLetter' | 'decimal'
  readonly text: string
  readonly start: number
}

export type AgendaPlace = { readonly reference: string; readonly level: 0 | 1 }

/** The lists of the styles Agenda Section with Agenda Item, and of Restricted Section. */
export const OPEN_LIST = 'agenda'
export const RESTRICTED_LIST = 'restricted agenda'

export function planAgendaLists(blocks: readonly AgendaBlock[]): AgendaListPlan {
  const planner = new AgendaListPlanner(blocks)
  const places = new Map<AgendaBlock, AgendaPlace>()
  for (const block of blocks) {
    const place = planner.place(block)
    if (place) places.set(block, place)
  }
  return { lists: planner.lists, placeOf: (block) => places.get(block) }
}

/** A list of sections and the letter that it counts next, by its place in the alphabet. */
type Sections = { readonly reference: string; readonly next: number }
/** The list that counts the items at hand, and what it would count next. */
type Items = { readonly reference: string; readonly letter: string; readonly next: number }

/** Follows the counting of Word down the agenda. */
class AgendaListPlanner {
  readonly lists: AgendaList[] = []
  #sections: Readonly<Record<'open' | 'restricted', Sections>>
  #items: Items | undefined

  constructor(blocks: readonly AgendaBlock[]) {
    this.#sections = {
      open: this.#beginSections(OPEN_LIST, '.', firstLetter(blocks, false) ?? 1),
      restricted: this.#beginSections(RESTRICTED_LIST, ' -', firstLetter(blocks, true) ?? 1),
    }
  }

  place(block: AgendaBlock): AgendaPlace | undefined {
    if (block.kind === 'agenda section') return this.#section(block)
    return block.kind === 'agenda item' ? this.#item(block) : undefined
  }

  #section({ label, restricted }: AgendaSectionBlock): AgendaPlace | undefined {
    this.#items = undefined
    if (label === '') return undefined
    const letter = countedLetter(label)
    if (letter === undefined) return { reference: this.#beginText(label, 0), level: 0 }
    const { reference } = this.#sectionsAt(placeInAlphabet(letter), restricted)
    this.#items = { reference, letter, next: 1 }
    return { reference, level: 0 }
  }

  /** The list of the sections before, if this letter is its next one; else a list that begins with the letter. */
  #sectionsAt(value: number, restricted: boolean): Sections {
    const kind = restricted ? 'restricted' : 'open'
    const running = this.#sections[kind]
    const list =
      running.next === value
        ? running
        : this.#beginSections(`${kind} sections from ${value}`, restricted ? ' -' : '.', value)
    this.#sections = { ...this.#sections, [kind]: { ...list, next: value + 1 } }
    return list
  }

  #item({ label }: AgendaItemBlock): AgendaPlace {
    const [, letter, digits] = /^([A-Z]*)([1-9]\d{0,3})$/.exec(label) ?? []
    if (letter === undefined) return { reference: this.#beginText(label, 1), level: 1 }
    const number = Number(digits)
    const goesOn = this.#items?.letter === letter && this.#items.next === number
    const reference = goesOn ? this.#items?.reference : undefined
    this.#items = { reference: reference ?? this.#beginItems(letter, number), letter, next: number + 1 }
    return { reference: this.#items.reference, level: 1 }
  }

  #beginSections(name: string, after: '.' | ' -', start: number): Sections {
    const reference = this.#begin(name, [
      { format: 'upperLetter', text: `%1${after}`, start },
      { format: 'decimal', text: '%1%2', start: 1 },
    ])
    return { reference, next: start }
  }

  /** Items that go on from a number of their own; their letter is written out, for no section counted it. */
  #beginItems(letter: string, start: number): string {
    const level = { format: 'decimal', text: `${letter}%2`, start } as const
    return this.#begin(`items from ${letter}${start}`, [UNUSED, level])
  }

  /** A label that is not counted, such as `Part 2` or `B3a`. Word would take `%1` in it for a number. */
  #beginText(label: string, level: 0 | 1): string {
    if (/%\d/.test(label)) throw new Error(`No list shows the label "${label}"`)
    const own = { format: 'decimal', text: label, start: 1 } as const
    return this.#begin('a label', level === 0 ? [own, UNUSED] : [UNUSED, own])
  }

  /** Every list counts once, from its own start: each but the first two has a name of its own. */
  #begin(name: string, levels: AgendaList['levels']): string {
    const reference = this.lists.length < 2 ? name : `${name} (${this.lists.length})`
    this.lists.push({ reference, levels })
    return reference
  }
}

const UNUSED: ListLevel = { format: 'decimal', text: '%1', start: 1 }

function firstLetter(blocks: readonly AgendaBlock[], restricted: boolean): number | undefined {
  for (const block of blocks) {
    if (block.kind !== 'agenda section' || block.restricted !== restricted) continue
    const letter = countedLetter(block.label)
    if (letter !== undefined) return placeInAlphabet(letter)
  }
  return undefined
}

/** The letter of `B.` and `D -`, if Word can count to it. */
function countedLetter(label: string): string | undefined {
  const letter = /^([A-Z]+)(?:\.| -)$/.exec(label)?.[1]
  return letter === undefined || placeInAlphabet(letter) === 0 ? undefined : letter
}

function placeInAlphabet(letter: string): number {
  return letterValue(letter.toLowerCase())
}
