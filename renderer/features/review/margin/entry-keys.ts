import type { KeyboardEvent } from 'react'
import type { MarginEntry } from './entries.ts'

/** What can be asked of an entry by a key. */
export type EntryAct = 'accept' | 'refuse' | 'take back' | 'reply' | 'resolve' | 'remove' | 'go' | 'leave'

/** What a key asks of an entry; null where it asks nothing. Those typed into a field or pressed on a button are theirs. */
export function actOfKey(event: KeyboardEvent, entry: MarginEntry): EntryAct | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  if (event.key === 'Escape') return 'leave'
  if (event.target !== event.currentTarget) return null
  return KEYS[kindOf(entry)][event.key.toLowerCase()] ?? null
}

type Kind = 'suggestion' | 'own change' | 'comment' | 'finding'

function kindOf(entry: MarginEntry): Kind {
  if (entry.kind !== 'change') return entry.kind
  return entry.standing.is === 'being made' ? 'own change' : 'suggestion'
}

const KEYS: Readonly<Record<Kind, Readonly<Record<string, EntryAct>>>> = {
  suggestion: { a: 'accept', r: 'refuse' },
  'own change': { delete: 'take back' },
  comment: { enter: 'reply', d: 'resolve', delete: 'remove' },
  finding: { enter: 'go' },
}
