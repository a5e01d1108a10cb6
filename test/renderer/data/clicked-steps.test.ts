import { describe, expect, it } from 'vitest'
import { everythingElse } from '../../support/controlled-commit.ts'
import { loadedQueue } from '../../support/queues.ts'
import { step } from '../../support/steps.ts'

describe('a clicked step', () => {
  it('is written after what was typed before it', async () => {
    const { queue, store, type } = loadedQueue()
    type('typed')
    const clicked = queue.submit(step('click'))
    await everythingElse()
    expect(store.given).toEqual(['typed'])
    await store.keepAll()
    await store.keepAll()
    expect(store.given).toEqual(['typed', 'click'])
    expect(await clicked).toMatchObject({ kind: 'saved' })
  })

  it('is written after the click before it', async () => {
    const { queue, store } = loadedQueue()
    void queue.submit(step('first'))
    void queue.submit(step('second'))
    await everythingElse()
    expect(store.given).toEqual(['first'])
    await store.keepAll()
    expect(store.given).toEqual(['first', 'second'])
  })

  it('shows as Saving, then as Saved', async () => {
    const { queue, clock, store } = loadedQueue()
    clock.pass(60_000)
    void queue.submit(step('click'))
    expect(queue.state()).toEqual({ kind: 'saving' })
    await everythingElse()
    await store.keepAll()
    expect(queue.state()).toEqual({ kind: 'saved', at: 60_000 })
  })

  it('that fails says so, to its caller and on the screen', async () => {
    const { queue, store } = loadedQueue()
    const clicked = queue.submit(step('click'))
    await everythingElse()
    await store.failAll()
    expect(await clicked).toMatchObject({ kind: 'failed', reason: 'storage full' })
    expect(queue.state()).toMatchObject({ kind: 'not saved', reason: 'storage full' })
  })

  it('that is a fault of the program rejects, and shows as not saved', async () => {
    const { queue, store } = loadedQueue()
    const clicked = expect(queue.submit(step('click'))).rejects.toThrow('not of its form')
    await everythingElse()
    await store.rejectAll(new Error('not of its form'))
    await clicked
    expect(queue.state()).toMatchObject({ kind: 'not saved' })
  })

  it('is written though the one before it failed', async () => {
    const { queue, store } = loadedQueue()
    void queue.submit(step('first'))
    void queue.submit(step('second'))
    await everythingElse()
    await store.failAll()
    await store.keepAll()
    expect(store.given).toEqual(['first', 'second'])
  })
})
