import type { Backup } from './backup-form.ts'

const MEGABYTE = 1024 * 1024

/** Reliability 4. Nothing in a backup is packed, so that what is read is what is counted. */
export const LARGEST_BACKUP = 500 * MEGABYTE
export const MOST_PAPERS = 1000
export const LARGEST_PAPER = 100 * MEGABYTE
export const LONGEST_LINE = 8 * MEGABYTE

/** Its head, its end, and what stands around each paper. */
const AROUND_PAPER = 100
const AROUND_ALL = 1000

/** Why nobody could open a backup of all that, so that none is written; null where one can be. */
export function whyBeyondLimits({
  lines,
  papers,
}: Pick<Backup, 'lines' | 'papers'>): 'too-large' | 'too-many-papers' | null {
  if (papers.length > MOST_PAPERS) return 'too-many-papers'
  const bytes = papers.reduce((sum, { size }) => sum + size + AROUND_PAPER, lines.byteLength + AROUND_ALL)
  const isEachTaken = papers.every(({ size }) => size <= LARGEST_PAPER) && !hasLongLine(lines)
  return bytes > LARGEST_BACKUP || !isEachTaken ? 'too-large' : null
}

function hasLongLine(lines: Buffer): boolean {
  let start = 0
  for (let end = lines.indexOf(10); end >= 0; end = lines.indexOf(10, start)) {
    if (end - start > LONGEST_LINE) return true
    start = end + 1
  }
  return lines.byteLength - start > LONGEST_LINE
}
