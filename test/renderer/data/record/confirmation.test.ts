import { describe, expect, it } from 'vitest'
import type { Data } from '../../../../renderer/data/open-data.ts'
import { meetingWithNotesBefore } from '../../../../renderer/data/previous-notes-query.ts'
import { approve } from '../../../../renderer/data/record/approve.ts'
import { confirmedRecord, recordOfDay } from '../../../../renderer/data/record/confirmation-queries.ts'
import { goBack } from '../../../../renderer/data/record/move-record.ts'
import { printedNotes } from '../../../../renderer/data/record/printed-notes.ts'
import { recordStep } from '../../../../renderer/data/record/record-step.ts'
import {
  confirmationChanges,
  laterCorrectionChanges,
} from '../../../../shared/domain/confirmation/confirmation-changes.ts'
import type { CorrectionChange } from '../../../../shared/records/correction.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { day, item, meeting, newId, section } from '../../../support/meetings.ts'
import { openedData } from '../../../support/opened-data.ts'
import { step } from '../../../support/steps.ts'
import { storeMeeting, wholeMeeting } from '../../../support/stored-meeting.ts'

const WORD = new Uint8Array([80, 75, 3, 4])
const APPROVAL = { chair: 'Mr J Rivers', by: 'A Clerk', wordOf: async () => WORD }
const PRESIDING = { name: 'Ms C Allen', office: 'Vice-Chair' }

/** A meeting of November with its notes, and the next one in March that is to confirm them. */
async function openTwoMeetings() {
  const data = await openedData()
  const whole = wholeMeeting()
  const next = meeting({ id: newId('meeting'), date: day('2025-03-06'), state: 'in progress' })
  const at = item(section({ meetingId: next.id }))
  await storeMeeting(data.database, { ...whole, notes: { ...whole.notes, standing: 'minuted' } })
  await data.database.meetings.add(next)
  await data.database.items.add(at)
  const { id, committeeId, date } = whole.held
  const record = async () => await recordOfDay(data.database, committeeId, { day: date, at: next.id })
  const now = async () => ({ meeting: (await data.database.meetings.get(id)) ?? whole.held })
  return { data, whole, next, at, record, now, id }
}
type Opened = Awaited<ReturnType<typeof openTwoMeetings>>

async function openApproved(): Promise<Opened> {
  const opened = await openTwoMeetings()
  const { kind } = await approve(opened.data, await opened.now(), APPROVAL)
  if (kind !== 'approved') throw new Error(kind)
  return opened
}

/** The record is confirmed in March, or put right there where it is confirmed already. */
async function resolve({ data, at, record }: Opened, ...corrections: readonly CorrectionChange[]) {
  const earlier = await record()
  if (!('version' in earlier)) throw new Error(earlier.kind)
  const resolved = { ...earlier, item: at, corrections, at: instant.parse(7), newId: data.newId }
  const confirming = { presiding: PRESIDING, by: 'A Clerk' }
  const changes =
    earlier.kind === 'confirmed'
      ? laterCorrectionChanges(resolved)
      : confirmationChanges(resolved, confirming)
  return await data.commit(recordStep('confirmation', changes))
}

async function openConfirmed(...corrections: readonly CorrectionChange[]): Promise<Opened> {
  const opened = await openApproved()
  expect(await resolve(opened, ...corrections)).toMatchObject({ kind: 'saved' })
  return opened
}

const APOLOGY = { kind: 'add apology', name: 'Mr Hook' } as const
const PRESENT = { kind: 'add presence', name: 'Ms Bright' } as const

