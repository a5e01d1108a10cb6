import { describe, expect, it } from 'vitest'
import type { Data } from '../../../../renderer/data/open-data.ts'
import { approve } from '../../../../renderer/data/record/approve.ts'
import { bytesOf } from '../../../../renderer/data/record/base64.ts'
import { goBack, publish, sentBack } from '../../../../renderer/data/record/move-record.ts'
import {
  approvedCopy,
  documentOfVersion,
  historyOf,
} from '../../../../renderer/data/record/record-queries.ts'
import { sendToChair } from '../../../../renderer/data/record/send-to-chair.ts'
import { isIntact } from '../../../../renderer/data/record/version-hash.ts'
import { put } from '../../../../shared/records/change.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { Meeting } from '../../../../shared/records/meeting.ts'
import { newId } from '../../../support/meetings.ts'
import { body, paragraph } from '../../../support/note-bodies.ts'
import { openedData } from '../../../support/opened-data.ts'
import { step, unrecorded } from '../../../support/steps.ts'
import { storeMeeting, wholeMeeting } from '../../../support/stored-meeting.ts'

const BY = { by: 'A Clerk' }
const CHAIR = 'Mr J Rivers'
const ON_SCREEN = { way: 'on screen', reviewer: CHAIR, ...BY } as const
const WORD = new Uint8Array([80, 75, 3, 4])
const APPROVAL = { chair: 'Mr J Rivers', ...BY, wordOf: async () => WORD }

/** A draft whose one item is minuted, as the window has it. */
async function openDraft() {
  const data = await openedData()
  const whole = wholeMeeting()
  await storeMeeting(data.database, { ...whole, notes: { ...whole.notes, standing: 'minuted' } })
  const now = async () => ({ meeting: (await data.database.meetings.get(whole.held.id)) ?? whole.held })
  return { data, whole, now, id: whole.held.id }
}

async function happened({ database }: Data, { id }: Pick<Meeting, 'id'>): Promise<readonly string[]> {
  return (await historyOf(database, id)).map(({ happening }) =>
    happening.kind === 'state' ? `${happening.from} to ${happening.to}: ${happening.reason}` : happening.kind,
  )
}

describe('a record that goes to the chair', () => {
  it('leaves a version, a review that is open, and an entry in the history', async () => {
    const { data, now, id } = await openDraft()
    const sent = await sendToChair(data, await now(), ON_SCREEN)
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    expect(await data.database.versions.toArray()).toEqual([sent.version])
    expect(sent.version).toMatchObject({ number: 1, approval: null })
    expect(await data.database.reviews.get(sent.review.id)).toMatchObject({
      versionId: sent.version.id,
      reviewer: 'Mr J Rivers',
      state: { is: 'open' },
    })
    expect((await now()).meeting.state).toBe('with the chair')
    expect(await happened(data, { id })).toEqual(['sent'])
  })

  it('can be edited meanwhile; what was sent stays as it was', async () => {
    const { data, now, whole } = await openDraft()
    const sent = await sendToChair(data, await now(), ON_SCREEN)
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    expect(await data.commit(step('title', edit('items', whole.update, { title: 'Other' })))).toMatchObject({
      kind: 'saved',
    })
    expect(sent.version.record).toContain('"title":"Update"')
    expect(await isIntact(sent.version)).toBe(true)
  })

  it('comes back with a word of the chair’s, and can be sent again as the next version', async () => {
    const { data, now, id } = await openDraft()
    await sendToChair(data, await now(), ON_SCREEN)
    expect(await sentBack(data, await now(), { note: 'See page 2', ...BY })).toEqual({ kind: 'done' })
    const again = await sendToChair(data, await now(), ON_SCREEN)
    expect(again).toMatchObject({ version: { number: 2 } })
    expect(await happened(data, { id })).toEqual(['sent', 'returned', 'sent'])
  })

  it('comes back with what the chair changed on this screen and did not hand back', async () => {
    const { data, now, whole } = await openDraft()
    const sent = await sendToChair(data, await now(), ON_SCREEN)
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    const of = { reviewId: sent.review.id, meetingId: whole.held.id, minuteId: whole.notes.id }
    await data.commit(
      step('edit', put('reviewEdits', { id: newId('reviewEdit'), ...of, body: body(paragraph('New.')) })),
    )
    await sentBack(data, await now(), { note: 'See page 2', ...BY })
    expect((await data.database.suggestions.toArray()).map(({ author }) => author)).toEqual([CHAIR])
  })

  it('is taken back for a reason, which ends the review', async () => {
    const { data, now, id } = await openDraft()
    await sendToChair(data, await now(), ON_SCREEN)
    expect(await goBack(data, await now(), { to: 'draft', reason: ' ', ...BY })).toMatchObject({
      kind: 'refused',
    })
    await goBack(data, await now(), { to: 'draft', reason: 'A page was missing', ...BY })
    expect((await data.database.reviews.toArray()).map(({ state }) => state.is)).toEqual(['withdrawn'])
    expect(await happened(data, { id })).toEqual(['sent', 'with the chair to draft: A page was missing'])
  })
})

