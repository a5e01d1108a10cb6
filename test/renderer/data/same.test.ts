import { describe, expect, it } from 'vitest'
import { isSame, sharing } from '../../../renderer/data/same.ts'

const ROSS = { id: 'per-1', surname: 'Ross' }
const BRIGHT = { id: 'per-2', surname: 'Bright' }
const copyOf = <T>(value: T): T => structuredClone(value)

describe('two values', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [
      [1, [2]],
      [1, [2]],
    ],
    [{ a: { b: 1 } }, { a: { b: 1 } }],
  ])('say the same: %j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(true)
  })

  it.each([
    [1, 2],
    [null, undefined],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
  ])('do not say the same: %j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(false)
  })
})

describe('a newer value', () => {
  it('is the older one where nothing changed', () => {
    const older = { people: [ROSS], count: 1 }
    expect(sharing(older, copyOf(older))).toBe(older)
  })

  it('is equal to itself', () => {
    const newer = { people: [BRIGHT, { ...ROSS, surname: 'Rose' }], count: 2 }
    expect(sharing({ people: [ROSS], other: true }, newer)).toEqual(newer)
  })

  it('keeps the records that did not change', () => {
    const [ross, bright] = sharing([ROSS, BRIGHT], [copyOf(ROSS), { ...BRIGHT, surname: 'Brighton' }])
    expect(ross).toBe(ROSS)
    expect(bright).not.toBe(BRIGHT)
  })

  it('keeps a record that moved, known by its id', () => {
    const [first] = sharing([ROSS, BRIGHT], [copyOf(BRIGHT)])
    expect(first).toBe(BRIGHT)
  })
})
