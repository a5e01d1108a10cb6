import { describe, expect, it } from 'vitest'
import { codedAgenda, itemsInOrder } from '../../../../shared/domain/agenda/codes.ts'
import {
  correctionItemChanges,
  hasNotesOf,
  previousNotesChanges,
} from '../../../../shared/domain/agenda/previous-notes.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import type { Change } from '../../../../shared/records/change.ts'
import { putInto } from '../../../support/changes.ts'
import { day, meeting, meetingOf, newId } from '../../../support/meetings.ts'

const EARLIER = meeting({ id: newId('meeting'), date: day('2024-07-04') })

/** The agenda once the notes are on it, and the code of the item that has them as its paper. */
function agendaWithNotes(titles: readonly string[]) {
  const before = meetingOf({ agenda: { A: titles } })
  const added = previousNotesChanges(before, EARLIER, newId)
  if (added === undefined) throw new Error('There is no section for it')
  const after = changedSnapshot(before, added.changes)
  const items = itemsInOrder(codedAgenda(after.sections, after.items))
  const papers = putInto(
    'papers',
    added.changes.filter((it): it is Change => it.kind !== 'edit'),
  )
  return {
    agenda: items.map(({ item, code }) => `${code} ${item.title}`),
    with: items.filter(({ item }) => papers.some(({ itemId }) => itemId === item.id)).map(({ code }) => code),
    papers,
  }
}

describe('the notes of the last meeting', () => {
  it('are a paper of the item that is called after its day', () => {
    const {
      agenda,
      with: codes,
      papers,
    } = agendaWithNotes(['Apologies', 'Notes of Meeting held on 4 July 2024'])
    expect(agenda).toEqual(['A1 Apologies', 'A2 Notes of Meeting held on 4 July 2024'])
    expect(codes).toEqual(['A2'])
    expect(papers.map(({ source }) => source)).toEqual([{ kind: 'notesOf', meetingId: EARLIER.id }])
  })

  it('give the standing item its day (R-81)', () => {
    const { agenda, with: codes } = agendaWithNotes(['Notes of last meeting', 'Update'])
    expect(agenda).toEqual(['A1 Notes of meeting held on 4 July 2024', 'A2 Update'])
    expect(codes).toEqual(['A1'])
  })

  it('get an item of their own where there is none', () => {
    const { agenda, with: codes } = agendaWithNotes(['Introduction', 'Notes of meeting held on 1 May 2024'])
    expect(agenda.at(-1)).toBe('A3 Notes of meeting held on 4 July 2024')
    expect(codes).toEqual(['A3'])
  })

  it('are known to be on the agenda by their paper', () => {
    const { papers } = agendaWithNotes(['Notes of last meeting'])
    expect(hasNotesOf(EARLIER, papers)).toBe(true)
    expect(hasNotesOf(meeting({ id: newId('meeting') }), papers)).toBe(false)
  })
})

describe('the item at which a confirmed record is put right', () => {
  const before = meetingOf({ agenda: { A: ['Apologies'], B: ['Update'] } })

  it('stands at the end of the first section, with the record as its paper (R-104)', () => {
    const added = correctionItemChanges(before, EARLIER, newId)
    const after = changedSnapshot(before, added?.changes ?? [])
    const items = itemsInOrder(codedAgenda(after.sections, after.items))
    expect(items.map(({ item, code }) => `${code} ${item.title}`)).toEqual([
      'A1 Apologies',
      'A2 Correction to the notes of meeting held on 4 July 2024',
      'B1 Update',
    ])
    expect(added?.changes.map(({ table }) => table)).toContain('papers')
  })

  it('is the one that is there already', () => {
    const added = correctionItemChanges(before, EARLIER, newId)
    const after = changedSnapshot(before, added?.changes ?? [])
    expect(correctionItemChanges(after, EARLIER, newId)).toEqual({ itemId: added?.itemId, changes: [] })
  })
})
