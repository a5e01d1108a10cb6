import type { DrawnWord } from '../../shared/ipc/print-channels.ts'
import { drawWord } from './draw-word.ts'
import { showSheets } from './sheet-runs.ts'
import { Undrawn } from './undrawn.ts'
import './print.css'

/**
 * A page that nobody sees: main opens it to print one Word file. It has no way to the records, the vault or
 * the network; the file comes from the one address that main answers with it.
 */

declare global {
  /** What main waits for before it prints. */
  var drawn: Promise<DrawnWord>
  /** Shows what main prints next, counted from 0; false where everything was printed. */
  var show: (at: number) => boolean
}

globalThis.drawn = drawWordOf('/paper', Number(new URLSearchParams(location.search).get('lines') ?? 1))

globalThis.show = (at) => showSheets(document.body, at)

async function drawWordOf(address: string, lines: number): Promise<DrawnWord> {
  try {
    const answer = await fetch(address)
    await drawWord(new Uint8Array(await answer.arrayBuffer()), document.body, lines)
    return { kind: 'drawn' }
  } catch (fault) {
    return fault instanceof Undrawn ? { kind: 'missing', what: fault.what } : { kind: 'unreadable' }
  }
}
