import { type DrivenWindow, TAB } from '../driven/driven-window.ts'
import { focusMovedAt, paintedAt } from '../driven/in-page.ts'
import { MEETING } from '../driven/open-desk.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { committeeWithMeetings } from '../store/many-meetings.ts'
import { sampleForm } from '../store/sample-form.ts'
import { inTurns } from '../turns.ts'
import type { Workbench } from '../workbench.ts'

const MEETINGS = 200
const ROUNDS = 9

/**
 * From the start of the process to the frame in which a window answers its first key: the list of 200
 * meetings is painted and Tab has moved the focus. Beside it a blank window, until Tab is in its field.
 */
export async function measureStart({
  times,
  profileWith,
  startOurs,
  startBlank,
}: Workbench): Promise<readonly Figure[]> {
  const profile = await profileWith(committeeWithMeetings(MEETINGS, sampleForm()))
  const blank = async () => usableAfter(await startBlank(), 'textarea')
  const ours = async () => usableAfter(await startOurs(profile), MEETING)
  await blank() // the first start of a profile makes its files
  await ours()
  const pairs = await inTurns(times(ROUNDS), blank, ours)
  const floor = median(pairs.map((pair) => pair.floor))
  const value = median(pairs.map((pair) => pair.value))
  return [
    { name: `start with ${MEETINGS} meetings in the store`, value, unit: 'ms', floor, atMost: 1.5 * floor },
  ]
}

async function usableAfter(window: DrivenWindow, selector: string): Promise<number> {
  await window.evaluate(paintedAt, selector)
  const { seen } = await window.watch(focusMovedAt)
  await window.press(TAB)
  const usableAt = await seen
  await window.kill()
  return usableAt - window.startedAt
}
