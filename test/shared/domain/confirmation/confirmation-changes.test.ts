import { describe, expect, it } from 'vitest'
import {
  confirmationChanges,
  laterCorrectionChanges,
} from '../../../../shared/domain/confirmation/confirmation-changes.ts'
import { wordsInBlock } from '../../../../shared/domain/confirmation/corrected-words.ts'
import { nextToPutRight } from '../../../../shared/domain/confirmation/next-to-put-right.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { p } from '../../../support/documents.ts'
import { day, item, meeting, meetingOf, newId, section } from '../../../support/meetings.ts'

const earlier = meeting({ id: newId('meeting'), state: 'published', date: day('2024-07-04') })
const resolved = {
  meeting: earlier,
  version: { id: newId('version') },
  item: item(section()),
  corrections: [{ kind: 'add apology', name: 'Mr Hook' }],
  at: instant.parse(7),
  newId,
} as const
const confirming = { presiding: { name: 'Ms C Allen', office: 'Vice-Chair' }, by: 'A Clerk' }

describe('the confirmation of a record', () => {
  it('keeps its corrections with both meetings (R-101)', () => {
    const [correction] = confirmationChanges(resolved, confirming)
    expect(correction).toMatchObject({
      table: 'corrections',
      kind: 'put',
      record: {
        meetingId: earlier.id,
        atMeetingId: resolved.item.meetingId,
        atItemId: resolved.item.id,
        versionId: resolved.version.id,
        change: { kind: 'add apology', name: 'Mr Hook' },
      },
    })
  })

  it('is entered in the history, with who presided (R-106)', () => {
    const [correction, event] = confirmationChanges(resolved, confirming)
    const corrections = correction?.kind === 'put' ? [correction.record.id] : []
    const happening = { kind: 'confirmed', atMeetingId: resolved.item.meetingId, corrections }
    expect(event).toMatchObject({
      table: 'meetingEvents',
      record: {
        meetingId: earlier.id,
        by: 'A Clerk',
        happening: { ...happening, presiding: confirming.presiding },
      },
    })
  })

  it('changes nothing of the earlier meeting but its state (R-104)', () => {
    const [last] = confirmationChanges(resolved, confirming).slice(-1)
    expect(last).toEqual(edit('meetings', earlier, { state: 'confirmed' }))
  })

  it('leaves the meeting that confirms as it is', () => {
    const now = meetingOf({ meeting: { state: 'in progress' } })
    expect(changedSnapshot(now, confirmationChanges(resolved, confirming)).meeting).toBe(now.meeting)
  })
})

describe('a correction after the confirmation', () => {
  it('is kept, and nothing else changes (R-104)', () => {
    expect(laterCorrectionChanges(resolved).map(({ table }) => table)).toEqual(['corrections'])
  })

  const planned = meeting({ id: newId('meeting'), state: 'planned', date: day('2025-03-20') })
  const later = meeting({ id: newId('meeting'), state: 'planned', date: day('2025-07-20') })
  const drafted = meeting({ id: newId('meeting'), state: 'draft', date: day('2024-11-21') })
  const over = meeting({ id: newId('meeting'), state: 'approved', date: day('2024-11-21') })

  it.each([
    ['the first meeting to come', [later, planned, drafted], planned],
    ['one whose notes are still written, where none is to come', [over, drafted], drafted],
    ['none, where all later ones are settled', [over, earlier], undefined],
  ])('is made at %s (R-104)', (_, meetings, next) => {
    expect(nextToPutRight(earlier, meetings)).toBe(next)
  })
})

describe('the words that a correction is about', () => {
  const block = p(1, 'The Board’s “low road” was ', { text: 'closed', bold: true }, '.')

  it.each([
    ['Board\'s "low road"', 'Board’s “low road”'],
    [' was closed ', 'was closed'],
    ['', 'The Board’s “low road” was closed.'],
    ['open', undefined],
  ])('are taken as they stand: %s', (written, found) => {
    expect(wordsInBlock(block, written)).toBe(found)
  })
})
