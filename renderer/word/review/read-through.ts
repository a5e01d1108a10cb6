import type { PublicMinuteId } from '../../../shared/records/ids.ts'
import { type ChairLine, lineAgain, lineAnew } from './chair-lines.ts'
import { newLineOf } from './line-kind.ts'
import type { VersionParagraph } from './printed-version.ts'
import type { Hand, ReturnedWords } from './returned-file.ts'
import type { ReturnedLine } from './returned-lines.ts'

/** What the chair would have otherwise outside of the minutes: a heading, a list of names, a line of its own. */
export type PrintedChange = {
  readonly blockId: string
  readonly before: string
  readonly after: string
  readonly hand: Hand | null
}

export type ReadThrough = {
  /** The lines of each minute of which any is there, in the order in which they stand. */
  readonly minutes: ReadonlyMap<PublicMinuteId, readonly ChairLine[]>
  readonly printed: readonly PrintedChange[]
}

/**
 * Goes through what came back, line by line, beside what was sent. A new line belongs to the minute of the line
 * before it.
 * @param matches which paragraph of the version a line is, by its place among them
 */
export function readThrough(
  lines: readonly ReturnedLine[],
  matches: readonly (number | null)[],
  version: readonly VersionParagraph[],
): ReadThrough {
  const reader = new Reader(version[0]?.blockId ?? '')
  lines.forEach((line, at) => {
    const match = matches[at] ?? null
    const paragraph = match === null ? undefined : version[match]
    if (paragraph !== undefined) reader.known(paragraph, line)
    else if (line.text.trim() !== '') reader.unknown(line)
  })
  return { minutes: reader.minutes, printed: reader.printed }
}

class Reader {
  readonly minutes = new Map<PublicMinuteId, ChairLine[]>()
  readonly printed: PrintedChange[] = []
  #minute: PublicMinuteId | null = null
  #blockId: string

  /** @param blockId the first of the document */
  constructor(blockId: string) {
    this.#blockId = blockId
  }

  known({ blockId, text, minuteId, line: base }: VersionParagraph, line: ReturnedLine): void {
    this.#blockId = blockId
    this.#minute = minuteId
    if (base === null || minuteId === null) {
      this.#print(text, line)
      return
    }
    const again = lineAgain(base, line)
    this.#write(minuteId, again.line)
    if (again.prefix !== base.prefix) {
      this.printed.push({ blockId, before: base.prefix, after: again.prefix, hand: handOf(line.words) })
    }
  }

  unknown(line: ReturnedLine): void {
    const minute = this.#minute
    const before = minute === null ? undefined : this.minutes.get(minute)?.at(-1)?.kind
    const anew = newLineOf(line, before === 'lead' || before === 'clause')
    if (anew.kind === 'heading') this.#minute = null
    if (minute === null || anew.kind === 'heading') this.#print('', line)
    else this.#write(minute, lineAnew(anew, anew.kind, line))
  }

  #write(minuteId: PublicMinuteId, line: ChairLine): void {
    const lines = this.minutes.get(minuteId) ?? []
    lines.push(line)
    this.minutes.set(minuteId, lines)
  }

  #print(before: string, { text, words }: ReturnedLine): void {
    const after = text.trim()
    if (after === before) return
    this.printed.push({ blockId: this.#blockId, before, after, hand: handOf(words) })
  }
}

/** The first who changed anything in a line, where the file says so. */
function handOf(words: readonly ReturnedWords[]): Hand | null {
  for (const it of words) if (it.kind !== 'kept') return it.hand
  return null
}
