import type { Block, NotesDocument } from '../../../shared/documents/model.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import type { PublicMinuteId } from '../../../shared/records/ids.ts'
import type { PublicMinute } from '../../../shared/records/minute.ts'
import { printable } from '../printable.ts'
import { type BaseLine, baseLinesOf } from './base-lines.ts'
import { bookmarkName } from './chair-mark.ts'

/** A version as it was sent: its document, and the minutes that this was printed from, with their words as printed. */
export type SentVersion = {
  readonly document: NotesDocument
  readonly minutes: readonly Pick<PublicMinute, 'id' | 'itemId' | 'body'>[]
}

/** A printed paragraph, and what it is of. */
export type VersionParagraph = {
  readonly blockId: string
  readonly bookmark: string
  /** Its words, apart from its number. */
  readonly text: string
  /** The minute that it is printed for, its heading too; null above the first one. */
  readonly minuteId: PublicMinuteId | null
  /** The line that it is; null for what is printed but stands in no minute. */
  readonly line: BaseLine | null
}

/** Every paragraph of a version, as it was printed. */
export function paragraphsOfVersion({ document, minutes }: SentVersion): readonly VersionParagraph[] {
  const lines = new Map<string, { minuteId: PublicMinuteId; line: BaseLine }>()
  const ofHeadings = new Map<string, PublicMinuteId>()
  for (const { id, itemId, body } of minutes) {
    for (const part of ['heading', 'reference']) ofHeadings.set(`${itemId}-${part}`, id)
    for (const line of baseLinesOf(body)) {
      if (line.printedId !== null) lines.set(line.printedId, { minuteId: id, line })
    }
  }
  return document.blocks.map((block) => ({
    blockId: block.id,
    bookmark: bookmarkName(block.id),
    text: textOf(block),
    minuteId: lines.get(block.id)?.minuteId ?? ofHeadings.get(block.id) ?? null,
    line: lines.get(block.id)?.line ?? null,
  }))
}

/** What Word has in the paragraph: a list's label is written out, all numbers are Word's own. */
function textOf(block: Block): string {
  const text = block.kind === 'attendance list' ? lineOf(block) : block.runs.map((run) => run.text).join('')
  return printable(text).trim()
}
