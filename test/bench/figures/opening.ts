import type { DrivenWindow } from '../driven/driven-window.ts'
import { ENTER } from '../driven/driven-window.ts'
import { focusOn, paintedAt, shownAfterEnter } from '../driven/in-page.ts'
import { MEETING, NOTES, openDesk } from '../driven/open-desk.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { committeesWithMeetings } from '../store/many-meetings.ts'
import { sampleForm } from '../store/sample-form.ts'
import { inTurns } from '../turns.ts'
import type { Workbench } from '../workbench.ts'

/** A thousand meetings, as many years of ten committees have them. */
const COMMITTEES = 10
const MEETINGS_OF_EACH = 100
const BACK_TO_LIST = '[aria-label^="Back to the committee"]'

/** From Enter on the latest meeting of the list to the frame with its notes; beside it, where it is the only one. */
export async function measureOpening({
  times,
  profileWith,
  startOurs,
}: Workbench): Promise<readonly Figure[]> {
  const form = sampleForm()
  const alone = await startOurs(await profileWith(committeesWithMeetings(1, 1, form)))
  const among = await startOurs(await profileWith(committeesWithMeetings(COMMITTEES, MEETINGS_OF_EACH, form)))
  await openDesk(alone)
  await openDesk(among)
  const pairs = await inTurns(
    times(15),
    () => openAgain(alone),
    () => openAgain(among),
  )
  const floor = median(pairs.map((pair) => pair.floor))
  const value = median(pairs.map((pair) => pair.value))
  return [{ name: 'opening a meeting among 1,000', value, unit: 'ms', floor, atMost: 1.5 * floor }]
}

async function openAgain(window: DrivenWindow): Promise<number> {
  await window.evaluate(click, BACK_TO_LIST)
  await window.evaluate(paintedAt, MEETING)
  await window.evaluate(idle)
  await window.evaluate(focusOn, MEETING)
  const { seen } = await window.watch(shownAfterEnter, NOTES)
  await window.press(ENTER)
  return seen
}

/** Runs in the page. */
function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}

/** Runs in the page: ends when it has nothing left to do, as it has when a clerk has found the meeting in the list. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()))
}
