import { describe, expect, it } from 'vitest'
import type { MinutebookDatabase } from '../../../renderer/data/database.ts'
import { loadNumberLedger } from '../../../renderer/data/number-ledger-query.ts'
import { openEarlierActions } from '../../../renderer/data/open-actions-query.ts'
import { privateNoteOf } from '../../../renderer/data/private-note-query.ts'
import { deferredItems, putOffDays } from '../../../renderer/data/put-off-query.ts'
import type { Action } from '../../../shared/records/action.ts'
import { day, item, meeting, minute, newId, person, section } from '../../support/meetings.ts'
import { openStore } from '../../support/store.ts'

const JULY = meeting({ id: newId('meeting'), date: day('2024-07-04') })
const NOVEMBER = meeting({ id: newId('meeting'), date: day('2024-11-21') })
const MARCH = meeting({ id: newId('meeting'), date: day('2025-03-06') })
const RIVERS = person('Mr J Rivers')

async function storeWith(
  fill: (database: MinutebookDatabase) => Promise<unknown>,
): Promise<MinutebookDatabase> {
  const database = await openStore()
  await database.meetings.bulkAdd([JULY, NOVEMBER, MARCH])
  await database.people.add(RIVERS)
  await fill(database)
  return database
}

function action(what: string, fields: Partial<Action> = {}): Action {
  const given = { committeeId: NOVEMBER.committeeId, meetingId: NOVEMBER.id, itemId: newId('item') }
  return {
    id: newId('action'),
    ...given,
    order: 'V',
    what,
    personId: null,
    due: null,
    isDone: false,
    ...fields,
  }
}

describe('the actions that are open from earlier meetings', () => {
  it('are those not done, of meetings before this one, the oldest first', async () => {
    const actions = [
      action('newer', { personId: RIVERS.id }),
      action('done', { isDone: true }),
      action('of this meeting', { meetingId: MARCH.id }),
      action('of another committee', { committeeId: newId('committee') }),
      action('older', { meetingId: JULY.id }),
    ]
    const database = await storeWith((store) => store.actions.bulkAdd(actions))
    const open = await openEarlierActions(database, MARCH.id)
    expect(open.map((it) => [it.action.what, it.day, it.who])).toEqual([
      ['older', '2024-07-04', ''],
      ['newer', '2024-11-21', 'Mr J Rivers'],
    ])
  })

  it('are none of a meeting that is not there', async () => {
    expect(await openEarlierActions(await storeWith(async () => {}), newId('meeting'))).toEqual([])
  })
})

describe('what a meeting put off', () => {
  const business = section({ meetingId: NOVEMBER.id, title: 'Business', order: 'A' })
  const restricted = section({
    meetingId: NOVEMBER.id,
    title: 'Restricted items',
    restricted: true,
    order: 'B',
  })
  const held = item(business, { title: 'Held' })
  const late = item(restricted, { title: 'Late', isDeferred: true })
  const bridge = item(business, { title: 'Bridge', isDeferred: true })

  const stored = () =>
    storeWith(async ({ sections, items }) => {
      await sections.bulkAdd([restricted, business])
      await items.bulkAdd([held, late, bridge])
    })

  it('is offered in the order of its agenda, with the section it stood in', async () => {
    const found = await deferredItems(await stored(), NOVEMBER.id)
    expect(found.map((it) => [it.item.title, it.section.title, it.section.restricted])).toEqual([
      ['Bridge', 'Business', false],
      ['Late', 'Restricted items', true],
    ])
  })

  it('says at the next meeting from which day it comes', async () => {
    const database = await stored()
    const next = section({ meetingId: MARCH.id })
    await database.items.bulkAdd([item(next), item(next, { deferredFrom: bridge.id })])
    expect(await putOffDays(database, MARCH.id)).toEqual([{ itemId: bridge.id, day: '2024-11-21' }])
  })
})

describe('the private note on an item', () => {
  it('is found by its item, or is not there', async () => {
    const itemId = newId('item')
    const note = { id: newId('privateNote'), meetingId: MARCH.id, itemId, privateText: 'Ask again.' }
    const database = await storeWith((store) => store.privateNotes.add(note))
    expect([await privateNoteOf(database, itemId), await privateNoteOf(database, newId('item'))]).toEqual([
      note,
      null,
    ])
  })
})

describe('the ledger of a committee', () => {
  it('counts what is minuted at each meeting, and no other committee', async () => {
    const other = meeting({ id: newId('meeting'), committeeId: newId('committee') })
    const minuted = (meetingId: typeof JULY.id) =>
      minute(item(section({ meetingId })), { standing: 'minuted' })
    const database = await storeWith(async ({ meetings, publicMinutes }) => {
      await meetings.add(other)
      await publicMinutes.bulkAdd([
        ...[JULY, JULY, NOVEMBER, other].map(({ id }) => minuted(id)),
        minute(item(section({ meetingId: NOVEMBER.id }))),
      ])
    })
    const { lines, next } = await loadNumberLedger(database, JULY.committeeId)
    expect([next, ...lines.map(({ first, last }) => `${first}-${last}`)]).toEqual([4, '1-2', '3-3'])
  })
})
