import { describe, expect, it } from 'vitest'
import {
  type CorrectionDraft,
  correctionOf,
  EMPTY_CORRECTION,
  faultIn,
  placesIn,
} from '../../../renderer/features/desk/slips/correction-draft.ts'
import { council, item, minute, notes, p, resolved, signature } from '../../support/documents.ts'
import { person } from '../../support/meetings.ts'

const { blocks } = notes(
  council('INVENTED COUNTY COUNCIL'),
  minute(131, 'Roads'),
  item('B1'),
  p(1, 'The high road was closed.'),
  resolved('that the report, which was of some length and had a map, be noted by all.'),
  signature('Signed: …'),
)
const [allen, bell, otherBell] = [person('Ms C Allen'), person('Mr A Bell'), person('Mr B Bell')]

const PARAGRAPH = 'block-4'
const made = (fields: Partial<CorrectionDraft>) =>
  correctionOf({ ...EMPTY_CORRECTION, blockId: PARAGRAPH, ...fields }, blocks, [allen, bell, otherBell])

describe('a correction as it is filled in', () => {
  it('names somebody by the surname, and two of one name with their initials (R-42, R-101)', () => {
    expect(made({ kind: 'add presence', person: allen })).toEqual({ kind: 'add presence', name: 'Ms Allen' })
    expect(made({ kind: 'add apology', person: bell })).toEqual({ kind: 'add apology', name: 'Mr A Bell' })
  })

  it('takes the words as they stand, or all of them', () => {
    expect(made({ kind: 'delete', words: 'high ' })).toMatchObject({ before: 'high' })
    expect(made({ kind: 'delete' })).toMatchObject({ before: 'The high road was closed.' })
    expect(made({ kind: 'change text', words: 'closed', instead: ' open ' })).toMatchObject({
      before: 'closed',
      after: 'open',
    })
  })

  it.each<readonly [string, Partial<CorrectionDraft>]>([
    ['nothing is chosen', {}],
    ['nobody is named', { kind: 'add presence' }],
    ['the words are not there', { kind: 'delete', words: 'low' }],
    ['nothing is to stand instead', { kind: 'change text', words: 'closed' }],
    ['the same is to stand instead', { kind: 'change text', words: 'closed', instead: 'closed' }],
  ])('is none while %s', (_, fields) => {
    expect(made(fields)).toBeUndefined()
  })

  it('says where words are not', () => {
    const draft = { ...EMPTY_CORRECTION, blockId: PARAGRAPH }
    expect(faultIn({ ...draft, words: 'low' }, blocks)).toBe('These words are not in paragraph 131.1.')
    expect(faultIn({ ...draft, words: 'high' }, blocks)).toBeUndefined()
  })

  it('can be in every place that has words of its own, each with the first of them', () => {
    expect(placesIn(blocks).map(({ label }) => label)).toEqual([
      'The heading: INVENTED COUNTY COUNCIL',
      'The heading of minute 131: Roads',
      'Paragraph 131.1: The high road was closed.',
      'The resolution in minute 131: RESOLVED that the report, which was of some length and had a…',
    ])
  })
})
