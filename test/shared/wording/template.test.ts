import { describe, expect, it } from 'vitest'
import { filled, placesIn } from '../../../shared/wording/template.ts'

const MOVED = 'It was moved by {mover}[ and seconded by {seconder}] {text}.'

describe('a template', () => {
  it('is a sentence once its places are filled', () => {
    expect(filled(MOVED, { mover: 'A', seconder: 'B', text: 'that it be noted' })).toBe(
      'It was moved by A and seconded by B that it be noted.',
    )
  })

  it.each([[{}], [{ seconder: '' }]])('leaves out a stretch whose place is empty: %j', (values) => {
    expect(filled(MOVED, { mover: 'A', text: 'that it be noted', ...values })).toBe(
      'It was moved by A that it be noted.',
    )
  })

  it('leaves out a stretch when one of its places is empty', () => {
    expect(filled('[{a} and {b}, ]{c}', { a: 'A', c: 'C' })).toBe('C')
  })

  it('keeps brackets and braces that are in what it is filled with', () => {
    expect(filled('{a} {b}', { a: '[x]', b: '{a}' })).toBe('[x] {a}')
  })

  it('names its places once each', () => {
    expect(placesIn('{a}[ {b}] {a}')).toEqual(['a', 'b'])
  })
})
