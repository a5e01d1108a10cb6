import { describe, expect, it } from 'vitest'
import type { CommitResult } from '../../../renderer/data/commit.ts'
import { type KnownMeeting, useKnownMeeting } from '../../../renderer/features/desk/use-known-meeting.ts'
import { newAnswer } from '../../../shared/domain/attendance/made-there.ts'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { put } from '../../../shared/records/change.ts'
import { meetingOf, newId, person } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'

const SAVED: CommitResult = { kind: 'saved', sequence: 1, effects: [] }
const FAILED: CommitResult = { kind: 'failed', reason: 'storage full', code: 'QuotaExceededError' }

/** A meeting on the screen, and how many are on its roll for who asks. */
async function knownMeeting() {
  const first = meetingOf()
  let handle: KnownMeeting | undefined
  const Asking = ({ snapshot }: { readonly snapshot: MeetingSnapshot }) => {
    handle = useKnownMeeting(snapshot)
    return null
  }
  const { show } = showWith(await openedData(), <Asking snapshot={first} />)
  return {
    first,
    tell: (snapshot: MeetingSnapshot) => show(<Asking snapshot={snapshot} />),
    count: () => handle?.known().attendance.length,
    mark: (result: Promise<CommitResult>) => {
      const change = put('attendance', newAnswer(first, person('Ms C Allen').id, newId))
      handle?.expect([change], result)
      return change
    },
  }
}

describe('the meeting as it is known', () => {
  it('has a step at once, before the store tells of it', async () => {
    const { mark, count } = await knownMeeting()
    mark(new Promise(() => {}))
    mark(new Promise(() => {}))
    expect(count()).toBe(2)
  })

  it('keeps it when the store tells of something else first', async () => {
    const { first, mark, count, tell } = await knownMeeting()
    mark(new Promise(() => {}))
    tell({ ...first })
    expect(count()).toBe(1)
  })

  it('goes by the store alone once it has told of it: what is undone then is undone', async () => {
    const { first, mark, count, tell } = await knownMeeting()
    const stored = Promise.resolve(SAVED)
    tell(changedSnapshot(first, [mark(stored)]))
    await stored
    tell({ ...first })
    expect(count()).toBe(0)
  })

  it('gives up a step that failed', async () => {
    const { mark, count } = await knownMeeting()
    const failed = Promise.resolve(FAILED)
    mark(failed)
    await failed
    expect(count()).toBe(0)
  })
})
