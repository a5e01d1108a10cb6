import { describe, expect, it } from 'vitest'
import { firstMention } from '../../../shared/wording/mentions.ts'
import { person } from '../../support/meetings.ts'

const OFFICE = { role: 'Community Safety Team Leader', organisation: 'KCC' }

describe('the first mention of a speaker (R-40)', () => {
  it('has the initial in the 2024 notes', () => {
    expect(firstMention(person('Ms S Brinson', OFFICE), 'with initial')).toBe(
      'Ms S Brinson (Community Safety Team Leader, KCC)',
    )
  })

  it('has none in the 2022 notes', () => {
    expect(firstMention(person('Ms S Brinson', OFFICE), 'without initial')).toBe(
      'Ms Brinson (Community Safety Team Leader, KCC)',
    )
  })

  it.each([
    [{ role: 'Clerk' }, 'Ms S Brinson (Clerk)'],
    [{ organisation: 'KCC' }, 'Ms S Brinson (KCC)'],
    [{}, 'Ms S Brinson'],
  ])('brackets what is known of %o', (fields, mention) => {
    expect(firstMention(person('Ms S Brinson', fields), 'with initial')).toBe(mention)
  })
})
