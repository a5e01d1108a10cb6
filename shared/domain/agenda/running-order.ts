import type { ItemId } from '../../records/ids.ts'
import type { Item } from '../../records/meeting.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { codedAgenda, itemsInOrder } from './codes.ts'

/** What the order of business is worked out from. */
export type Course = Pick<MeetingSnapshot, 'sections' | 'items'>

/**
 * The items in the order in which the meeting took them: those that were started in the order of their first
 * start. One that was never started stays behind the item before it on the agenda, wherever that was taken;
 * those before any that was started stay at the beginning. With nothing started it is the agenda.
 */
export function runningOrder({ sections, items }: Course): readonly ItemId[] {
  const agenda = itemsInOrder(codedAgenda(sections, items)).map(({ item }) => item)
  return stretches(agenda)
    .sort((a, b) => a.from - b.from)
    .flatMap(({ itemIds }) => itemIds)
}

/** An item that was started with those after it on the agenda that were not. */
type Stretch = { readonly from: number; readonly itemIds: readonly ItemId[] }

/** The agenda cut before every item that was started; what stands before the first of them comes first. */
function stretches(agenda: readonly Item[]): Stretch[] {
  const starts = agenda.flatMap((item, at) => (item.spans.length > 0 ? [at] : []))
  const cut = (from: number, to?: number) => agenda.slice(from, to).map(({ id }) => id)
  const started = starts.map((at, place) => ({
    from: firstStart(agenda[at]),
    itemIds: cut(at, starts[place + 1]),
  }))
  return [{ from: -Infinity, itemIds: cut(0, starts[0]) }, ...started]
}

function firstStart(item: Item | undefined): number {
  return Math.min(...(item?.spans ?? []).map(({ from }) => from))
}
