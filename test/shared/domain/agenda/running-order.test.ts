import { describe, expect, it } from 'vitest'
import { runningOrder } from '../../../../shared/domain/agenda/running-order.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { meetingOf } from '../../../support/meetings.ts'
import { codeOf } from '../../../support/who.ts'

const AGENDA = { A: ['Introduction', 'Apologies'], B: ['Update', 'Report', 'Plan'] }

/** The codes in the order in which they were taken, after these were started: `taken('B1 A1')`. */
function taken(started: string): string {
  const snapshot = meetingOf({ agenda: AGENDA, started: started.split(' ').filter(Boolean) })
  return runningOrder(snapshot)
    .map((id) => codeOf(id, snapshot))
    .join(' ')
}

describe('the order in which items are taken', () => {
  it.each([
    ['is the agenda while nothing was started', '', 'A1 A2 B1 B2 B3'],
    ['is the agenda where it was followed', 'A1 A2 B1 B2 B3', 'A1 A2 B1 B2 B3'],
    ['is the agenda where items were passed over', 'A1 B2', 'A1 A2 B1 B2 B3'],
    ['begins with what was passed over before the first', 'B1', 'A1 A2 B1 B2 B3'],
    ['has an item that was taken early before the others', 'A1 A2 B3 B1 B2', 'A1 A2 B3 B1 B2'],
    ['has an item that was taken late after the others', 'A1 B1 B2 B3 A2', 'A1 B1 B2 B3 A2'],
    ['keeps an item that was not started behind its neighbour', 'B2 B1 A1', 'B2 B3 B1 A1 A2'],
    ['keeps those before any that was started at the beginning', 'B3 B1', 'A1 A2 B3 B1 B2'],
  ])('%s', (_, started, order) => {
    expect(taken(started)).toBe(order)
  })

  it('goes by the first start of an item that was taken in parts', () => {
    const snapshot = meetingOf({ agenda: AGENDA, started: ['A1', 'A2', 'B1'] })
    const again = { from: instant.parse(99), to: null }
    const items = snapshot.items.map((item) =>
      item.spans.length === 0 ? item : { ...item, spans: [again, ...item.spans] },
    )
    expect(runningOrder({ ...snapshot, items: items.toReversed() })).toEqual(runningOrder(snapshot))
  })
})
