import { type DrivenWindow, TAB } from '../driven/driven-window.ts'
import { focusMovedAt, paintedAt } from '../driven/in-page.ts'
import { MEETING } from '../driven/open-desk.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { committeeWithMeetings } from '../store/many-meetings.ts'
import { sampleForm } from '../store/sample-form.ts'
import type { Workbench } from '../workbench.ts'

const MEETINGS = 200
const ROUNDS = 9

/**
 * From the start of the process to the frame in which a window answers its first key: the list of 200
 * meetings is painted and Tab has moved the focus. Beside it a blank window, until Tab is in its field. A clerk
 * closes the window; after a kill all of the store is copied and compared before it is shown.
 */
export async function measureStart({
  times,
  profileWith,
  startOurs,
  startBlank,
}: Workbench): Promise<readonly Figure[]> {
  const profile = await profileWith(committeeWithMeetings(MEETINGS, sampleForm()))
  const blank = async () => usableAfter(await startBlank(), 'textarea', 'close')
  const ours = async (end: End) => usableAfter(await startOurs(profile), MEETING, end)
  await blank() // the first start of a profile makes its files
  await ours('close')
  const rounds: Round[] = []
  for (let round = 0; round < times(ROUNDS); round += 1) {
    const floor = await blank()
    const afterClose = await ours('kill')
    rounds.push({ floor, afterClose, afterKill: await ours('close') })
  }
  const floor = median(rounds.map((round) => round.floor))
  const row = (name: string, value: (round: Round) => number, share: number): Figure => {
    return { name, value: median(rounds.map(value)), unit: 'ms', floor, atMost: share * floor }
  }
  return [
    row(`start with ${MEETINGS} meetings in the store`, ({ afterClose }) => afterClose, 1.5),
    row('the same after a kill', ({ afterKill }) => afterKill, 2.5),
  ]
}

type End = 'close' | 'kill'
type Round = { readonly floor: number; readonly afterClose: number; readonly afterKill: number }

async function usableAfter(window: DrivenWindow, selector: string, end: End): Promise<number> {
  await window.evaluate(paintedAt, selector)
  const { seen } = await window.watch(focusMovedAt)
  await window.press(TAB)
  const usableAt = await seen
  await window[end]()
  return usableAt - window.startedAt
}
