import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { removalOfCommittee } from '../../../renderer/data/committee-removal.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { put } from '../../../shared/records/change.ts'
import { committee, item, meeting, minute, newId, person, seat, section } from '../../support/meetings.ts'
import { body, mention, paragraph } from '../../support/note-bodies.ts'
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

  it('takes the people who are known from nowhere else', async () => {
    const { database, commit } = await twoCommittees()
    await commit(step('removal', ...(await removalOfCommittee(database, HERE.id))))
    expect(await database.people.toArray()).toEqual([BRIGHT])
  })

  it('leaves whoever is named at a meeting of the other committee, though never on its seats or its roll', async () => {
    const { database, commit } = await twoCommittees()
    const held = meeting({ id: newId('meeting'), committeeId: ELSEWHERE.id })
    const given = { committeeId: ELSEWHERE.id, meetingId: held.id, itemId: newId('item'), order: 'V' }
    const action = {
      id: newId('action'),
      ...given,
      what: 'write',
      personId: ROSS.id,
      due: null,
      isDone: false,
    }
    await commit(step('an action of Ross', put('meetings', held), put('actions', action)))
    await commit(step('removal', ...(await removalOfCommittee(database, HERE.id))))
    expect(await database.people.toArray()).toEqual([ROSS, BRIGHT])
  })

  it('takes whoever is only named in its notes', async () => {
    const { database, commit } = await twoCommittees()
    const guest = person('Mr A Guest')
    const notes = minute(item(section()), { body: body(paragraph(mention(guest.id))) })
    await commit(step('a guest', put('people', guest), put('publicMinutes', notes)))
    await commit(step('removal', ...(await removalOfCommittee(database, HERE.id))))
    expect(await database.people.toArray()).toEqual([BRIGHT])
  })
})
