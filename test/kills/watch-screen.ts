import type { Page } from 'playwright'
import type { ShownNotes } from './acknowledged.ts'
import type { Belief } from './messages.ts'

/** Notes, at every frame of the window, the words that stand there together with the word Saved. */
export async function watchScreen(
  page: Page,
  belief: Belief,
  note: (notes: ShownNotes) => void,
): Promise<void> {
  await page.exposeFunction('noteAcknowledged', note)
  await page.evaluate(readEveryFrame, belief)
}

/** Runs in the window. Indicator and words are read in one go, with nothing in between. */
function readEveryFrame(belief: Belief): void {
  const isSaved = () => {
    const indicator = document.querySelector('[data-save-state]')
    return (
      indicator?.getAttribute('data-save-state') === 'saved' && /^Saved/.test(indicator.textContent ?? '')
    )
  }
  const lineOf = (line: Element) =>
    `${/notes-(paragraph|bullet|sub-point|sentence|lead|clause)/.exec(line.className)?.[1]}: ${line.textContent}`
  let last = ''
  const look = () => {
    const notes = document.querySelector('.notes-text')
    const item = /^Notes of item ([^,]+),/.exec(notes?.getAttribute('aria-label') ?? '')?.[1]
    if (notes && item !== undefined && (belief === 'everything shown' || isSaved())) {
      const seen = { item, lines: [...notes.querySelectorAll('p')].map(lineOf) }
      const words = JSON.stringify(seen)
      if (words !== last) Reflect.get(globalThis, 'noteAcknowledged')(seen)
      last = words
    }
    requestAnimationFrame(look)
  }
  look()
}
