import type { AgendaBlock } from '../../../shared/documents/agenda-model.ts'
import type { AgendaList, AgendaListPlan } from './agenda-list-plan.ts'

/**
 * Throws where the list of a file would show another letter or code than the agenda says: a reference to
 * item B3 must lead to what is printed as B3 (word.md 1.3).
 */
export function checkShownLabels(blocks: readonly AgendaBlock[], { lists, placeOf }: AgendaListPlan): void {
  const counters = new Map(lists.map((list) => [list.reference, new Counter(list)]))
  for (const block of blocks) {
    if (block.kind !== 'agenda section' && block.kind !== 'agenda item') continue
    const place = placeOf(block)
    const shown = place === undefined ? '' : counters.get(place.reference)?.next(place.level)
    if (shown !== block.label)
      throw new Error(`Word would show "${shown}" where the agenda says "${block.label}"`)
  }
}

/** Counts a list as Word does: a level starts again after the one above it. */
class Counter {
  readonly #levels: AgendaList['levels']
  readonly #counts: [number | undefined, number | undefined] = [undefined, undefined]

  constructor({ levels }: AgendaList) {
    this.#levels = levels
  }

  next(level: 0 | 1): string {
    this.#counts[level] = (this.#counts[level] ?? this.#levels[level].start - 1) + 1
    if (level === 0) this.#counts[1] = undefined
    return this.#levels[level].text.replace(/%[12]/g, (it) => this.#shown(it === '%1' ? 0 : 1))
  }

  #shown(level: 0 | 1): string {
    const { format, start } = this.#levels[level]
    const count = this.#counts[level] ?? start
    return format === 'decimal' ? String(count) : letterOf(count)
  }
}

/** After Z come AA, BB, CC. */
function letterOf(count: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((count - 1) % 26))
  return letter.repeat(Math.ceil(count / 26))
}
