import { codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { lacksReason } from '../domain/agenda/item-sentences.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import type { Finding } from './finding.ts'

/** Urgent items whose special circumstances are still to be specified; in the order of the agenda. */
export function urgentWithoutReason({
  sections,
  items,
}: Pick<MeetingSnapshot, 'sections' | 'items'>): readonly Finding[] {
  return itemsInOrder(codedAgenda(sections, items))
    .filter(({ item }) => lacksReason(item))
    .map(({ item, code }) => ({
      rule: 'R-71',
      weight: 'must fix',
      sentence: `Item ${code} is urgent, and the chair’s reason for taking it is not written yet.`,
      place: { kind: 'item', itemId: item.id },
    }))
}

/** What stands against ending the meeting; undefined where nothing does. */
export function whyNotFinished(snapshot: MeetingSnapshot): Finding | undefined {
  return urgentWithoutReason(snapshot)[0]
}