describe('an approved record', () => {
  async function openApproved() {
    const opened = await openDraft()
    const approved = await approve(opened.data, await opened.now(), APPROVAL)
    if (approved.kind !== 'approved') throw new Error(approved.kind)
    return { ...opened, version: approved.version }
  }

  it('has a copy with the chair’s name, its Word file and its numbers', async () => {
    const { data, now, version, id, whole } = await openApproved()
    expect(await approvedCopy(data.database, id)).toEqual(version)
    expect(version.approval?.by).toBe('Mr J Rivers')
    expect(bytesOf(version.approval?.word ?? '')).toEqual(WORD)
    expect(documentOfVersion(version).status).toBe('clean')
    expect((await now()).meeting).toMatchObject({
      state: 'approved',
      frozenNumbers: [{ itemId: whole.update.id, number: 1 }],
    })
  })

  it('holds what was typed while its Word file was written', async () => {
    const { data, now, whole } = await openDraft()
    let isTyped = false
    const wordOf = async () => {
      if (!isTyped)
        await data.commit(step('type', edit('publicMinutes', whole.notes, { title: 'Typed late' })))
      isTyped = true
      return WORD
    }
    const approved = await approve(data, await now(), { ...APPROVAL, wordOf })
    if (approved.kind !== 'approved') throw new Error(approved.kind)
    expect(JSON.stringify(documentOfVersion(approved.version))).toContain('Typed late')
    expect(await data.database.versions.count()).toBe(1)
  })

  it('is not approved a second time', async () => {
    const { data, now } = await openDraft()
    await approve(data, await now(), APPROVAL)
    expect(await approve(data, await now(), APPROVAL)).toMatchObject({ kind: 'refused' })
    expect(await data.database.versions.count()).toBe(1)
  })

  it('ends the review, which is returned as approved', async () => {
    const { data, now } = await openDraft()
    await sendToChair(data, await now(), ON_SCREEN)
    await approve(data, await now(), APPROVAL)
    expect((await data.database.reviews.toArray()).map(({ state }) => state)).toMatchObject([
      { is: 'returned', verdict: 'approved' },
    ])
  })

  it('is not changed: the step is refused, the clerk told, and the store as it was', async () => {
    const { data, whole } = await openApproved()
    const heard: string[] = []
    data.onRefused(({ kind }) => heard.push(kind))
    const result = await data.commit(step('title', edit('items', whole.update, { title: 'Other' })))
    expect(result).toEqual({ kind: 'refused', why: { kind: 'locked', state: 'approved' } })
    expect(heard).toEqual(['locked'])
    expect((await data.database.items.get(whole.update.id))?.title).toBe('Update')
  })

  it('shows what is stored where something was still being typed', async () => {
    const { data, whole } = await openApproved()
    const changes = [edit('items', whole.update, { title: 'Other' })]
    data.saveQueue.edit('title', { value: 'Other', step: () => step('title', ...changes) })
    await data.saveQueue.flush()
    expect([data.saveQueue.draftOf('title'), data.saveQueue.state().kind]).toEqual([undefined, 'saved'])
  })

  it('is not undone by what was done before', async () => {
    const { data, now, whole } = await openDraft()
    await data.commit(step('title', edit('items', whole.update, { title: 'Other' })))
    await approve(data, await now(), APPROVAL)
    expect(await data.undo.undo()).toMatchObject({ kind: 'refused', why: { kind: 'locked' } })
    expect((await data.database.items.get(whole.update.id))?.title).toBe('Other')
  })

  it('is out of the way of what was done elsewhere, once an undo was refused', async () => {
    const { data, now, whole } = await openDraft()
    await data.commit(step('rename', edit('people', whole.member, { role: 'Inspector' })))
    await data.commit(step('title', edit('items', whole.update, { title: 'Other' })))
    await approve(data, await now(), APPROVAL)
    await data.undo.undo()
    expect(await data.undo.undo()).toEqual({ kind: 'done', label: 'Undo rename' })
    expect(await data.undo.redo()).toEqual({ kind: 'done', label: 'Redo rename' })
  })

  it('goes back to a draft for a reason; the copy stays, and another approval makes another one', async () => {
    const { data, now, version, whole, id } = await openApproved()
    await publish(data, await now(), BY)
    await goBack(data, await now(), { to: 'draft', reason: 'A name was wrong', ...BY })
    await data.commit(step('title', edit('items', whole.update, { title: 'Other' })))
    const again = await approve(data, await now(), APPROVAL)
    expect(again).toMatchObject({ version: { number: 2 } })
    expect(await data.database.versions.get(version.id)).toEqual(version)
    expect(await isIntact(version)).toBe(true)
    expect(await happened(data, { id })).toEqual([
      'approved',
      'approved to published: ',
      'published to draft: A name was wrong',
      'approved',
    ])
  })

  it('is not approved where its Word file cannot be written', async () => {
    const { data, now } = await openDraft()
    expect(await approve(data, await now(), { ...APPROVAL, wordOf: async () => undefined })).toEqual({
      kind: 'not built',
    })
    expect((await now()).meeting.state).toBe('draft')
  })
})

