import { describe, expect, it } from 'vitest'
import {
  readParagraphs,
  SCHEDULE_12A,
  writtenParagraphs,
} from '../../../../shared/domain/agenda/exempt-paragraphs.ts'

describe('paragraphs of Schedule 12A as a clerk writes them (R-76)', () => {
  it.each<[string, readonly number[]]>([
    ['', []],
    ['3', [3]],
    ['1, 3', [1, 3]],
    ['3,1', [1, 3]],
    ['1 and 3', [1, 3]],
    ['1, 2 and 3', [1, 2, 3]],
    ['1 3', [1, 3]],
    ['1; 3 & 7', [1, 3, 7]],
    ['5-7', [5, 6, 7]],
    ['1, 5 – 7', [1, 5, 6, 7]],
    ['3, 3', [3]],
  ])('are read: “%s”', (text, paragraphs) => {
    expect(readParagraphs(text)).toEqual(paragraphs)
  })

  it.each(['0', '19', '7-5', 'three', '1.', 'paragraph 3'])('are none: “%s”', (text) => {
    expect(readParagraphs(text)).toBeUndefined()
  })

  it('are read back as they are written', () => {
    expect(readParagraphs(writtenParagraphs([1, 3, 7]))).toEqual([1, 3, 7])
  })
})

describe('the paragraphs to pick from', () => {
  it.each([
    ['England', 1, [1, 2, 3, 4, 5, 6, 7]],
    ['Wales', 4, [12, 13, 14, 15, 16, 17, 18]],
  ] as const)('are those of the nation: %s', (nation, part, numbers) => {
    const { part: own, paragraphs } = SCHEDULE_12A[nation]
    expect([own, paragraphs.map(({ number }) => number)]).toEqual([part, numbers])
  })
})
