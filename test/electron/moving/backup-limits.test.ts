import { describe, expect, it } from 'vitest'
import type { PaperSource } from '../../../electron/moving/backup-form.ts'
import { whyBeyondLimits } from '../../../electron/moving/backup-limits.ts'

const MEGABYTE = 1024 * 1024
const LINES = Buffer.from('put people per-1 {}\n')

/** So many papers of so many bytes each, as far as their sizes go. */
function papers(count: number, size: number): readonly PaperSource[] {
  const paper = { hash: '', size, bytes: () => nothing() }
  return Array.from({ length: count }, () => paper)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

describe('What a backup can hold', () => {
  it.each([
    ['no papers', papers(0, 0), null],
    ['1,000 papers', papers(1000, 1), null],
    ['1,001 papers', papers(1001, 1), 'too-many-papers'],
    ['almost 500 MB', papers(5, 99.9 * MEGABYTE), null],
    ['500 MB and what stands around them', papers(5, 100 * MEGABYTE), 'too-large'],
    ['a paper that is larger than any', papers(1, 101 * MEGABYTE), 'too-large'],
  ] as const)('is with %s: %s', (_what, all, why) => {
    expect(whyBeyondLimits({ lines: LINES, papers: all })).toBe(why)
  })

  it('is no record that is longer than any', () => {
    const long = Buffer.concat([LINES, Buffer.alloc(8 * MEGABYTE + 1, 'a'), LINES])
    expect(whyBeyondLimits({ lines: long, papers: [] })).toBe('too-large')
    expect(whyBeyondLimits({ lines: long.subarray(0, 8 * MEGABYTE), papers: [] })).toBe(null)
  })
})
