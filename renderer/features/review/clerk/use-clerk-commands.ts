import type { ItemId } from '../../../../shared/records/ids.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'
import { acceptedAs, type ChangeEntry } from '../margin/entries.ts'
import type { Margin } from '../margin/use-margin.ts'
import { REVIEW_KEYS } from '../review-keys.ts'
import type { ClerkActs } from './use-clerk-acts.ts'

type Parts = { readonly margin: Margin; readonly acts: ClerkActs; readonly onCompare: () => void }

/** What the clerk can do with a review from the palette: one by one, by item, and all at once. */
export function useClerkCommands({ margin, acts, onCompare }: Parts): void {
  const { current, entries } = margin
  const inHand = entries.find(({ id }) => id === current)
  const isAny = entries.some(({ kind }) => kind === 'change')
  useCommands([
    { ...REVIEW_KEYS.next, run: () => margin.step(1) },
    { ...REVIEW_KEYS.previous, run: () => margin.step(-1) },
    { ...REVIEW_KEYS.compare, run: onCompare },
    ...(inHand?.kind === 'change' ? ofOne(inHand, acts) : []),
    ...(isAny ? ofAll(acts, 'suggestions', null) : []),
    ...(acts.itemId === null ? [] : ofAll(acts, 'of this item', acts.itemId)),
  ])
}

function ofOne(entry: ChangeEntry, { accept, refuse }: ClerkActs): readonly Command[] {
  return [
    { keys: null, does: 'Accept the suggestion in hand', run: () => accept(entry.id, acceptedAs(entry)) },
    { keys: null, does: 'Refuse the suggestion in hand', run: () => refuse(entry.id) },
  ]
}

function ofAll({ decideAll }: ClerkActs, which: string, itemId: ItemId | null): readonly Command[] {
  return [
    { keys: null, does: `Accept all ${which}`, run: () => decideAll('accepted', itemId) },
    { keys: null, does: `Refuse all ${which}`, run: () => decideAll('refused', itemId) },
  ]
}
