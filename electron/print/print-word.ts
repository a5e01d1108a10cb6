import { inTurn } from '../../shared/domain/in-turn.ts'
import type { DrawnWord, PrintedWord, WordToPrint } from '../../shared/ipc/print-channels.ts'
import { codeOf, log } from '../log.ts'

/** A page out of sight, on which one Word file is drawn. */
export interface DrawnPage {
  drawn(): Promise<DrawnWord>
  print(): Promise<Uint8Array>
  /** Takes the page away, whatever it is doing. */
  end(): void
}

/** In milliseconds, for one file. */
const PATIENCE = 60_000

/** Prints Word files one after the other, each on a page of its own that is taken away when it takes too long. Never rejects. */
export function createWordPrinter(
  open: (word: WordToPrint) => DrawnPage,
  patience = PATIENCE,
): (word: WordToPrint) => Promise<PrintedWord> {
  const turn = inTurn()
  return (word) => turn(() => printOne(open, word, patience))
}

async function printOne(
  open: (word: WordToPrint) => DrawnPage,
  word: WordToPrint,
  patience: number,
): Promise<PrintedWord> {
  try {
    const page = open(word)
    const printed = await inTime(printedOn(page), patience)
    page.end()
    if (printed.kind === 'failed') log({ event: 'word-not-printed', reason: printed.reason })
    return printed
  } catch (error) {
    log({ event: 'word-not-printed', code: codeOf(error) })
    return { kind: 'failed', reason: 'broke' }
  }
}

async function printedOn(page: DrawnPage): Promise<PrintedWord> {
  try {
    const drawn = await page.drawn()
    switch (drawn.kind) {
      case 'drawn':
        return { kind: 'printed', pdf: await page.print() }
      case 'missing':
        return drawn
      case 'unreadable':
        return { kind: 'failed', reason: 'unreadable' }
    }
  } catch (error) {
    log({ event: 'word-not-printed', code: codeOf(error) })
    return { kind: 'failed', reason: 'broke' }
  }
}

function inTime(printing: Promise<PrintedWord>, patience: number): Promise<PrintedWord> {
  return new Promise((resolve) => {
    const over = setTimeout(() => resolve({ kind: 'failed', reason: 'took too long' }), patience)
    void printing.then((printed) => {
      clearTimeout(over)
      resolve(printed)
    })
  })
}
