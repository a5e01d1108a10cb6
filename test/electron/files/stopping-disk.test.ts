import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { stoppingDisk } from '../../../electron/files/stopping-disk.ts'

describe('A disk at which tests stop the application', () => {
  it('is the disk itself in a packaged application', () => {
    expect(stoppingDisk(realDisk, true)).toBe(realDisk)
  })

  it('is another one only where the application runs from its source tree', () => {
    expect(stoppingDisk(realDisk, false)).not.toBe(realDisk)
  })
})
