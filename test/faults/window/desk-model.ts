/** A meeting as plain as can be: what a clerk would say stands in it. */
export type PlainDesk = {
  readonly sections: readonly PlainSection[]
  /** By the title of the item. */
  readonly notes: Readonly<Record<string, string>>
}

type PlainSection = {
  readonly title: string
  readonly restricted: boolean
  /** The titles, in their order. */
  readonly items: readonly string[]
}

/** One thing that was done, and what takes it back. What is typed is only known while its notes are open. */
type Done = {
  readonly kind: 'typed' | 'clicked'
  readonly forth: (desk: PlainDesk) => PlainDesk
  readonly back: (desk: PlainDesk) => PlainDesk
}

/** Editing, undo and redo as a clerk understands them. */
export class DeskModel {
  desk: PlainDesk
  /** Whether the notes are open, whose typing can be taken back. */
  isAtNotes = true
  #done: readonly Done[] = []
  #undone: readonly Done[] = []

  constructor(desk: PlainDesk) {
    this.desk = desk
  }

  /** Whether the last thing that was done is typing, which more typing would become one with. */
  get endsInTyping(): boolean {
    return this.#done.at(-1)?.kind === 'typed' && this.#undone.length === 0
  }

  type(item: string, words: string): void {
    const before = this.desk.notes[item] ?? ''
    this.#do({
      kind: 'typed',
      forth: (desk) => withNotes(desk, item, before + words),
      back: (desk) => withNotes(desk, item, before),
    })
  }

  restrict(section: number): void {
    const toggle = (desk: PlainDesk) =>
      withSection(desk, section, (it) => ({ ...it, restricted: !it.restricted }))
    this.#do({ kind: 'clicked', forth: toggle, back: toggle })
  }

  /** Moves an item one place down in its section. */
  moveDown(section: number, place: number): void {
    const swap = (desk: PlainDesk) =>
      withSection(desk, section, (it) => ({ ...it, items: swapped(it.items, place) }))
    this.#do({ kind: 'clicked', forth: swap, back: swap })
  }

  undo(): void {
    const last = this.#done.at(-1)
    if (last === undefined) return
    this.#done = this.#done.slice(0, -1)
    this.#undone = [...this.#undone, last]
    this.desk = last.back(this.desk)
  }

  redo(): void {
    const last = this.#undone.at(-1)
    if (last === undefined) return
    this.#undone = this.#undone.slice(0, -1)
    this.#done = [...this.#done, last]
    this.desk = last.forth(this.desk)
  }

  goToNotes(): void {
    this.isAtNotes = true
  }

  /** The notes are closed. */
  goToAgenda(): void {
    this.isAtNotes = false
    this.#done = this.#done.filter(({ kind }) => kind === 'clicked')
    this.#undone = this.#undone.filter(({ kind }) => kind === 'clicked')
  }

  /** The application ended, in whatever way: what stands there stands, and nothing can be taken back. */
  startAgain(): void {
    this.isAtNotes = true
    this.#done = []
    this.#undone = []
  }

  #do(done: Done): void {
    this.#done = [...this.#done, done]
    this.#undone = []
    this.desk = done.forth(this.desk)
  }
}

/** An item without words has no notes. */
function withNotes(desk: PlainDesk, item: string, words: string): PlainDesk {
  const others = Object.entries(desk.notes).filter(([title]) => title !== item)
  return { ...desk, notes: Object.fromEntries(words === '' ? others : [...others, [item, words]]) }
}

function withSection(
  desk: PlainDesk,
  place: number,
  changed: (section: PlainSection) => PlainSection,
): PlainDesk {
  return { ...desk, sections: desk.sections.map((it, at) => (at === place ? changed(it) : it)) }
}

function swapped(items: readonly string[], place: number): readonly string[] {
  const [one, other] = [items[place], items[place + 1]]
  if (one === undefined || other === undefined) throw new Error('There is no place below it.')
  return items.with(place, other).with(place + 1, one)
}
