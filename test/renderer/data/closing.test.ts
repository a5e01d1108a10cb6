import { describe, expect, it, onTestFinished } from 'vitest'
import { saveOnLeaving } from '../../../renderer/data/closing.ts'
import { everythingElse } from '../../support/controlled-commit.ts'
import { FakeMainProcess } from '../../support/main-process.ts'
import { loadedQueue } from '../../support/queues.ts'

/** A window in which a letter was just typed. */
function windowWithTyping() {
  const made = loadedQueue()
  const main = new FakeMainProcess()
  main.answers('window:ready-to-close', { kind: 'closing' })
  const stop = saveOnLeaving({ bridge: main.bridge, saveQueue: made.queue, clock: made.clock })
  onTestFinished(stop)
  made.type('a')
  return { ...made, main, stop }
}

describe('a window that is to close', () => {
  it('saves what was typed, and then says that all is saved', async () => {
    const { main, store } = windowWithTyping()
    main.tell('window:closing')
    expect(store.given).toEqual(['a'])
    expect(main.asked).toEqual([])
    await store.keepAll()
    expect(main.asked).toEqual([['window:ready-to-close', { unsaved: false }]])
  })

  it('says so when something could not be saved', async () => {
    const { main, store } = windowWithTyping()
    main.tell('window:closing')
    await store.failAll()
    expect(main.asked).toEqual([['window:ready-to-close', { unsaved: true }]])
  })

  it('says so when the store does not answer within five seconds', async () => {
    const { main, clock } = windowWithTyping()
    main.tell('window:closing')
    clock.pass(5000)
    await everythingElse()
    expect(main.asked).toEqual([['window:ready-to-close', { unsaved: true }]])
  })
})

describe('what was typed is saved at once', () => {
  it('when the machine is suspended', () => {
    const { main, store } = windowWithTyping()
    main.tell('window:suspending')
    expect(store.given).toEqual(['a'])
  })

  it.each(['blur', 'pagehide'])('at the %s of the window', (event) => {
    const { store } = windowWithTyping()
    window.dispatchEvent(new Event(event))
    expect(store.given).toEqual(['a'])
  })

  it('when the window is hidden', () => {
    const { store } = windowWithTyping()
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    onTestFinished(() => {
      Reflect.deleteProperty(document, 'visibilityState')
    })
    document.dispatchEvent(new Event('visibilitychange'))
    expect(store.given).toEqual(['a'])
  })

  it('but not when the window is shown again', () => {
    const { store } = windowWithTyping()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(store.given).toEqual([])
  })

  it('and not by a window that is gone', () => {
    const { main, store, stop } = windowWithTyping()
    stop()
    main.tell('window:suspending')
    window.dispatchEvent(new Event('blur'))
    expect(store.given).toEqual([])
  })
})
