import { describe, expect, it } from 'vitest'
import { liveMeeting } from '../../../renderer/data/live-meeting.ts'
import { removalOfItems } from '../../../renderer/data/removals.ts'
import { put } from '../../../shared/records/change.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import { item, minute, person } from '../../support/meetings.ts'
import { body, mention, paragraph } from '../../support/note-bodies.ts'
import { openedData } from '../../support/opened-data.ts'
import { step } from '../../support/steps.ts'
import { storeMeeting, wholeMeeting } from '../../support/stored-meeting.ts'

/** A meeting that is listened to, and what was heard of it. */
async function listening() {
  const data = await openedData()
  const whole = wholeMeeting()
  await storeMeeting(data.database, whole)
  const watched = liveMeeting(data.database, whole.held.id)
  const stop = watched.subscribe(() => undefined)
  const records = () => {
    const live = watched.live()
    return live.kind === 'ready' ? live.value : undefined
  }
  await expect.poll(records).toBeDefined()
  const does = async (...changes: readonly StepChange[]) => void (await data.commit(step('do', ...changes)))
  return { data, whole, records, does, stop }
}

describe('the live records of a meeting', () => {
  it('have a minute as it was typed, and all else as the very objects they were', async () => {
    const { whole, records, does } = await listening()
    const before = records()
    const typed = body(paragraph('Typed.'))
    await does(edit('publicMinutes', whole.notes, { body: typed }))
    await expect.poll(() => records()?.minutes[0]?.body).toEqual(typed)
    expect(records()?.motions).toBe(before?.motions)
    expect(records()?.people).toBe(before?.people)
  })

  it('have somebody whom a minute mentions for the first time', async () => {
    const { whole, records, does } = await listening()
    const newcomer = person('Ms A New')
    await does(put('people', newcomer))
    await does(edit('publicMinutes', whole.notes, { body: body(paragraph(mention(newcomer.id))) }))
    await expect.poll(() => records()?.people.map(({ id }) => id)).toContain(newcomer.id)
  })

  it('have an item that came with its minute, and no longer one that went', async () => {
    const { data, whole, records, does } = await listening()
    const added = item(whole.business)
    await does(put('items', added), put('publicMinutes', minute(added)))
    await expect.poll(() => records()?.minutes.length).toBe(2)
    expect(records()?.items.length).toBe(2)
    await does(...(await removalOfItems(data.database, [added.id])))
    await expect.poll(() => records()?.minutes.length).toBe(1)
    expect(records()?.items.length).toBe(1)
  })

  it('hear nothing once nobody listens', async () => {
    const { data, whole, records, does, stop } = await listening()
    stop()
    const before = records()
    const other = liveMeeting(data.database, whole.held.id)
    other.subscribe(() => undefined)
    await does(edit('publicMinutes', whole.notes, { title: 'Unheard' }))
    await expect.poll(other.live).toMatchObject({ value: { minutes: [{ title: 'Unheard' }] } })
    expect(records()).toBe(before)
  })

  it('say why where the store cannot be read', async () => {
    const { data, whole } = await listening()
    data.database.close()
    const watched = liveMeeting(data.database, whole.held.id)
    watched.subscribe(() => undefined)
    await expect.poll(watched.live).toMatchObject({ kind: 'failed', reason: 'storage closed' })
  })
})
