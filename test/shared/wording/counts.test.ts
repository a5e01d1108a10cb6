import { describe, expect, it } from 'vitest'
import { counted, countedOrNo } from '../../../shared/wording/counts.ts'

describe('what is counted', () => {
  it('stands in the singular where there is one', () => {
    expect([0, 1, 2].map((count) => counted(count, 'paper'))).toEqual(['0 papers', '1 paper', '2 papers'])
  })

  it('may have a plural of its own', () => {
    expect([1, 2].map((count) => counted(count, 'person', 'people'))).toEqual(['1 person', '2 people'])
  })

  it('may say in a word that there is none', () => {
    expect([0, 1].map((count) => countedOrNo(count, 'comment'))).toEqual(['no comments', '1 comment'])
  })
})
