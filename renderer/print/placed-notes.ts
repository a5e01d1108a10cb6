import { NOTE_SIGN, NOTE_WORDS, type WrittenNote, type WrittenNotes } from './written-notes.ts'

/** A note that is drawn. */
export type DrawnNote = WrittenNote & {
  readonly mark: HTMLElement
  /** The same number before its words; null where there is none. */
  readonly own: HTMLElement | null
  readonly words: HTMLElement
}

/** Finds the notes again that were drawn behind the text, and writes their numbers. Those without a mark are not printed. */
export function placeNotes(place: HTMLElement, { notes }: WrittenNotes): readonly DrawnNote[] {
  const words = notes.map((_, at) => wordsOf(place, at))
  const [marks, own] = [new Map<number, HTMLElement>(), new Map<number, HTMLElement>()]
  for (const text of textsOf(place)) {
    const [, where, number] = NOTE_SIGN.exec(text.data) ?? []
    if (number === undefined) continue
    const sign = document.createElement('span')
    sign.textContent = notes[Number(number)]?.label ?? ''
    text.replaceWith(sign)
    if (where === 'mark') marks.set(Number(number), sign)
    else own.set(Number(number), sign)
  }
  return notes.flatMap((note, at) => {
    const [mark, drawn] = [marks.get(at), words[at]]
    if (mark !== undefined && drawn) return [{ ...note, mark, own: own.get(at) ?? null, words: drawn }]
    drawn?.remove()
    return []
  })
}

/** What was drawn from the beginning of a note to that of the next, in a place of its own. */
function wordsOf(place: HTMLElement, at: number): HTMLElement | null {
  const beginning = place.querySelector(`span[id="${NOTE_WORDS}${at}"]`)?.closest('p')
  if (!beginning) return null
  const words = document.createElement('div')
  words.className = 'note'
  beginning.before(words)
  for (let next = beginning.nextSibling; next !== null && !isBeginning(next); next = beginning.nextSibling) {
    words.append(next)
  }
  beginning.remove()
  return words
}

function isBeginning(node: Node): boolean {
  return node instanceof HTMLElement && node.querySelector(`:scope > span[id^="${NOTE_WORDS}"]`) !== null
}

function textsOf(place: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  // safe: the walker shows nothing but text
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
  return texts
}
