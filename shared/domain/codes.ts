import type { Item, Section } from '../records/meeting.ts'
import { byOrder } from './sorting.ts'

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
  const counted: CodedSection[] = []
  let previousLetter = ''
  let runningOn = 0
  for (const section of [...sections].sort(byOrder)) {
    const letter = section.letter ?? letterAfter(previousLetter)
    const own = items.filter((item) => item.sectionId === section.id).sort(byOrder)
    const coded = codedItems(own, letter, letter === '' ? runningOn : 0)
    if (letter === '') runningOn = lastNumber(coded, runningOn)
    else previousLetter = letter
    counted.push({ section, letter, items: coded })
  }
  return counted
}

/** Every item of the agenda in its order, whatever its section. */
export function itemsInOrder(agenda: readonly CodedSection[]): readonly CodedItem[] {
  return agenda.flatMap((section) => section.items)
}

function codedItems(items: readonly Item[], letter: string, from: number): readonly CodedItem[] {
  let number = from
  return items.map((item) => {
    number = item.code === null ? number + 1 : (numberIn(item.code) ?? number + 1)
    return { item, code: item.code ?? `${letter}${number}` }
  })
}

function lastNumber(items: readonly CodedItem[], otherwise: number): number {
  const last = items.at(-1)
  return last === undefined ? otherwise : (numberIn(last.code) ?? otherwise + items.length)
}

function numberIn(code: string): number | undefined {
  const digits = /\d+/.exec(code)?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** The letter after this one: A first, B after A, AA after Z. */
function letterAfter(letter: string): string {
  if (letter === '') return 'A'
  const last = letter.charCodeAt(letter.length - 1)
  if (last !== 'Z'.charCodeAt(0)) return letter.slice(0, -1) + String.fromCharCode(last + 1)
  return letterAfter(letter.slice(0, -1)) + 'A'
}