describe('the history', () => {
  it('tells of every state, whatever changed it, and of what was undone', async () => {
    const { data, now, id } = await openDraft()
    const { meeting } = await now()
    await data.commit(step('start', edit('meetings', meeting, { state: 'in progress' })))
    await data.commit(step('end', edit('meetings', meeting, { state: 'draft' })))
    await data.undo.undo()
    await data.undo.redo()
    expect(await happened(data, { id })).toEqual([
      'draft to in progress: ',
      'in progress to draft: ',
      'draft to in progress: Undone',
      'in progress to draft: ',
    ])
  })

  it('names the clerk of the committee', async () => {
    const { data, now, id, whole } = await openDraft()
    await data.commit(step('start', edit('meetings', (await now()).meeting, { state: 'in progress' })))
    expect((await historyOf(data.database, id)).map(({ by }) => by)).toEqual([whole.body.contact.name])
  })
})

describe('an undo that cannot be checked', () => {
  it('is still to be done', async () => {
    const { data, whole } = await openDraft()
    await data.commit(step('add an item', put('items', { ...whole.update, id: newId('item') })))
    await data.commit(unrecorded(edit('people', whole.member, { role: 'Inspector' })))
    data.database.close()
    expect(await data.undo.undo()).toMatchObject({ kind: 'refused', why: { kind: 'cannot be checked' } })
    expect(data.undo.state().undoLabel).toBe('Undo add an item')
  })
})
