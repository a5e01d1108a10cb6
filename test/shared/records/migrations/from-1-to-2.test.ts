import { describe, expect, it } from 'vitest'
import { from1To2 } from '../../../../shared/records/migrations/from-1-to-2.ts'
import { tableSchemas } from '../../../../shared/records/tables.ts'
import { committee, item, meeting, meetingOf, newId, section } from '../../../support/meetings.ts'

const ROLL = meetingOf({ present: ['Ms C Allen'] }).attendance

describe('a record of version 1', () => {
  it('of a committee has a quorum of its members', () => {
    const quorum = { kind: 'fraction', numerator: 1, denominator: 3 }
    const old = { id: newId('committee'), houseStyle: { quorum } }
    expect(from1To2({ committees: [old] })).toMatchObject({
      committees: [{ seats: null, houseStyle: { nation: 'England', quorum: { of: 'members', atLeast: 1 } } }],
    })
  })

  it.each([
    ['an item was planned like any other', 'items', item(section()), ['spans', 'urgent', 'isDeferred']],
    ['a meeting has come to no item', 'meetings', meeting(), ['currentItemId', 'frozenNumbers']],
    ['the roll says no more than its status', 'attendance', ROLL[0], ['reason', 'substituteFor', 'isRemote']],
    ['a committee has no phrases', 'committees', committee(), ['phrases', 'sentences', 'seats']],
  ] as const)('of %s', (_what, table, whole, fields) => {
    const old = Object.fromEntries(
      Object.entries(whole ?? {}).filter(([name]) => !fields.some((it) => it === name)),
    )
    const [record] = from1To2({ [table]: [{ id: '', ...old }] })[table] ?? []
    expect(record).toEqual(whole)
  })

  it('that was written half by this version keeps what it has', () => {
    const urgent = item(section(), { urgent: { reason: 'It cannot wait.' } })
    expect(from1To2({ items: [urgent] })).toEqual({
      items: [urgent],
      deletedRecords: [],
      committees: [],
      meetings: [],
      attendance: [],
    })
  })

  it('that was deleted is brought along, so that it can be put back', () => {
    const { spans: _, ...old } = item(section())
    const kept = { id: newId('deletedRecord'), deletionId: newId('deletion'), table: 'items', record: old }
    const [after] = from1To2({ deletedRecords: [kept] }).deletedRecords ?? []
    expect(tableSchemas.deletedRecords.parse(after)).toEqual(after)
    expect(after).toMatchObject({ record: { spans: [] } })
  })
})
