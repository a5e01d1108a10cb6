import { describe, expect, it } from 'vitest'
import { presentAt, presentDuringPartOf } from '../../../../shared/domain/attendance/presence.ts'
import { meetingOf, type ToldMeeting } from '../../../support/meetings.ts'
import { itemAt, surnames } from '../../../support/who.ts'

const CODES = ['A1', 'B1', 'B2', 'B3']
const PLAIN: ToldMeeting = {
  agenda: { A: ['Introduction'], B: ['Update', 'Report', 'Plan'] },
  present: ['Ms C Allen', 'Mr A Bell'],
}

/** Where Mr Bell is present, by the codes of the items; `end` for the end of the meeting. */
function bellIsAt(told: ToldMeeting): string {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  const at = CODES.filter((code) => surnames(presentAt(snapshot, itemAt(code, snapshot))).includes('Bell'))
  return [...at, ...(surnames(presentAt(snapshot, null)).includes('Bell') ? ['end'] : [])].join(' ')
}

/** The items of which Mr Bell heard a part. */
function bellHears(told: ToldMeeting): string {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  return CODES.filter((code) =>
    surnames(presentDuringPartOf(snapshot, itemAt(code, snapshot))).includes('Bell'),
  ).join(' ')
}

describe('the eight cases of coming and going (R-20)', () => {
  it.each([
    ['joined 10:25 before B2', 'B2 B3 end', 'B2 B3'],
    ['joined 10:25 during B2', 'B2 B3 end', 'B2 B3'],
    ['joined 10:25 after B2', 'B3 end', 'B3'],
    ['left 10:25 before B2', 'A1 B1', 'A1 B1'],
    ['left 10:25 during B2', 'A1 B1', 'A1 B1 B2'],
    ['left 10:25 after B2', 'A1 B1 B2', 'A1 B1 B2'],
    ['withdrew 10:25 during B2', 'A1 B1', 'A1 B1'],
    ['returned 10:25 after B2', 'A1 B1 B2 B3 end', 'A1 B1 B2 B3'],
  ])('Mr Bell %s: he is there at %s, and hears a part of %s', (move, at, heard) => {
    const moves = [`Mr A Bell ${move}`]
    expect([bellIsAt({ moves }), bellHears({ moves })]).toEqual([at, heard])
  })
})

describe('those present at an item (R-20)', () => {
  it.each([
    ['is there all the time without a move', [], 'A1 B1 B2 B3 end'],
    ['comes back', ['left during B1', 'joined before B3'], 'A1 B3 end'],
    ['comes and leaves', ['joined during B1', 'left after B2'], 'B1 B2'],
    ['leaves and comes back within an item', ['left during B1', 'joined during B1'], 'A1 B1 B2 B3 end'],
    ['comes and leaves within an item', ['joined during B1', 'left during B1'], ''],
    ['leaves between two items and misses none', ['left after B1', 'joined before B2'], 'A1 B1 B2 B3 end'],
    [
      'moved at moments that were entered the wrong way round',
      ['joined during B3', 'left before B2'],
      'A1 B1 B3 end',
    ],
    ['withdraws and returns', ['withdrew during B1', 'returned after B1'], 'A1 B2 B3 end'],
    ['is entered twice as leaving', ['left during B1', 'left during B3'], 'A1'],
  ])('Mr Bell %s', (_, moves, at) => {
    expect(bellIsAt({ moves: moves.map((move) => `Mr A Bell ${move}`) })).toBe(at)
  })

  it.each([
    ['joined', 'A1 B1 B2 B3 end'],
    ['left', ''],
  ])('Mr Bell %s at no item: that counts from the start', (move, at) => {
    expect(bellIsAt({ moves: [`Mr A Bell ${move} 10:25`] })).toBe(at)
  })

  it.each([
    [['left after B1', 'joined'], 'A1 B1 B2 B3 end'],
    [['joined during B1', 'left'], ''],
    [['joined', 'left after B1'], 'A1 B1'],
  ])('a move at no item comes right after what was entered before it: %s', (moves, at) => {
    expect(bellIsAt({ moves: moves.map((move) => `Mr A Bell ${move}`) })).toBe(at)
  })

  it('go by the order in which the items were taken', () => {
    const moves = ['Mr A Bell left after B1']
    expect(bellIsAt({ moves, started: ['A1', 'B3', 'B1', 'B2'] })).toBe('A1 B1 B3')
  })

  it('are only those marked present', () => {
    const moves = ['Mr A Bell joined during B1']
    expect(bellIsAt({ present: ['Ms C Allen'], apologies: ['Mr A Bell'], moves })).toBe('')
  })

  it('stand as they were entered', () => {
    const snapshot = meetingOf({ ...PLAIN, moves: ['Ms C Allen joined during B1'] })
    expect(surnames(presentAt(snapshot, itemAt('B2', snapshot)))).toBe('Allen Bell')
  })

  it('are not there for an item that an interest made them leave, and are again after it (R-22)', () => {
    const declares = ['Mr A Bell: a personal interest in B2 as a trustee, leaving']
    expect([bellIsAt({ declares }), bellHears({ declares })]).toEqual(['A1 B1 B3 end', 'A1 B1 B3'])
  })

  it('stay with an interest for which they need not leave (R-22)', () => {
    expect(bellIsAt({ declares: ['Mr A Bell: a personal interest in B2 as a trustee'] })).toBe(
      'A1 B1 B2 B3 end',
    )
  })

  it('have withdrawn and returned by a declaration, and by moves that say so too', () => {
    const declares = ['Mr A Bell: a personal interest in B2 as a trustee, leaving']
    const moves = ['Mr A Bell withdrew 10:40 during B2', 'Mr A Bell returned 11:05 after B2']
    expect(bellIsAt({ declares, moves })).toBe('A1 B1 B3 end')
  })
})

describe('those who heard a part of an item', () => {
  it('include whoever came and left within it', () => {
    expect(bellHears({ moves: ['Mr A Bell joined during B1', 'Mr A Bell left during B1'] })).toBe('B1')
  })

  it('do not include whoever came back after a withdrawal when it was over', () => {
    expect(bellHears({ moves: ['Mr A Bell withdrew during B1', 'Mr A Bell returned before B2'] })).toBe(
      'A1 B2 B3',
    )
  })
})