describe('the record that a meeting is asked to confirm', () => {
  it('is none where no meeting was held on that day', async () => {
    const { data, next } = await openTwoMeetings()
    const asked = { day: day('2024-01-01'), at: next.id }
    expect(await recordOfDay(data.database, next.committeeId, asked)).toEqual({ kind: 'unknown' })
  })

  it('is not the meeting’s own', async () => {
    const { data, next } = await openTwoMeetings()
    const asked = { day: next.date, at: next.id }
    expect(await recordOfDay(data.database, next.committeeId, asked)).toEqual({ kind: 'unknown' })
  })

  it('is known as not approved, also once it went back to a draft', async () => {
    const { record } = await openTwoMeetings()
    expect((await record()).kind).toBe('not approved')
    const gone = await openApproved()
    expect((await gone.record()).kind).toBe('to confirm')
    await goBack(gone.data, await gone.now(), { to: 'draft', reason: 'A page was missing', by: 'A Clerk' })
    expect((await gone.record()).kind).toBe('not approved')
  })
})

describe('a confirmed record', () => {
  it('says by which meeting, who presided, and what was put right (R-101, R-106)', async () => {
    const { data, next, at, id } = await openConfirmed(APOLOGY)
    expect(await confirmedRecord(data.database, id)).toMatchObject({
      on: '2025-03-06',
      confirmation: { atMeetingId: next.id, presiding: PRESIDING },
      corrections: [{ change: APOLOGY, day: '2025-03-06', atMeetingId: next.id, atItemId: at.id }],
    })
  })

  it('keeps its numbers, its text and its copy, whatever is tried (R-104)', async () => {
    const { data, whole, now, id } = await openConfirmed()
    const before = await data.database.versions.toArray()
    const tried = [
      edit('items', whole.update, { title: 'Other' }),
      edit('meetings', (await now()).meeting, { frozenNumbers: null }),
      edit('meetings', (await now()).meeting, { state: 'draft' }),
    ]
    for (const change of tried)
      expect(await data.commit(step('try', change))).toMatchObject({ kind: 'refused' })
    expect(await data.database.versions.toArray()).toEqual(before)
    expect((await data.database.meetings.get(id))?.frozenNumbers).toEqual([
      { itemId: whole.update.id, number: 1 },
    ])
  })

  it('is not taken back by undo', async () => {
    const { data, now } = await openConfirmed()
    expect(await data.undo.undo()).toEqual({ kind: 'nothing' })
    expect((await now()).meeting.state).toBe('confirmed')
  })

  it('is put right by a later minute alone, which is linked (R-104)', async () => {
    const opened = await openConfirmed(APOLOGY)
    expect(await opened.record()).toMatchObject({ kind: 'confirmed', on: '2025-03-06' })
    expect(await resolve(opened, PRESENT)).toMatchObject({ kind: 'saved' })
    const record = await confirmedRecord(opened.data.database, opened.id)
    expect(record?.corrections.map(({ change }) => change)).toEqual([APOLOGY, PRESENT])
  })

  it('is offered to no later meeting as notes to confirm', async () => {
    const approved = await openApproved()
    expect(await notesBefore(approved)).toBe(approved.id)
    await resolve(approved)
    expect(await notesBefore(approved)).toBeUndefined()
  })

  it('is offered to no extraordinary meeting (R-102)', async () => {
    const approved = await openApproved()
    await approved.data.commit(step('call', edit('meetings', approved.next, { isExtraordinary: true })))
    expect(await notesBefore(approved)).toBeUndefined()
  })
})

async function notesBefore({ data, next }: { data: Data; next: Opened['next'] }) {
  return (await meetingWithNotesBefore(data.database, next.id))?.id
}

describe('the notes that are a paper', () => {
  it('are the stored bytes of the approved copy', async () => {
    const { data, id } = await openApproved()
    expect((await printedNotes(data.database, id))?.word).toEqual(WORD)
  })

  it('are as they stand where nothing is approved, or is no longer', async () => {
    const { data, now, id } = await openApproved()
    await goBack(data, await now(), { to: 'draft', reason: 'A page was missing', by: 'A Clerk' })
    expect(await printedNotes(data.database, id)).toMatchObject({ word: null, document: { status: 'clean' } })
  })

  it('are none of a meeting that is gone', async () => {
    const { data } = await openTwoMeetings()
    expect(await printedNotes(data.database, newId('meeting'))).toBeUndefined()
  })
})
