import { codedAgenda, itemsInOrder } from '../../shared/domain/agenda/codes.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { Item } from '../../shared/records/meeting.ts'

/** The item of a code: `itemAt(snapshot, 'B2')`. */
export function itemAt({ sections, items }: MeetingSnapshot, code: string): Item {
  const found = itemsInOrder(codedAgenda(sections, items)).find((coded) => coded.code === code)
  if (found === undefined) throw new Error(`No item has the code ${code}`)
  return found.item
}
