import { describe, expect, it } from 'vitest'
import { createCrashCount } from '../../../electron/window/crash-count.ts'

const SECOND = 1000

describe('Crashes', () => {
  it('are often when there are three within a minute', () => {
    const count = createCrashCount()
    expect([0, 20, 40].map((second) => count(second * SECOND))).toEqual(['seldom', 'seldom', 'often'])
  })

  it('are seldom when they lie further apart', () => {
    const count = createCrashCount()
    expect([0, 31, 61, 121].map((second) => count(second * SECOND))).toEqual([
      'seldom',
      'seldom',
      'seldom',
      'seldom',
    ])
  })
})
