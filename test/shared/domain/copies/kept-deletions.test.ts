import { describe, expect, it } from 'vitest'
import type { CopiedRecord, CopiedRecords } from '../../../../shared/domain/copies/copied-record.ts'
import { endOfKeeping } from '../../../../shared/domain/copies/kept-deletions.ts'
import { committee, item, meeting, newId, section } from '../../../support/meetings.ts'

const HELD = meeting()
const UPDATE = item(section(), { meetingId: HELD.id })
const OTHER = meeting({ id: newId('meeting') })
const KCSP = committee()

/** What a deletion keeps, as a line each: of the deletion itself, and of the records that went with it. */
function kept(deletionId: string, thing: object, ...records: readonly { readonly id: string }[]) {
  const lines: readonly CopiedRecord[] = [
    { table: 'deletions', id: deletionId, json: JSON.stringify({ id: deletionId, thing }) },
    ...records.map((record) => {
      const id = `kept ${record.id}`
      return { table: 'deletedRecords' as const, id, json: JSON.stringify({ id, deletionId, record }) }
    }),
  ]
  return lines
}

const asRecords = (...lines: readonly CopiedRecord[]): CopiedRecords =>
  new Map(lines.map((line) => [`${line.table} ${line.id}`, line]))

const ended = (now: CopiedRecords) =>
  endOfKeeping(now, HELD.id).map((it) => `${it.table} ${it.kind === 'delete' ? it.id : ''}`)

describe('a deleted meeting that comes back from a copy', () => {
  it('is kept no more among what was deleted, so that it cannot come back a second time', () => {
    const now = asRecords(
      ...kept('one', { kind: 'meeting', id: HELD.id }, HELD, UPDATE),
      ...kept('two', { kind: 'meeting', id: OTHER.id }, OTHER),
    )
    expect(ended(now)).toEqual([
      'deletions one',
      `deletedRecords kept ${HELD.id}`,
      `deletedRecords kept ${UPDATE.id}`,
    ])
  })

  it('is taken out of what went with its committee, which is kept on', () => {
    const now = asRecords(...kept('one', { kind: 'committee', id: KCSP.id }, KCSP, HELD, UPDATE, OTHER))
    expect(ended(now)).toEqual([`deletedRecords kept ${HELD.id}`, `deletedRecords kept ${UPDATE.id}`])
  })
})
