import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Asked, Sign } from './asked.ts'

/** One thing that can be taken from a list at the caret. */
export type Option = {
  readonly id: string
  readonly label: string
  readonly detail: string
  /** Puts it in place of the sign and the letters. */
  readonly taken: (state: EditorState, asked: Asked) => Transaction
}

/** What a sign stands for. */
export type Source = {
  /** What the list is called. */
  readonly label: string
  readonly optionsFor: (words: string) => readonly Option[]
}

/** Where the list stands, in pixels of the sheet that it lies over. */
export type Place = {
  readonly left: number
  /** The edge of the line that it stands at. */
  readonly edge: number
  /** Above its line where the window ends too soon below it. */
  readonly isAbove: boolean
}

/** How high the list gets, in pixels. */
const HEIGHT = 260

export type ShownList = {
  readonly label: string
  readonly options: readonly Option[]
  /** The place of the one that Enter takes. */
  readonly active: number
  /** Whether an arrow has chosen it. */
  readonly isChosen: boolean
  readonly place: Place
  readonly asked: Asked
}

/** The list at the caret: what it offers, and which of it Enter takes. The focus stays in the notes. */
export class Suggestions {
  readonly #sources: Readonly<Record<Sign, Source>>
  readonly #listeners = new Set<() => void>()
  #shown: ShownList | null = null
  #asked: Asked | null = null

  constructor(sources: Readonly<Record<Sign, Source>>) {
    this.#sources = sources
  }

  readonly shown = () => this.#shown
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** To be called after every change, with what is asked for now. */
  ask(view: EditorView, asked: Asked | null): void {
    if (asked === this.#asked) return
    this.#asked = asked
    const source = asked === null ? null : this.#sources[asked.sign]
    const options = asked === null ? [] : (source?.optionsFor(asked.words) ?? [])
    if (asked === null || source === null || options.length === 0) this.#show(null)
    else
      this.#show({
        label: source.label,
        options,
        active: 0,
        isChosen: false,
        place: placeOf(view, asked),
        asked,
      })
  }

  hide(): void {
    this.#show(null)
  }

  /** Makes the option so many places further the one that Enter takes. */
  move(by: 1 | -1): void {
    if (this.#shown === null) return
    const { options, active } = this.#shown
    this.#show({ ...this.#shown, active: (active + by + options.length) % options.length, isChosen: true })
  }

  /** Puts an option in; the active one where none is named. */
  take(view: EditorView, place?: number): void {
    if (this.#shown === null) return
    const { options, active, asked } = this.#shown
    const option = options[place ?? active]
    if (option !== undefined) view.dispatch(option.taken(view.state, asked).scrollIntoView())
  }

  #show(shown: ShownList | null): void {
    if (shown === this.#shown) return
    this.#shown = shown
    for (const listener of this.#listeners) listener()
  }
}

function placeOf(view: EditorView, { from }: Asked): Place {
  const { left, top, bottom } = view.coordsAtPos(from)
  const sheet = view.dom.closest('.notes-sheet')?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const isAbove = bottom + HEIGHT > window.innerHeight && top > HEIGHT
  return { left: left - sheet.left, edge: (isAbove ? top : bottom) - sheet.top, isAbove }
}
