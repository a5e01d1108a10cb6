import { pageCount } from './page-count.ts'

/** Prints a Word file with lines so tall, of what its fonts ask for. */
export type PrintWord = (file: Uint8Array, lines: number) => Promise<Uint8Array>

/** A line in a thousand is enough where a page is full to the last; more than six in a hundred would be seen. */
const LINES = [1, 0.99, 0.975, 0.96, 0.94]

/**
 * A Word file as PDF on no more pages than it is counted to have: this machine's fonts may be a little taller
 * than those it was counted with. Null where it does not fit.
 */
export async function printFitting(
  file: Uint8Array,
  pages: number,
  print: PrintWord,
): Promise<Uint8Array | null> {
  for (const lines of LINES) {
    const pdf = await print(file, lines)
    if ((await pageCount(pdf)) <= pages) return pdf
  }
  return null
}
