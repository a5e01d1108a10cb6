import { describe, expect, it } from 'vitest'
import { isWithin } from '../../../electron/ipc/size.ts'

describe('The size of an argument', () => {
  it('counts two bytes a character', () => {
    expect(isWithin(20, 'ten letter')).toBe(true)
    expect(isWithin(19, 'ten letter')).toBe(false)
  })

  it('counts an array of bytes by its bytes', () => {
    expect(isWithin(100, new Uint8Array(100))).toBe(true)
    expect(isWithin(99, new Uint8Array(100))).toBe(false)
  })

  it('counts keys as well as values', () => {
    expect(isWithin(40, { ['k'.repeat(30)]: 1 })).toBe(false)
  })

  it('counts everything inside', () => {
    expect(isWithin(1000, { a: [{ b: 'x'.repeat(600) }] })).toBe(false)
  })

  it('comes to an end in a value that holds itself', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(isWithin(1000, circle)).toBe(false)
  })

  it('comes to an end in a very deep value', () => {
    let deep: unknown = 'words'
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    expect(isWithin(1000, deep)).toBe(false)
  })

  it('takes a sparse array for what is in it', () => {
    expect(isWithin(1000, new Array(1e9))).toBe(true)
  })
})
