import { describe, expect, it } from 'vitest'
import { answer, type Handlers } from '../../../electron/ipc/answer.ts'
import { put } from '../../../shared/records/change.ts'
import { person } from '../../support/meetings.ts'

const ROSS = person('DI J Ross')
const INFO = { version: '1', electron: '45', chromium: '144', platform: 'linux', packaged: true }

/** Handlers that work, but for opening a file, which breaks inside. */
const handlers: Handlers = {
  'app:info': () => INFO,
  'copies:changes': () => ({ kind: 'gone' }),
  'copies:check': () => ({ kind: 'gone' }),
  'copies:contents': () => ({ kind: 'gone' }),
  'copies:list': () => ({ kind: 'copies', copies: [] }),
  'copies:read': () => ({ kind: 'gone' }),
  'copies:restore': () => ({ kind: 'gone' }),
  'copies:restored': () => ({ kind: 'nothing' }),
  'file:open': () => {
    throw Object.assign(new Error('/home/clerk/restricted.docx'), { code: 'EIO' })
  },
  'file:save': () => ({ kind: 'cancelled' }),
  'file:save-copy': () => ({ kind: 'cancelled' }),
  'file:show-in-folder': () => ({ kind: 'done' }),
  'papers:choose': () => ({ kind: 'cancelled' }),
  'papers:keep': ({ fileName, bytes }) => ({ kind: 'failed', fileName, code: `${bytes.length} bytes` }),
  'papers:read': () => ({ kind: 'missing' }),
  'moving:choose': () => ({ kind: 'cancelled' }),
  'moving:look': () => ({ kind: 'stopped' }),
  'moving:outcome': () => ({ kind: 'nothing' }),
  'moving:progress': () => ({ done: 0, of: 0 }),
  'moving:replace': () => ({ kind: 'stopped' }),
  'moving:save': () => ({ kind: 'cancelled' }),
  'moving:stop': () => ({ kind: 'done' }),
  'review-file:choose': () => ({ kind: 'cancelled' }),
  'review-file:drop': () => ({ kind: 'done' }),
  'review-file:given': () => ({ isGiven: false }),
  'review-file:place': () => ({ kind: 'cancelled' }),
  'review-file:read': () => ({ kind: 'stopped' }),
  'review-file:stop': () => ({ kind: 'done' }),
  'review-file:write': () => ({ kind: 'stopped' }),
  'second-folder:choose': () => Promise.resolve({ kind: 'cancelled' }),
  'second-folder:copy': () => Promise.resolve({ kind: 'none' }),
  'second-folder:forget': () => Promise.resolve({ kind: 'done' }),
  'second-folder:look': () => Promise.resolve({ kind: 'none' }),
  'second-folder:told': () => Promise.resolve({ kind: 'done' }),
  'review:open-word': () => ({ kind: 'cancelled' }),
  'print:word': () => ({ kind: 'failed', reason: 'broke' }),
  'space:look': () => ({ kind: 'enough' }),
  'vault:append': ({ changes }) => ({ kind: 'failed', code: `${changes.length} changes` }),
  'vault:open': () => ({ kind: 'newer' }),
  'vault:read': () => ({ kind: 'out of reach' }),
  'vault:keep-copy': () => ({ kind: 'done' }),
  'vault:store-state': () => ({ kind: 'unsure' }),
  'vault:take-snapshot': () => ({ kind: 'nothing' }),
  'vault:take-store-away': () => ({ kind: 'done' }),
  'window:ready-to-close': () => ({ kind: 'staying' }),
  'window:start-again': () => ({ kind: 'done' }),
}

const refused = (reason: string) => ({ kind: 'refused', reason })

describe('A call of the window', () => {
  it('is answered by its handler', async () => {
    expect(await answer(handlers, 'app:info', true, [{}])).toEqual(INFO)
  })

  it('is refused when it comes from elsewhere, whatever it says', async () => {
    expect(await answer(handlers, 'app:info', false, [{}])).toEqual(refused('sender'))
  })

  it.each([
    ['nothing', []],
    ['two arguments', [{}, {}]],
    ['an unknown field', [{ place: 'elsewhere' }]],
    ['a date', [new Date(0)]],
    ['a map', [new Map()]],
    ['a text', ['{}']],
    ['null', [null]],
    ['a list', [[]]],
  ])('is refused with %s', async (_what, values) => {
    expect(await answer(handlers, 'app:info', true, values)).toEqual(refused('form'))
  })

  it('is refused when it is larger than its channel allows', async () => {
    expect(await answer(handlers, 'app:info', true, [{ words: 'x'.repeat(40_000) }])).toEqual(refused('size'))
  })

  it('takes a file of many megabytes where files are taken', async () => {
    const request = {
      where: { kind: 'ask', suggestedName: 'Notes' },
      fileType: 'word',
      bytes: new Uint8Array(50_000_000),
    }
    expect(await answer(handlers, 'file:save', true, [request])).toEqual({ kind: 'cancelled' })
  })

  it('takes a step with as many words as a whole meeting', async () => {
    const changes = Array.from({ length: 3000 }, () => put('people', { ...ROSS, role: 'x'.repeat(1000) }))
    const request = { sequence: 1, changes: JSON.stringify(changes), whole: null }
    const reply = await answer(handlers, 'vault:append', true, [request])
    expect(reply).toEqual({ kind: 'failed', code: '3000 changes' })
  })

  it.each<[string, object]>([
    ['of no table', { table: '__proto__', kind: 'put', record: ROSS }],
    ['that is not of the form of its table', put('meetings', JSON.parse(JSON.stringify(ROSS)))],
    ['without a record', { table: 'people', kind: 'put' }],
    ['with a field too many', { ...put('people', ROSS), also: 1 }],
    ['that does neither', { table: 'people', kind: 'rename', record: ROSS }],
  ])('is refused with a change %s', async (_what, change) => {
    const changes = JSON.stringify([put('people', ROSS), change])
    const request = { sequence: 1, changes, whole: null }
    expect(await answer(handlers, 'vault:append', true, [request])).toEqual(refused('form'))
  })

  it('is refused with changes that are no JSON', async () => {
    const request = { sequence: 1, changes: '[{', whole: null }
    expect(await answer(handlers, 'vault:append', true, [request])).toEqual(refused('form'))
  })

  it('that breaks inside tells the window nothing of it', async () => {
    expect(await answer(handlers, 'file:open', true, [{ place: 'token' }])).toEqual(refused('fault'))
  })
})
