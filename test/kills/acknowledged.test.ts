import { describe, expect, it } from 'vitest'
import { Acknowledged } from './acknowledged.ts'

/** What is said to be lost when these lines were shown as saved and those came back. */
function lossOf(saved: readonly string[], shown: readonly string[]): string | null {
  const acknowledged = new Acknowledged()
  acknowledged.take({ item: 'A1', lines: saved })
  return acknowledged.lossIn({ item: 'A1', lines: shown })
}

describe('what was shown as saved', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['paragraph: One'], ['paragraph: One']],
    [['paragraph: One'], ['paragraph: One and more']],
    [['paragraph: One'], ['paragraph: One', 'paragraph: Two']],
    [
      ['paragraph: One', 'paragraph: '],
      ['paragraph: One', 'bullet: Two'],
    ],
    [[], ['paragraph: One']],
  ])('is there: %j in %j', (saved, shown) => {
    expect(lossOf(saved, shown)).toBe(null)
  })

  it.each<[readonly string[], readonly string[]]>([
    [['paragraph: One'], []],
    [['paragraph: One more'], ['paragraph: One']],
    [
      ['paragraph: One', 'paragraph: Two'],
      ['paragraph: One and', 'paragraph: Two'],
    ],
    [
      ['paragraph: One', 'bullet: Two'],
      ['paragraph: One', 'paragraph: Two'],
    ],
  ])('is lost: %j in %j', (saved, shown) => {
    expect(lossOf(saved, shown)).toContain('was shown as saved')
  })

  it('is what was shown last', () => {
    const acknowledged = new Acknowledged()
    acknowledged.take({ item: 'A1', lines: ['paragraph: One'] })
    acknowledged.take({ item: 'A1', lines: ['paragraph: One more'] })
    expect(acknowledged.lossIn({ item: 'A1', lines: ['paragraph: One'] })).not.toBe(null)
  })
})
