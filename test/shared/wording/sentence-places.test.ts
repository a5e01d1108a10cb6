import { describe, expect, it } from 'vitest'
import { SENTENCE_NAMES } from '../../../shared/records/sentence-names.ts'
import { SENTENCE_PLACES, unknownPlaces } from '../../../shared/wording/sentence-places.ts'
import { DEFAULT_SENTENCES } from '../../../shared/wording/sentence-templates.ts'
import { filled } from '../../../shared/wording/template.ts'

describe('the places of a sentence', () => {
  it.each(SENTENCE_NAMES)('are all that the usual words of “%s” name', (name) => {
    expect(unknownPlaces(name, DEFAULT_SENTENCES[name])).toEqual([])
  })

  it.each(SENTENCE_NAMES)('have an example each, so that none of “%s” is left out', (name) => {
    expect(Object.values(SENTENCE_PLACES[name])).not.toContain('')
    expect(filled(DEFAULT_SENTENCES[name], SENTENCE_PLACES[name])).toMatch(/^[^{}[\]]+\.$/)
  })

  it('show the sentence as it is printed (R-20, R-63)', () => {
    const example = (name: 'joined' | 'declared by vote') =>
      filled(DEFAULT_SENTENCES[name], SENTENCE_PLACES[name])
    expect(example('joined')).toBe(
      'Ms A Example joined the meeting at 10.25\u00a0am, during consideration of item B2.',
    )
    expect(example('declared by vote')).toBe(
      'On being put to the vote, the motion was declared CARRIED (For 5; Against 2; Abstain 1).',
    )
  })
})

describe('a place that a sentence does not know', () => {
  it.each([
    ['{person} came.', []],
    ['{nobody} came.', ['nobody']],
    ['{Person} came with {person}.', ['Person']],
    ['{first name} and {} came.', ['first name', '']],
    ['{nobody} came[, with {nobody}].', ['nobody']],
    ['{toString} came.', ['toString']],
    ['{person came}.', ['person came']],
    ['Somebody came.', []],
  ])('is found in “%s”', (template, unknown) => {
    expect(unknownPlaces('joined', template)).toEqual(unknown)
  })
})
