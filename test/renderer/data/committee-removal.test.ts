import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { removalOfCommittee } from '../../../renderer/data/committee-removal.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { put } from '../../../shared/records/change.ts'
import { committee, meeting, newId, person, seat } from '../../support/meetings.ts'
import { step } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

const HERE = committee({ name: 'Safety Partnership' })
const ELSEWHERE = committee({ id: newId('committee'), name: 'Planning Committee' })
const ROSS = person('DI J Ross')
const BRIGHT = person('Ms C Bright')

/** Two committees: Ross belongs to the first alone, Bright to both. */
async function twoCommittees() {
  const database = await openStore()
  const { commit } = createCommit({ database, journal: noJournal() })
  await commit(
    step(
      'two committees',
      put('committees', HERE),
      put('committees', ELSEWHERE),
      put('people', ROSS),
      put('people', BRIGHT),
      put('memberships', seat(ROSS)),
      put('memberships', seat(BRIGHT)),
      put('memberships', seat(BRIGHT, { committeeId: ELSEWHERE.id })),
      put('meetings', meeting()),
    ),
  )
  return { database, commit }
}

describe('the removal of a committee', () => {
  it('takes its meetings and seats, and leaves the other committee', async () => {
    const { database, commit } = await twoCommittees()
    await commit(step('removal', ...(await removalOfCommittee(database, HERE.id))))
    expect(await database.committees.toArray()).toEqual([ELSEWHERE])
    expect(await database.meetings.count()).toBe(0)
    expect((await database.memberships.toArray()).map((it) => it.committeeId)).toEqual([ELSEWHERE.id])
  })

  it('leaves its people as long as it can be put back', async () => {
    const { database, commit } = await twoCommittees()
    await commit(step('removal', ...(await removalOfCommittee(database, HERE.id))))
    expect(await database.people.toArray()).toEqual([ROSS, BRIGHT])
  })
})
