import { describe, expect, it } from 'vitest'
import { parseSeats, writtenSeats } from '../../../../renderer/features/house-style/seats.ts'
import { SENTENCE_GROUPS } from '../../../../renderer/features/house-style/sentences/sentence-groups.ts'
import {
  exampleOf,
  remarkOn,
  whatItMayHave,
} from '../../../../renderer/features/house-style/sentences/sentence-words.ts'
import { styleExamples } from '../../../../renderer/features/house-style/style-examples.ts'
import { QUORUM_PRESETS } from '../../../../shared/domain/attendance/quorum.ts'
import {
  APOLOGIES_PRINTED,
  CONFIRMATION_FORMS,
  type HouseStyle,
  INTRODUCTIONS,
  NATIONS,
  PAGE_INITIALS,
  REMOTE_PRESENCES,
  SECONDERS,
  SIGNATURES,
} from '../../../../shared/records/house-style.ts'
import { SENTENCE_NAMES } from '../../../../shared/records/sentence-names.ts'
import { houseStyle } from '../../../support/meetings.ts'

/** The choices of each setting that a live meeting brings. */
const CHOICES = {
  introductions: INTRODUCTIONS,
  seconders: SECONDERS,
  remotePresence: REMOTE_PRESENCES,
  apologies: APOLOGIES_PRINTED,
  confirmation: CONFIRMATION_FORMS,
  nation: NATIONS,
  signature: SIGNATURES,
  initials: PAGE_INITIALS,
} satisfies { readonly [key in keyof HouseStyle]?: readonly string[] }

const asWritten = { name: 'casting vote', template: 'The {chair} voted {cast} the {proposal}.' } as const

describe('what a setting prints', () => {
  it.each(Object.entries(CHOICES))('differs with each choice of %s', (key, values) => {
    const examples = values.map((value) => styleExamples(houseStyle({ [key]: value })))
    const printed = examples.map((it) => it[key as keyof HouseStyle]) // safe: the keys are those of CHOICES
    expect(new Set(printed).size).toBe(values.length)
  })

  it('calls the chair as the committee does (R-45)', () => {
    const style = houseStyle({ chairWord: 'Chairwoman', confirmation: CONFIRMATION_FORMS[2] })
    expect(styleExamples(style).chairWord).toBe('The Chairwoman exercised a casting vote for the motion.')
    expect(styleExamples(style).confirmation).toBe(
      'RESOLVED that the minutes were correctly recorded and be signed by the Chairwoman.',
    )
    expect(exampleOf(asWritten.name, asWritten.template, style)).toBe('The Chairwoman voted for the motion.')
  })
})

describe('the quorum that is shown', () => {
  it('is worked out from all seats where they are known (R-23)', () => {
    const style = houseStyle({ quorum: QUORUM_PRESETS[0].rule })
    expect(styleExamples(style).quorum).toBe('9 of 17 present, quorum 6.')
    expect(styleExamples(style, 10).quorum).toBe('9 of 10 present, quorum 4.')
    expect(styleExamples(style, 7).quorum).toBe('7 of 7 present, quorum 3.')
  })
})

describe('the sentences on the screen', () => {
  it('are every one that the application writes, once each, under names of their own', () => {
    const listed = SENTENCE_GROUPS.flatMap(({ sentences }) => sentences)
    expect(listed.map(({ name }) => name).sort()).toEqual([...SENTENCE_NAMES].sort())
    expect(new Set(listed.map(({ called }) => called)).size).toBe(listed.length)
  })

  it('say what they may have', () => {
    expect(whatItMayHave('moved')).toBe('May have {mover}, {seconder} and {text}')
    expect(whatItMayHave('deferral')).toBe('Has nothing to fill in')
  })

  it('point out what nothing fills in', () => {
    expect(remarkOn('moved', '{mover} moved {text}.')).toBeUndefined()
    expect(remarkOn('moved', '{proposer} moved {what}.')).toBe(
      'There is nothing to fill in for {proposer} and {what} here.',
    )
  })
})

describe('the seats of a committee', () => {
  it.each([
    ['15', 15],
    [' 7 ', 7],
    ['', null],
    ['0', undefined],
    ['12.5', undefined],
    ['many', undefined],
  ])('written “%s” are %s', (text, seats) => {
    expect(parseSeats(text)).toBe(seats)
  })

  it('are written as they are read', () => {
    expect(writtenSeats(15)).toBe('15')
    expect(writtenSeats(null)).toBe('')
  })
})
