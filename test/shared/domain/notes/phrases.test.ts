import { describe, expect, it } from 'vitest'
import {
  abbreviationIn,
  repeatedAbbreviations,
  withPhraseMoved,
} from '../../../../shared/domain/notes/phrases.ts'
import type { Phrase } from '../../../../shared/records/committee.ts'
import { newId } from '../../../support/meetings.ts'

/** Phrases with these abbreviations, in this order. */
function phrases(...abbreviations: readonly string[]): readonly Phrase[] {
  return abbreviations.map((abbreviation) => ({
    id: newId('phrase'),
    abbreviation,
    kind: 'words',
    text: `The words of ${abbreviation}.`,
  }))
}

describe('an abbreviation', () => {
  it.each([
    ['noted', 'noted'],
    ['/noted', 'noted'],
    [' to note ', 'tonote'],
    ['/', ''],
  ])('written “%s” is “%s”', (written, kept) => {
    expect(abbreviationIn(written)).toBe(kept)
  })

  it('of several phrases is found, whatever its capitals; none at all is nobody’s', () => {
    expect([...repeatedAbbreviations(phrases('noted', 'Noted', 'agreed', '', ''))]).toEqual(['noted'])
  })
})

describe('a phrase that is moved', () => {
  /** The abbreviations after the phrase at a place, from 0, was moved. */
  const moved = (place: number, direction: 'up' | 'down') => {
    const list = phrases('a', 'b', 'c')
    const id = list[place]?.id ?? newId('phrase')
    return withPhraseMoved(list, id, direction)
      .map(({ abbreviation }) => abbreviation)
      .join('')
  }

  it('changes places with its neighbour', () => {
    expect(moved(1, 'up')).toBe('bac')
    expect(moved(1, 'down')).toBe('acb')
  })

  it('stays where it is at the ends, and where it is gone', () => {
    expect(moved(0, 'up')).toBe('abc')
    expect(moved(2, 'down')).toBe('abc')
    expect(moved(3, 'down')).toBe('abc')
  })
})
