import { expect, it } from 'vitest'
import type { CommitResult } from '../../../renderer/data/commit.ts'
import { useResolve } from '../../../renderer/features/desk/course/use-resolve.ts'
import { useDesk } from '../../../renderer/features/desk/use-desk.ts'
import { type RecordHappening, useRecord } from '../../../renderer/features/desk/use-record.ts'
import { meetingOf } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'
import { showNotes } from '../editor/show-notes.tsx'

const REFUSED: CommitResult = { kind: 'refused', why: { kind: 'locked', state: 'approved' } }
const FAILED: CommitResult = { kind: 'failed', reason: 'storage full', code: 'ENOSPC' }

/** A desk whose store answers so to every step, with “One” in its notes. */
async function desk(answer: () => Promise<CommitResult>) {
  const notes = await showNotes(['¶ One'])
  const data = await openedData()
  let steps: { readonly record: RecordHappening; readonly resolve: ReturnType<typeof useResolve> } | undefined
  const Asking = () => {
    const own = useDesk(meetingOf({ agenda: { A: ['Lamps'] } }), null, notes.states)
    steps = { record: useRecord(own, notes.states), resolve: useResolve(own, notes.states) }
    return null
  }
  showWith({ ...data, commit: answer }, <Asking />)
  const happening = { label: 'try', changes: [], sentence: { of: 'declarations' } } as const
  return {
    notes,
    record: () => steps?.record(happening),
    resolve: () => void steps?.resolve({ ...happening, lead: 'that one be noted.' }).catch(() => undefined),
  }
}

it.each([
  ['is refused', async () => REFUSED],
  ['fails', async () => FAILED],
  ['meets a fault of the program', () => Promise.reject(new Error('not of its form'))],
] as const)('A step that %s leaves nothing in the notes', async (_, answer) => {
  const { notes, record, resolve } = await desk(answer)
  record()
  expect(notes.lines()).toHaveLength(3)
  await expect.poll(() => notes.lines()).toEqual(['¶ One|'])
  resolve()
  expect(notes.lines()).toHaveLength(4)
  await expect.poll(() => notes.lines()).toEqual(['¶ One|'])
})
