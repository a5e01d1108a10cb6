import { describe, expect, it } from 'vitest'
import { changeLines } from '../../../electron/vault/change-lines.ts'
import { type Frame, NO_FRAME } from '../../../electron/vault/frame.ts'
import { nextChanges, startOfWhole } from '../../../electron/vault/replay.ts'
import { put, remove } from '../../../shared/records/change.ts'
import { person } from '../../support/meetings.ts'

const ROSS = person('DI J Ross')
const BRIGHT = { ...person('Ms C Bright'), role: 'Clerk\nof “two” lines' }

/** Frames from 1 on: a number of parts of a whole such as `1/2`, or a name whose put it is. */
function frames(...contents: readonly string[]): readonly Frame[] {
  return contents.map((content, at) => {
    const [, part, of] = /^(\d)\/(\d)$/.exec(content) ?? []
    const whole = part === undefined ? null : { part: Number(part), of: Number(of) }
    const payload = changeLines({ changes: [put('people', { ...ROSS, surname: content })], whole })
    return { sequence: at + 1, previous: NO_FRAME, hash: NO_FRAME, payload }
  })
}

/** The surnames that are read after a number. */
function namesAfter(after: number, ...contents: readonly string[]): unknown {
  const reply = nextChanges(frames(...contents), after)
  if (reply.kind !== 'changes') return reply.kind
  return reply.changes.map((change) => (change.kind === 'put' ? change.record.surname : change.id))
}

describe('Lines of changes', () => {
  it('come back as they were, one a line', () => {
    const changes = [put('people', BRIGHT), remove('people', ROSS.id)]
    const payload = changeLines({ changes, whole: null })
    expect(payload.toString().split('\n')).toHaveLength(3)
    const frame = { sequence: 1, previous: NO_FRAME, hash: NO_FRAME, payload }
    expect(nextChanges([frame], 0)).toEqual({ kind: 'changes', changes, upTo: 1, isLast: true })
  })
})

describe('A copy of everything', () => {
  it.each<[readonly string[], number | null]>([
    [['1/1'], 0],
    [['a', '1/2', '2/2', 'b'], 1],
    [['1/1', 'a', '1/1', 'b'], 2],
    [['1/1', 'a', '1/2'], 0],
    [['1/2', 'a', '2/2'], null],
    [['2/2', 'a'], null],
    [['a', 'b'], null],
    [[], null],
  ])('in %j begins at %s', (contents, expected) => {
    expect(startOfWhole(frames(...contents))).toBe(expected)
  })
})

describe('Reading a journal', () => {
  it('from 0 begins with the last copy of everything', () => {
    expect(namesAfter(0, '1/1', 'a', '1/2', '2/2', 'b')).toEqual(['1/2', '2/2', 'b'])
  })

  it('from a number gives what came after it', () => {
    expect(namesAfter(2, '1/1', 'a', 'b', 'c')).toEqual(['b', 'c'])
  })

  it('from a number before the last copy of everything cannot be done', () => {
    expect(namesAfter(1, '1/1', 'a', '1/1', 'b')).toBe('out of reach')
  })

  it('that is not whole gives all that there is', () => {
    expect(namesAfter(0, 'a', 'b')).toEqual(['a', 'b'])
  })

  it('goes on part after part where there is much of it', () => {
    const many = frames('1/1', ...Array.from({ length: 30 }, () => 'x'.repeat(200_000)))
    const first = nextChanges(many, 0)
    expect(first).toMatchObject({ kind: 'changes', upTo: 11, isLast: false })
    expect(nextChanges(many, 21)).toMatchObject({ kind: 'changes', upTo: 31, isLast: true })
  })
})
