import type { Block } from '../../shared/documents/model.ts'
import { type Label, type LabelForm, readLabel } from './list-label.ts'

/**
 * Which list of the file shows the number of which block. Word counts by itself; the plan follows its
 * counting, and where a block says another number it begins a list there with that number. So what Word
 * shows is always what the block says, gaps and all.
 */
export type ListPlan = {
  readonly lists: readonly PlannedList[]
  /** The place of a block that is counted; nothing for one that is not. */
  readonly placeOf: (block: Block) => Place | undefined
}

export type PlannedList =
  /** Minutes at the first level, their paragraphs at the second, which restarts at every minute. */
  | { readonly kind: 'minutes'; readonly reference: string; readonly start: number }
  | {
      readonly kind: 'labels'
      readonly reference: string
      readonly start: number
      readonly of: LabelledKind
      readonly form: LabelForm
    }

type LabelledKind = 'paragraph' | 'first sub-point' | 'second sub-point' | 'clause'

/** A list of the file, the instance of it that counts, and the level in it. */
export type Place = { readonly reference: string; readonly instance: number; readonly level: 0 | 1 }

/** The list of the styles Minute Heading and Body Numbered; a block in it needs no numbering of its own. */
export const MAIN_LIST = 'minutes'

const PARAGRAPH_FORM: LabelForm = { format: 'decimal', before: '', after: '.' }

export function planLists(blocks: readonly Block[]): ListPlan {
  const planner = new ListPlanner(firstMinuteOf(blocks))
  const places = new Map<Block, Place>()
  for (const block of blocks) {
    const place = planner.place(block)
    if (place) places.set(block, place)
  }
  return { lists: planner.lists, placeOf: (block) => places.get(block) }
}

function firstMinuteOf(blocks: readonly Block[]): number {
  return blocks.find((block) => block.kind === 'minute heading')?.number ?? 1
}

/** Follows the counting of Word through a document, block by block. */
class ListPlanner {
  readonly lists: PlannedList[] = []
  readonly #instances = new Map<string, number>()
  readonly #running = new Map<string, { readonly place: Place; readonly next: number }>()
  #minutes: Place
  #nextMinute: number
  #nextParagraph: number | undefined

  constructor(firstMinute: number) {
    this.#nextMinute = firstMinute
    this.#minutes = this.#begin({ kind: 'minutes', reference: MAIN_LIST, start: firstMinute })
  }

  place(block: Block): Place | undefined {
    switch (block.kind) {
      case 'minute heading':
        return this.#minute(block.number)
      case 'paragraph':
        return block.number === null ? undefined : this.#paragraph(block.number)
      case 'sub-point':
        return block.level === 1
          ? this.#labelled('first sub-point', readLabel(block.label, 'alphabet'))
          : this.#labelled('second sub-point', readLabel(block.label, 'roman'))
      case 'clause':
        return this.#labelled('clause', readLabel(block.label, 'alphabet'))
      case 'authority':
      case 'committee name':
      case 'opening':
      case 'attendance list':
      case 'group heading':
      case 'item reference':
      case 'sentence':
      case 'bullet':
      case 'resolution':
      case 'signature':
        return undefined
    }
  }

  #minute(number: number): Place {
    if (number !== this.#nextMinute) {
      this.#minutes = this.#begin({
        kind: 'minutes',
        reference: `${MAIN_LIST} from ${number}`,
        start: number,
      })
    }
    this.#nextMinute = number + 1
    this.#nextParagraph = 1
    return this.#minutes
  }

  #paragraph(number: number): Place {
    if (number !== this.#nextParagraph)
      return this.#labelled('paragraph', { form: PARAGRAPH_FORM, value: number })
    this.#nextParagraph = number + 1
    return { ...this.#minutes, level: 1 }
  }

  #labelled(of: LabelledKind, { form, value }: Label): Place {
    const name = `${of} ${form.before}${form.format}${form.after}`
    const running = this.#running.get(name)
    const place =
      running?.next === value
        ? running.place
        : this.#begin({ kind: 'labels', reference: `${name} from ${value}`, start: value, of, form })
    this.#running.set(name, { place, next: value + 1 })
    return place
  }

  /** Begins an instance of a list, and defines the list where it is the first. */
  #begin(list: PlannedList): Place {
    const instance = this.#instances.get(list.reference) ?? 0
    this.#instances.set(list.reference, instance + 1)
    if (instance === 0) this.lists.push(list)
    return { reference: list.reference, instance, level: levelOf(list) }
  }
}

/** A second sub-point stands at the second level of its list, where Word's own keys would put it. */
function levelOf(list: PlannedList): Place['level'] {
  return list.kind === 'labels' && list.of === 'second sub-point' ? 1 : 0
}
