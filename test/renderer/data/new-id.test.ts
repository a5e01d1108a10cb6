import { describe, expect, it } from 'vitest'
import { createNewId } from '../../../renderer/data/new-id.ts'
import { idSchemas } from '../../../shared/records/ids.ts'

/** Ids made at these moments. */
function idsAt(...moments: readonly number[]) {
  const left = [...moments]
  const newId = createNewId(() => left.shift() ?? 0)
  return moments.map(() => newId('item'))
}

describe('a new id', () => {
  it('is of the form that records have', () => {
    const [id] = idsAt(Date.UTC(2024, 10, 21))
    expect(idSchemas.item.parse(id)).toBe(id)
  })

  it('is never made twice', () => {
    expect(new Set(idsAt(...Array.from({ length: 5000 }, () => 7))).size).toBe(5000)
  })

  it('sorts after those before it, in one millisecond', () => {
    const ids = idsAt(...Array.from({ length: 5000 }, () => 7))
    expect(ids).toEqual(ids.toSorted())
  })

  it('sorts after those before it, over milliseconds', () => {
    const ids = idsAt(1, 2, 3, 1000, 1_000_000)
    expect(ids).toEqual(ids.toSorted())
  })

  it('sorts after those before it though the clock is put back', () => {
    const ids = idsAt(1_000_000, 5, 6, 1_000_001)
    expect(ids).toEqual(ids.toSorted())
  })
})
