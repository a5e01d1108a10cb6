import { describe, expect, it } from 'vitest'
import { answer, type Handlers } from '../../../electron/ipc/answer.ts'

const INFO = { version: '1', electron: '45', chromium: '144', platform: 'linux', packaged: true }

/** Handlers that work, but for opening a file, which breaks inside. */
const handlers: Handlers = {
  'app:info': () => INFO,
  'file:open': () => {
    throw Object.assign(new Error('/home/clerk/restricted.docx'), { code: 'EIO' })
  },
  'file:save': () => ({ kind: 'cancelled' }),
  'file:show-in-folder': () => ({ kind: 'done' }),
  'window:ready-to-close': () => ({ kind: 'staying' }),
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

  it('that breaks inside tells the window nothing of it', async () => {
    expect(await answer(handlers, 'file:open', true, [{ place: 'token' }])).toEqual(refused('fault'))
  })
})
