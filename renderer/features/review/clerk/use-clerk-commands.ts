import type { ItemId } from '../../../../shared/records/ids.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'
import type { Margin } from '../margin/use-margin.ts'
import { REVIEW_KEYS } from '../review-keys.ts'
import type { ClerkActs } from './use-clerk-acts.ts'

type Parts = { readonly margin: Margin; readonly acts: ClerkActs; readonly onCompare: () => void }

/** What the clerk can do with a review from the palette: one by one, by item, and all at once. */
export function useClerkCommands({ margin, acts, onCompare }: Parts): void {
  const { current, entries } = margin
  const isAny = entries.some(({ kind }) => kind === 'change')
  useCommands([
    { ...REVIEW_KEYS.next, run: () => margin.step(1) },
    { ...REVIEW_KEYS.previous, run: () => margin.step(-1) },
    { ...REVIEW_KEYS.compare, run: onCompare },
    ...(current === null || !isAny ? [] : ofOne(current, acts)),
    ...(isAny ? ofAll(acts, 'suggestions', null) : []),
    ...(acts.itemId === null ? [] : ofAll(acts, 'of this item', acts.itemId)),
  ])
}

function ofOne(id: string, { accept, refuse }: ClerkActs): readonly Command[] {
  return [
    { keys: null, does: 'Accept the suggestion in hand', run: () => accept(id, 'leave') },
    { keys: null, does: 'Refuse the suggestion in hand', run: () => refuse(id) },
  ]
}

function ofAll({ decideAll }: ClerkActs, which: string, itemId: ItemId | null): readonly Command[] {
  return [
    { keys: null, does: `Accept all ${which}`, run: () => decideAll('accepted', itemId) },
    { keys: null, does: `Refuse all ${which}`, run: () => decideAll('refused', itemId) },
  ]
}
