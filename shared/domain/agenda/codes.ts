import type { Item, Section } from '../../records/meeting.ts'
import { byOrder } from '../sorting.ts'

export type CodedItem = { readonly item: Item; readonly code: string }
export type CodedSection = {
  readonly section: Section
  readonly letter: string
  readonly items: readonly CodedItem[]
}

/**
 * The agenda in its order with the letters and codes that are printed: A, B, C by position and
 * A1, A2 within. A letter or code set by hand stands, and the next one goes on from it, so that
 * an agenda with a withdrawn item (B1, B3) or without letters (1, 2, 3) can be kept as it was published.
 */
export function codedAgenda(sections: readonly Section[], items: readonly Item[]): readonly CodedSection[] {
  const coded: CodedSection[] = []
  let previousLetter = ''
  let lastWithoutLetter = 0
  for (const section of [...sections].sort(byOrder)) {
    const letter = section.letter ?? letterAfter(previousLetter)
    const own = items.filter((item) => item.sectionId === section.id).sort(byOrder)
    const numbered = codedItems(own, letter, letter === '' ? lastWithoutLetter : 0)
    if (letter === '') lastWithoutLetter = numbered.last
    if (isCounted(letter)) previousLetter = letter
    coded.push({ section, letter, items: numbered.items })
  }
  return coded
}

/** Every item of the agenda in its order, whatever its section. */
export function itemsInOrder(agenda: readonly CodedSection[]): readonly CodedItem[] {
  return agenda.flatMap((section) => section.items)
}

/** Codes the items of one section, and says which number the last of them has. */
function codedItems(items: readonly Item[], letter: string, before: number) {
  let last = before
  const coded = items.map((item): CodedItem => {
    last = item.code === null ? last + 1 : (numberIn(item.code, letter) ?? last + 1)
    return { item, code: item.code ?? `${letter}${last}` }
  })
  return { items: coded, last }
}

/** The number in a code set by hand: 3 in `B3` and `B3a` of section B. */
function numberIn(code: string, letter: string): number | undefined {
  const own = code.startsWith(letter) ? code.slice(letter.length) : code
  const digits = /\d+/.exec(own)?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** Whether the next section's letter can be counted from this one: not from `Part 2` or from none. */
function isCounted(letter: string): boolean {
  return /^[A-Z]+$/.test(letter)
}

/** The letter after this one: A first, B after A, AA after Z. */
function letterAfter(letter: string): string {
  if (letter === '') return 'A'
  const rest = letter.slice(0, -1)
  const last = letter.charCodeAt(letter.length - 1)
  return last === 'Z'.charCodeAt(0) ? `${letterAfter(rest)}A` : rest + String.fromCharCode(last + 1)
}
