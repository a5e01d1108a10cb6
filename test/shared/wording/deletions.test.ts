import { describe, expect, it } from 'vitest'
import type { DeletedThing } from '../../../shared/records/deletion.ts'
import {
  daysLeftWords,
  deletedContents,
  deletedName,
  deletedNameWithin,
} from '../../../shared/wording/deletions.ts'
import { day, newId } from '../../support/meetings.ts'

const COMMITTEE: DeletedThing = {
  kind: 'committee',
  id: newId('committee'),
  name: 'Safety Partnership',
  meetings: 1,
  people: 18,
}
const MEETING: DeletedThing = {
  kind: 'meeting',
  id: newId('meeting'),
  committeeId: COMMITTEE.id,
  date: day('2024-11-21'),
  items: 17,
  people: 1,
}
const PERSON: DeletedThing = {
  kind: 'person',
  id: newId('membership'),
  committeeId: COMMITTEE.id,
  personId: newId('person'),
  name: 'Mr J Rivers',
  office: 'Inventor, KCC',
}

describe('a deleted thing', () => {
  it.each([
    [COMMITTEE, 'Safety Partnership', 'Safety Partnership', 'Committee, with 1 meeting and 18 people'],
    [
      MEETING,
      'Meeting of Thursday, 21 November 2024',
      'the meeting of Thursday, 21 November 2024',
      'Safety Partnership, with 17 items and 1 person on the roll',
    ],
    [PERSON, 'Mr J Rivers', 'Mr J Rivers', 'Inventor, KCC, taken from Safety Partnership'],
    [
      { ...PERSON, name: '', office: '' },
      'Person without a name',
      'Person without a name',
      'Taken from Safety Partnership',
    ],
  ] as const)('%o is called by its name and says what was in it', (thing, name, within, contents) => {
    expect(deletedName(thing)).toBe(name)
    expect(deletedNameWithin(thing)).toBe(within)
    expect(deletedContents({ thing, committeeName: 'Safety Partnership' })).toBe(contents)
  })

  it('says how many days are left', () => {
    expect([90, 1, 0].map(daysLeftWords)).toEqual(['90 days left', '1 day left', 'Goes for good soon'])
  })
})
