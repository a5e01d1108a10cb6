import { describe, expect, it } from 'vitest'
import { nameList } from '../../../shared/wording/name-list.ts'

const THREE = ['Mr A Bell', 'Ms C Dunn', 'Mr P M Hill, OBE']

describe('a list of names (R-14)', () => {
  it('joins the last with “and”, without a comma before it', () => {
    expect(nameList(THREE, 'and')).toBe('Mr A Bell, Ms C Dunn and Mr P M Hill, OBE')
  })

  it('joins the last with a comma', () => {
    expect(nameList(THREE, ',')).toBe('Mr A Bell, Ms C Dunn, Mr P M Hill, OBE')
  })

  it.each(['and', ','] as const)('of one is that name, joined with “%s” or not', (joinLastWith) => {
    expect(nameList(['Mr A Bell'], joinLastWith)).toBe('Mr A Bell')
  })

  it.each(['and', ','] as const)('of nobody is empty, joined with “%s” or not', (joinLastWith) => {
    expect(nameList([], joinLastWith)).toBe('')
  })
})
