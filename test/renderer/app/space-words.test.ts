import { describe, expect, it } from 'vitest'
import { spaceWords } from '../../../renderer/app/space-words.ts'

const MEGABYTE = 1024 * 1024

describe('The sentence about the room on the disk', () => {
  it('is none while there is enough', () => {
    expect(spaceWords({ kind: 'enough' })).toBe(null)
  })

  it.each(['low', 'full'] as const)(
    'says, when it is %s, how much is free and how much is needed',
    (kind) => {
      const words = spaceWords({ kind, free: 12.7 * MEGABYTE, needed: 200 * MEGABYTE })
      expect(words?.sentence).toContain('12 MB are free, and Minutebook needs 200 MB')
      expect(words?.sentence).toContain('recycle bin')
    },
  )
})
