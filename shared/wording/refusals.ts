import type { Refusal } from '../domain/record/locks.ts'
import { isBack, type LockedState } from '../domain/record/record-states.ts'

/** Why something was not done, for the clerk who asked for it. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'locked':
      return lockSentence(refusal.state)
    case 'written once':
      return 'Nothing was changed: the history of a record and its versions stay as they were written.'
    case 'approved copy':
      return 'Nothing was deleted: a copy of the record was approved, and it is kept.'
    case 'no way':
      return isBack(refusal.from, refusal.to)
        ? 'Nothing was changed: to go back, say so with a reason.'
        : 'Nothing was changed: the record has not come that far.'
    case 'no reason':
      return 'Nothing was changed: going back needs a reason.'
    case 'not entered':
      return 'Nothing was changed: it would not stand in the history.'
    case 'cannot be checked':
      return 'Nothing was changed: the records cannot be read just now.'
  }
}

/** What a state locks, in a sentence. */
export function lockSentence(state: LockedState): string {
  switch (state) {
    case 'approved':
      return 'The record is approved and nothing of it can be changed. Go back to a draft to change it.'
    case 'published':
      return 'The record is approved and published, and nothing of it can be changed. Go back to a draft to change it.'
    case 'confirmed':
      return 'The record is confirmed and is never changed again. What is wrong in it is put right by a later minute.'
  }
}
