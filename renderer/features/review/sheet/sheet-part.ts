import type { Block } from '../../../../shared/documents/model.ts'
import type { PrintedMinute } from '../../../../shared/documents/notes.ts'
import { minuteTitle } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { ItemId, PublicMinuteId } from '../../../../shared/records/ids.ts'
import { type MarkedBlock, unmarked } from '../marks/marked.ts'

/** A part of the notes on the screen: what stands before the first minute, or a minute. */
export type SheetPart = {
  /** Null for what stands before the first minute. */
  readonly minute: PartMinute | null
  /** The heading of a minute and the reference to its item; all of what is no minute. */
  readonly title: readonly MarkedBlock[]
  /** What was minuted. */
  readonly body: readonly MarkedBlock[]
}

type PartMinute = {
  readonly minuteId: PublicMinuteId
  readonly itemId: ItemId
  /** `item B2, Budget` */
  readonly called: string
}

/** What stands before the first minute. */
export function headPart(head: readonly Block[]): SheetPart {
  return { minute: null, title: head.map(unmarked), body: [] }
}

/** A minute, with what is shown of its words. */
export function minutePart({ told, title }: PrintedMinute, body: readonly MarkedBlock[]): SheetPart {
  const { minute, item, code } = told
  return {
    minute: { minuteId: minute.id, itemId: item.id, called: `item ${code}, ${minuteTitle(told)}` },
    title: title.map(unmarked),
    body,
  }
}

/** The ids of the blocks on the screen, in their order. */
export function blockIdsOf(parts: readonly SheetPart[]): readonly string[] {
  return parts.flatMap(({ title, body }) => [...title, ...body].map(({ block }) => block.id))
}
