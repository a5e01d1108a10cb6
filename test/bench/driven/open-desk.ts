import { type DrivenWindow, ENTER } from './driven-window.ts'
import { focusOn, paintedAt } from './in-page.ts'

/** A meeting in the list. */
export const MEETING = 'main [data-row]'

/** Where the notes are typed, with words in it. */
export const NOTES = '.notes-text p'

/** Opens the first meeting of the list and waits for its notes. */
export async function openDesk(window: DrivenWindow): Promise<void> {
  await window.evaluate(paintedAt, MEETING)
  await window.evaluate(focusOn, MEETING)
  await window.press(ENTER)
  await window.evaluate(paintedAt, NOTES)
}
