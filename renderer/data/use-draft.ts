import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { StepChange } from '../../shared/records/edit.ts'
import { useData } from './data-context.tsx'
import type { Flushed } from './flush-waiters.ts'
import { isSame } from './same.ts'
import type { ShownDraft } from './shown-drafts.ts'

export type DraftField<T> = {
  /** Names the field among all: `item ${id} title`. One key, one type of value. */
  readonly key: string
  /** The value as it is stored. */
  readonly stored: T
  /**
   * What saving a value changes. Null for a value that cannot be saved as it stands, such as half a date:
   * it is shown while it is being typed, and leaving the field shows what is stored again.
   */
  readonly changesFor: (value: T) => readonly StepChange[] | null
  /** What typing here is called in the undo command: `rename item B2`. */
  readonly label: string
}

/** The value to show, a way to change it, and a way to save it at once, for when the field is left. */
export type DraftHandle<T> = readonly [T, (value: T) => void, () => Promise<Flushed>]

/**
 * A field of a form: it shows what is typed until that is stored, and what is stored from then on, so
 * that a late answer of the store never changes the text under the caret.
 */
export function useDraft<T>({ key, stored, changesFor, label }: DraftField<T>): DraftHandle<T> {
  const { saveQueue } = useData()
  const draft = useSyncExternalStore(saveQueue.subscribe, () => saveQueue.draftOf(key))
  const [unfit, setUnfit] = useState<Unfit<T> | null>(null)
  const visit = useRef(0)

  const isCaughtUp = draft?.kind === 'settling' && isSame(draft.value, stored)
  useEffect(() => {
    if (isCaughtUp) saveQueue.release(key)
  }, [saveQueue, key, isCaughtUp])

  function setValue(value: T): void {
    const changes = changesFor(value)
    setUnfit(changes === null ? { key, value } : null)
    if (changes === null) return
    if (visit.current === 0) visit.current = nextVisit()
    const undo = { kind: 'merge', key: `${key} ${visit.current}` } as const
    saveQueue.edit(key, { value, step: () => ({ label, changes, undo }) })
  }

  function flush(): Promise<Flushed> {
    visit.current = 0
    setUnfit(null)
    return saveQueue.flush()
  }

  return [unfit?.key === key ? unfit.value : shownValue(draft, stored), setValue, flush]
}

/** A value that is shown but cannot be saved, and the field it was typed in. */
type Unfit<T> = { readonly key: string; readonly value: T }

let visits = 0

/** What is typed between entering and leaving a field is one step to undo. */
function nextVisit(): number {
  visits += 1
  return visits
}

function shownValue<T>(draft: ShownDraft | undefined, stored: T): T {
  return draft === undefined ? stored : (draft.value as T) // safe: only this key's field puts a value here
}
