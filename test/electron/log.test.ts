import { describe, expect, it } from 'vitest'
import { codesOf } from '../../electron/log.ts'

describe('What the log says of an error', () => {
  it('is its code and place, and not a word of its message', () => {
    const error = Object.assign(new Error("ENOSPC, write '/home/clerk/restricted.docx'"), { code: 'ENOSPC' })
    expect(codesOf(error)).toEqual({ code: 'ENOSPC', at: expect.stringMatching(/^log\.test\.ts:\d+:\d+$/) })
  })

  it('is its name where it has no code', () => {
    expect(codesOf(new TypeError('Ms Rivers')).code).toBe('TypeError')
  })

  it('is nothing of what is no error at all', () => {
    expect(codesOf('Ms Rivers')).toEqual({ code: 'unknown', at: '' })
  })
})
