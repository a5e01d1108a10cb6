import type { CorrectionChange } from '../records/correction.ts'
import type { IsoDate } from '../records/dates.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { correctionsPhrase } from '../wording/correction-words.ts'
import { plainDate } from '../wording/dates.ts'
import type { Block } from './model.ts'

/** A correction, and the day of the meeting that made it. */
export type DatedCorrection = { readonly change: CorrectionChange; readonly day: IsoDate }

/**
 * What was put right in a record, by the block at which it is shown: `Put right on 21 November 2024: the addition of
 * Mr X’s apologies.` The text of the record stays as it was.
 */
export function correctionRemarks(
  blocks: readonly Block[],
  corrections: readonly DatedCorrection[],
  style: Pick<HouseStyle, 'quotationMarks'>,
): ReadonlyMap<string, readonly string[]> {
  const remarks = new Map<string, readonly string[]>()
  for (const { change, day } of corrections) {
    const at = blockOf(change, blocks)
    const remark = `Put right on ${plainDate(day)}: ${correctionsPhrase([change], blocks, style)}.`
    remarks.set(at, [...(remarks.get(at) ?? []), remark])
  }
  return remarks
}

/** Names are added where the names are: to their own list, or else below the last one. */
function blockOf(change: CorrectionChange, blocks: readonly Block[]): string {
  switch (change.kind) {
    case 'change text':
    case 'delete':
      return change.blockId
    case 'add presence':
      return listOr('PRESENT', blocks)
    case 'add apology':
      return listOr('APOLOGIES', blocks)
  }
}

function listOr(label: string, blocks: readonly Block[]): string {
  const lists = blocks.filter((block) => block.kind === 'attendance list')
  return (lists.find((it) => it.label === label) ?? lists.at(-1))?.id ?? 'opening'
}
