import { describe, expect, it } from 'vitest'
import { saveFailureOf } from '../../../electron/files/save-failure.ts'

const writing = (code: string) => ({ kind: 'failed', stage: 'writing', code }) as const
const renaming = (code: string) => ({ kind: 'failed', stage: 'renaming', code }) as const

describe('A failed save', () => {
  it.each([
    ['ENOSPC', 'disk full'],
    ['EDQUOT', 'disk full'],
    ['EACCES', 'no permission'],
    ['EPERM', 'no permission'],
    ['EROFS', 'read-only place'],
    ['ENOENT', 'place is gone'],
    ['ENOTDIR', 'place is gone'],
    ['ENAMETOOLONG', 'name not allowed'],
    ['EINVAL', 'name not allowed'],
    ['EISDIR', 'name not allowed'],
    ['EIO', 'unknown'],
  ])('with %s is called “%s”', (code, failure) => {
    expect(saveFailureOf(writing(code), 'linux')).toBe(failure)
  })

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'with %s at the rename on Windows is a file held by another program',
    (code) => {
      expect(saveFailureOf(renaming(code), 'win32')).toBe('open in another program')
    },
  )

  it('with EPERM at the rename elsewhere is a missing permission', () => {
    expect(saveFailureOf(renaming('EPERM'), 'linux')).toBe('no permission')
  })
})
