import { edit, type StepChange } from '../../records/edit.ts'
import type { ItemId, NewId } from '../../records/ids.ts'
import type { Item } from '../../records/meeting.ts'
import type { PublicMinute } from '../../records/minute.ts'
import { deferralLine, urgencyLine } from '../../wording/course-sentences.ts'
import { tellingOf } from '../../wording/telling.ts'
import { wordsOfLines } from '../../wording/told-body.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { withSentence } from '../notes/sentence-in-body.ts'
import { issueChanges } from '../numbers/issued-numbers.ts'

/**
 * Marks an item as urgent for a reason, or takes the mark away. Once there is a reason, it stands first in
 * the item's minute.
 */
export function urgencyChanges(
  snapshot: MeetingSnapshot,
  itemId: ItemId,
  urgent: Item['urgent'],
  newId: NewId,
): readonly StepChange[] {
  return changesOf(snapshot, itemId, { urgent }, (item) => {
    const line = urgencyLine(item, tellingOf(snapshot))
    return { at: 'beginning', source: { of: 'urgency', id: itemId }, line, id: newId('block') }
  })
}

/** Puts an item off to the next meeting, or takes that back; the last sentence of its minute says so. */
export function deferralChanges(
  snapshot: MeetingSnapshot,
  itemId: ItemId,
  isDeferred: boolean,
  newId: NewId,
): readonly StepChange[] {
  return changesOf(snapshot, itemId, { isDeferred }, (item) => {
    const line = deferralLine(item, tellingOf(snapshot))
    return { at: 'end', source: { of: 'deferral', id: itemId }, line, id: newId('block') }
  })
}

/** Whether the chair's reason for taking an item as urgent is still to be given; not where it was put off. */
export function lacksReason({ urgent, isDeferred }: Item): boolean {
  return urgent !== null && urgent.reason.trim() === '' && !isDeferred
}

type Written = {
  readonly at: Parameters<typeof withSentence>[1]
  readonly source: Parameters<typeof withSentence>[2]['source']
  readonly id: Parameters<typeof withSentence>[2]['id']
  readonly line: string | null
}

/** An item with a sentence is minuted. */
function changesOf(
  snapshot: MeetingSnapshot,
  itemId: ItemId,
  fields: Partial<Pick<Item, 'urgent' | 'isDeferred'>>,
  sentenceOf: (item: Item) => Written,
): readonly StepChange[] {
  const item = snapshot.items.find(({ id }) => id === itemId)
  const minute = snapshot.minutes.find((it) => it.itemId === itemId)
  if (item === undefined || minute === undefined) return []
  const { at, source, id, line } = sentenceOf({ ...item, ...fields })
  const words = wordsOfLines(line === null ? [] : [line])
  const bodyOf = (stored: PublicMinute) => withSentence(stored.body, at, { source, words, id })
  const changes = [edit('items', item, fields)]
  if (line === null)
    return [...changes, edit('publicMinutes', minute, (stored) => ({ body: bodyOf(stored) }))]
  return [
    ...changes,
    edit('publicMinutes', minute, (stored) => ({ body: bodyOf(stored), standing: 'minuted' })),
    ...issueChanges(snapshot, itemId),
  ]
}
