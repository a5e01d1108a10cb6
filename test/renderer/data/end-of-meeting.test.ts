import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { copyAtEndOfMeetings } from '../../../renderer/data/end-of-meeting.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { put } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import { FakeMainProcess } from '../../support/main-process.ts'
import { meeting } from '../../support/meetings.ts'
import { step } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

/** What main is asked when a meeting comes to a state. */
async function askedWhen(state: MeetingState): Promise<readonly string[]> {
  const main = new FakeMainProcess()
  const committer = createCommit({ database: await openStore(), journal: noJournal() })
  copyAtEndOfMeetings(committer, main.bridge)
  const held = meeting({ state: 'in progress' })
  await committer.commit(step('add', put('meetings', held)))
  await committer.commit(step('go on', edit('meetings', held, { state, closing: '13:00' })))
  return main.asked.map(([channel]) => channel)
}

describe('a snapshot', () => {
  it('is taken at the end of a meeting', async () => {
    expect(await askedWhen('draft')).toEqual(['vault:take-snapshot'])
  })

  it('is not taken at other changes of it', async () => {
    expect(await askedWhen('in progress')).toEqual([])
  })
})
