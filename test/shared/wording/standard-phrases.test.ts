import { describe, expect, it } from 'vitest'
import { foundPhrases } from '../../../shared/domain/notes/found-phrases.ts'
import { offeredPhrases } from '../../../shared/wording/standard-phrases.ts'
import { committee, houseStyle, newId } from '../../support/meetings.ts'

function textOf(abbreviation: string, of = committee()): string | undefined {
  return offeredPhrases(of).find((phrase) => phrase.abbreviation === abbreviation)?.text
}

describe('the phrases that are offered', () => {
  it('name the committee shortly (R-60)', () => {
    expect(textOf('note')).toBe('that the ISP note [what].')
    expect(textOf('list')).toBe('that the ISP:\n[what].\n[what].')
    expect(textOf('note', committee({ shortName: '' }))).toBe(
      'that the Invented Safety Partnership note [what].',
    )
  })

  it('confirm the last record in the committee’s form (R-100)', () => {
    expect(textOf('confirm')).toBe('that the notes of the meeting held on [date] were a correct record.')
    const signing = houseStyle({
      chairWord: 'Chairman',
      confirmation: 'were correctly recorded and be signed by the {chair}',
    })
    expect(textOf('confirm', committee({ recordCalled: 'Minutes', houseStyle: signing }))).toBe(
      'that the minutes of the meeting held on [date] were correctly recorded and be signed by the Chairman.',
    )
  })

  it('have the committee’s own after the built-in ones', () => {
    const own = { id: newId('phrase'), abbreviation: 'tea', kind: 'words' as const, text: 'Tea was taken.' }
    expect(offeredPhrases(committee({ phrases: [own] })).at(-1)).toEqual(own)
  })
})

describe('a phrase', () => {
  const phrases = offeredPhrases(committee())

  it('is found by the start of its abbreviation before it is found by its words', () => {
    expect(foundPhrases(phrases, 'NOT').map(({ abbreviation }) => abbreviation)).toEqual(['note', 'noted'])
    expect(foundPhrases(phrases, 'record').map(({ abbreviation }) => abbreviation)).toEqual(['confirm'])
  })

  it('is offered with all others before a letter is typed', () => {
    expect(foundPhrases(phrases, '')).toEqual(phrases)
  })
})
