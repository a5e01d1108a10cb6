import { describe, expect, it } from 'vitest'
import { everythingElse } from '../../support/controlled-commit.ts'
import { loadedQueue, newQueue } from '../../support/queues.ts'
import { step } from '../../support/steps.ts'

describe('the save queue', () => {
  it('sends nothing before the store was read', async () => {
    const { queue, clock, store, type } = newQueue()
    type('a')
    void queue.flush()
    void queue.submit(step('click'))
    clock.pass(5000)
    await everythingElse()
    expect(store.given).toEqual([])
  })

  it('sends what was held back once the store was read', async () => {
    const { queue, store, type } = newQueue()
    type('a')
    void queue.flush()
    void queue.submit(step('click'))
    queue.loaded()
    await store.keepAll()
    await store.keepAll()
    expect(store.given).toEqual(['a', 'click'])
  })

  it('sends what was typed 200 ms after the last key, and not before', () => {
    const { clock, store, type } = loadedQueue()
    type('a')
    clock.pass(199)
    type('ab')
    clock.pass(199)
    expect(store.given).toEqual([])
    clock.pass(1)
    expect(store.given).toEqual(['ab'])
  })

  it('sends it after 1 s though one goes on typing', () => {
    const { clock, store, type } = loadedQueue()
    for (const value of 'abcdefgh') {
      type(value)
      clock.pass(125)
    }
    expect(store.given).toEqual(['h'])
  })

  it('sends it on time though the clock on the wall is put back by an hour', () => {
    const { clock, store, type } = loadedQueue()
    type('a')
    clock.setWall(-3_600_000)
    clock.pass(200)
    expect(store.given).toEqual(['a'])
  })

  it('sends it at once when flushed', () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    void queue.flush()
    expect(store.given).toEqual(['a'])
  })

  it('sends what was typed during a write with the next one', async () => {
    const { clock, store, type } = loadedQueue()
    type('a')
    clock.pass(200)
    type('ab')
    clock.pass(1000)
    expect(store.given).toEqual(['a'])
    await store.keepAll()
    expect(store.given).toEqual(['a', 'ab'])
  })

  it('sends all dirty fields, in the order in which they were first typed in', () => {
    const { clock, store, type } = loadedQueue()
    type('name', 'name')
    type('role', 'role')
    type('longer name', 'name')
    clock.pass(200)
    expect(store.given).toEqual(['longer name', 'role'])
  })

  it('makes the step of a draft when it goes out', () => {
    const { queue, clock, store } = loadedQueue()
    let words = 'early'
    queue.edit('notes', { value: null, step: () => step(words) })
    words = 'late'
    clock.pass(200)
    expect(store.given).toEqual(['late'])
  })

  it('tries again after a failure, the pauses growing, until it is saved', async () => {
    const { queue, clock, store, type } = loadedQueue()
    type('a')
    clock.pass(200)
    await store.failAll()
    clock.pass(1000)
    await store.failAll()
    clock.pass(1999)
    expect(store.given).toEqual(['a', 'a'])
    clock.pass(1)
    await store.keepAll()
    expect(store.given).toEqual(['a', 'a', 'a'])
    expect(queue.state()).toEqual({ kind: 'saved', at: 3200 })
  })

  it('takes a fault of the program for a failed write, and reports it', async () => {
    const { queue, clock, store, faults, type } = loadedQueue()
    type('a')
    clock.pass(200)
    await store.rejectAll(new Error('not of its form'))
    expect(faults).toEqual([new Error('not of its form')])
    expect(queue.state()).toEqual({ kind: 'not saved', reason: 'unknown', since: 200 })
  })

  it('tells those who listen of every change', () => {
    const { queue, clock, type } = loadedQueue()
    const heard: string[] = []
    queue.subscribe(() => heard.push(queue.state().kind))
    type('a')
    clock.pass(200)
    expect(heard).toEqual(['typing', 'saving'])
  })
})

describe('a flush', () => {
  it('of nothing answers at once', async () => {
    const { queue } = loadedQueue()
    expect(await queue.flush()).toBe('kept')
  })

  it('answers when everything typed before it is kept', async () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    const flushed = queue.flush()
    await store.keepAll()
    expect(await flushed).toBe('kept')
  })

  it('during a write waits for what was typed since it began', async () => {
    const { queue, clock, store, type } = loadedQueue()
    type('a')
    clock.pass(200)
    type('ab')
    const flushed = queue.flush()
    await store.keepAll()
    expect(store.given).toEqual(['a', 'ab'])
    await store.failAll()
    expect(await flushed).toBe('not kept')
  })

  it('does not wait for what is typed after it', async () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    const flushed = queue.flush()
    type('ab')
    await store.keepAll()
    expect(await flushed).toBe('kept')
    expect(queue.state()).toEqual({ kind: 'typing' })
  })

  it('waits for the clicks before it, so that they can be undone and the window closed', async () => {
    const { queue, store } = loadedQueue()
    const done: string[] = []
    void queue.submit(step('click')).then(() => done.push('clicked'))
    const flushed = queue.flush().then(() => done.push('flushed'))
    await everythingElse()
    await store.keepAll()
    await flushed
    expect(done).toEqual(['clicked', 'flushed'])
  })

  it('tells that the write has failed', async () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    const flushed = queue.flush()
    await store.failAll()
    expect(await flushed).toBe('not kept')
  })

  it('tries at once what failed before', async () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    void queue.flush()
    await store.failAll()
    void queue.flush()
    expect(store.given).toEqual(['a', 'a'])
  })
})
