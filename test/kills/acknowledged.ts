/** A line of the notes as a screen shows it: `paragraph: The report was noted.` */
export type ShownLine = string

/** The notes of an item at one moment. */
export type ShownNotes = { readonly item: string; readonly lines: readonly ShownLine[] }

/** What must still be there after a restart: of each item, the last words that were shown as saved. */
export class Acknowledged {
  readonly #lines = new Map<string, readonly ShownLine[]>()

  take({ item, lines }: ShownNotes): void {
    this.#lines.set(item, lines)
  }

  items(): readonly string[] {
    return [...this.#lines.keys()]
  }

  /** Says what is missing from the notes that a restart shows; nothing where all of it is there. */
  lossIn({ item, lines }: ShownNotes): string | null {
    const kept = withoutBlankEnd(this.#lines.get(item) ?? [])
    const lost = kept.findIndex((line, at) => !isKept(line, lines[at], at === kept.length - 1))
    if (lost < 0) return null
    return `${item}, line ${lost + 1}: “${kept[lost]}” was shown as saved, “${lines[lost] ?? ''}” came back`
  }
}

/** A line that has not been typed in yet may still become a bullet or the place of a resolution. */
function withoutBlankEnd(lines: readonly ShownLine[]): readonly ShownLine[] {
  const last = lines.findLastIndex((line) => !/^[a-z-]+: $/.test(line))
  return lines.slice(0, last + 1)
}

/** Words are only ever added at the end, so the last line may have grown; the others stand. */
function isKept(kept: ShownLine, shown: ShownLine | undefined, isLast: boolean): boolean {
  if (shown === undefined) return false
  return isLast ? shown.startsWith(kept) : shown === kept
}
