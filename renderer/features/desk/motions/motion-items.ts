import { codedAgenda, itemsInOrder } from '../../../../shared/domain/codes.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting-snapshot.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'

/** An item that a motion can belong to. */
export type MotionItem = { readonly id: ItemId; readonly code: string; readonly title: string }

/** The items of the agenda in their order, as a motion's item is named. */
export function motionItems({ sections, items }: Pick<MeetingSnapshot, 'sections' | 'items'>) {
  return itemsInOrder(codedAgenda(sections, items)).map(
    ({ item: { id, title }, code }): MotionItem => ({ id, code, title }),
  )
}
