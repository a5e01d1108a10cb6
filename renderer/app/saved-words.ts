import type { SaveState } from '../data/save-machine.ts'
import { clockWords } from '../ui/clock-words.ts'

/** The words of the save indicator (reliability 2.1): *Saved* only for what is on the screen. */
export function savedWords(state: SaveState): string {
  switch (state.kind) {
    case 'typing':
      return 'Typing…'
    case 'saving':
      return 'Saving…'
    case 'saved':
      return state.at === null ? 'Saved' : `Saved ${clockWords(state.at)}`
    case 'saved in part':
      return state.keptBy === 'journal'
        ? `Saved (safety copy) ${clockWords(state.at)}. The records did not take it; Minutebook keeps trying.`
        : `Saved ${clockWords(state.at)}, but without a safety copy. Minutebook keeps trying.`
    case 'not saved':
      return state.reason === 'storage full'
        ? 'Not saved: the disk is full. Your words are still on the screen; make some space.'
        : 'Not saved. Your words are still on the screen; Minutebook keeps trying.'
  }
}
