import type { SaveState } from '../data/save-machine.ts'
import { clockWords } from '../ui/clock-words.ts'

/**
 * What is true of what is on the screen: in a window without a journal, nothing is in two places, whatever the store
 * has taken.
 */
export function trueState(state: SaveState, isWithoutJournal: boolean): SaveState {
  if (!isWithoutJournal || state.kind !== 'saved') return state
  return { kind: 'saved in part', keptBy: 'store', at: state.at }
}

/** The words of the save indicator (reliability 2.1): *Saved* only for what is on the screen. */
export function savedWords(state: SaveState, isWithoutJournal = false): string {
  switch (state.kind) {
    case 'typing':
      return 'Typing…'
    case 'saving':
      return 'Saving…'
    case 'saved':
      return saved(state.at)
    case 'saved in part':
      return inPartWords(state, isWithoutJournal)
    case 'not saved':
      return state.reason === 'storage full'
        ? 'Not saved: the disk is full. Your words are still on the screen; make some space.'
        : 'Not saved. Your words are still on the screen; Minutebook keeps trying.'
  }
}

function inPartWords(
  { keptBy, at }: SaveState & { kind: 'saved in part' },
  isWithoutJournal: boolean,
): string {
  if (keptBy === 'journal')
    return `${saved(at, ' (safety copy)')}. The records did not take it; Minutebook keeps trying.`
  return isWithoutJournal
    ? `${saved(at)}, but without a safety copy: its folder could not be opened.`
    : `${saved(at)}, but without a safety copy. Minutebook keeps trying.`
}

function saved(at: number | null, where = ''): string {
  return at === null ? `Saved${where}` : `Saved${where} ${clockWords(at)}`
}

/**
 * What a screen reader is told at once: that something is not as it should be, and that it is again. The minutes of
 * the clock are left out, so that nothing is said a second time.
 * @param wasTrouble whether something was not as it should be, and nothing was typed since
 */
export function announcedWords(state: SaveState, wasTrouble: boolean, isWithoutJournal = false): string {
  switch (state.kind) {
    case 'saved in part':
      return savedWords({ ...state, at: null }, isWithoutJournal)
    case 'not saved':
      return savedWords(state)
    case 'saved':
      return wasTrouble ? 'Everything is saved again.' : ''
    case 'typing':
    case 'saving':
      return ''
  }
}

export type Told = 'trouble' | 'trouble and its end' | 'nothing'

/** What was told last, once a state has been. */
export function toldAfter(told: Told, { kind }: SaveState): Told {
  switch (kind) {
    case 'saved in part':
    case 'not saved':
      return 'trouble'
    case 'saved':
      return told === 'trouble' ? 'trouble and its end' : told
    case 'typing':
    case 'saving':
      return told === 'trouble' ? told : 'nothing'
  }
}
