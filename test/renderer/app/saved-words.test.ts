import { describe, expect, it } from 'vitest'
import { notRepairedWords } from '../../../renderer/app/repair-words.ts'
import {
  announcedWords,
  savedWords,
  type Told,
  toldAfter,
  trueState,
} from '../../../renderer/app/saved-words.ts'
import type { SaveState } from '../../../renderer/data/save-machine.ts'

const AT = new Date(2024, 10, 21, 14, 3).getTime()
const SAVED: SaveState = { kind: 'saved', at: AT }
const IN_JOURNAL: SaveState = { kind: 'saved in part', keptBy: 'journal', at: AT }
const IN_STORE: SaveState = { kind: 'saved in part', keptBy: 'store', at: AT }
const FULL: SaveState = { kind: 'not saved', reason: 'storage full', since: AT }
const CLOSED: SaveState = { kind: 'not saved', reason: 'storage closed', since: AT }

describe('the words of the save indicator (reliability 3.4)', () => {
  it.each([
    [SAVED, 'Saved 14:03'],
    [{ kind: 'saved', at: null }, 'Saved'],
    [IN_JOURNAL, 'Saved (safety copy) 14:03. The records did not take it; Minutebook keeps trying.'],
    [IN_STORE, 'Saved 14:03, but without a safety copy. Minutebook keeps trying.'],
    [FULL, 'Not saved: the disk is full. Your words are still on the screen; make some space.'],
    [CLOSED, 'Not saved. Your words are still on the screen; Minutebook keeps trying.'],
    [{ kind: 'typing' }, 'Typing…'],
    [{ kind: 'saving' }, 'Saving…'],
  ] as const)('of %o are %s', (state, words) => {
    expect(savedWords(state)).toBe(words)
  })

  it('do not promise to keep trying what only another start can mend', () => {
    expect(savedWords(IN_STORE, true)).toBe(
      'Saved 14:03, but without a safety copy: its folder could not be opened.',
    )
  })

  it('never say Saved alone in a window without a journal', () => {
    expect(trueState(SAVED, true)).toEqual(IN_STORE)
    expect(trueState(SAVED, false)).toBe(SAVED)
    expect(trueState(FULL, true)).toBe(FULL)
  })
})

/** All that a screen reader hears of states that follow each other; what stays the same is not said again. */
function heard(...states: readonly SaveState[]): readonly string[] {
  let told: Told = 'nothing'
  const words: string[] = []
  for (const state of states) {
    words.push(announcedWords(state, told !== 'nothing'))
    told = toldAfter(told, state)
  }
  return words.filter((it, place) => it !== '' && it !== words[place - 1])
}

describe('what a screen reader hears', () => {
  it('is nothing while all is well', () => {
    expect(heard(SAVED, { kind: 'typing' }, { kind: 'saving' }, SAVED)).toEqual([])
  })

  it('is the trouble once, however often it is tried again, and its end', () => {
    expect(heard(FULL, FULL, { kind: 'saving' }, SAVED)).toEqual([
      'Not saved: the disk is full. Your words are still on the screen; make some space.',
      'Everything is saved again.',
    ])
  })

  it('is not the end once more when the clerk goes on typing', () => {
    expect(heard(IN_JOURNAL, SAVED, { kind: 'typing' }, SAVED)).toHaveLength(2)
  })
})

describe('the words for records that could not be made again', () => {
  it.each(['not in the journal', 'no answer', 'storage full', 'storage closed', 'unknown'] as const)(
    'say for “%s” where the words are',
    (why) => {
      expect(notRepairedWords(why)).toMatch(/safety copy/)
    },
  )
})
