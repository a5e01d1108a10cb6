import { describe, expect, it } from 'vitest'
import { loadedQueue } from '../../support/queues.ts'

describe('what a field shows', () => {
  it('is what is stored, until something is typed', () => {
    expect(loadedQueue().queue.draftOf('title')).toBe(undefined)
  })

  it('is the draft while it is not in the store', async () => {
    const { queue, clock, store, type } = loadedQueue()
    type('a')
    clock.pass(200)
    await store.failAll()
    expect(queue.draftOf('title')).toEqual({ kind: 'dirty', value: 'a' })
  })

  it('is the draft until the views have caught up with the store', async () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    void queue.flush()
    await store.keepAll()
    expect(queue.draftOf('title')).toEqual({ kind: 'settling', value: 'a' })
    queue.release('title')
    expect(queue.draftOf('title')).toBe(undefined)
  })

  it('is what is stored when they have not caught up after a second', async () => {
    const { queue, clock, store, type } = loadedQueue()
    type('a')
    void queue.flush()
    await store.keepAll()
    clock.pass(1000)
    expect(queue.draftOf('title')).toBe(undefined)
  })

  it('is what is stored when that is about to be undone', async () => {
    const { queue, store, type } = loadedQueue()
    type('a')
    void queue.flush()
    await store.keepAll()
    queue.releaseAll()
    expect(queue.draftOf('title')).toBe(undefined)
  })

  it('is a dirty draft whatever is released', () => {
    const { queue, type } = loadedQueue()
    type('a')
    queue.releaseAll()
    expect(queue.draftOf('title')).toEqual({ kind: 'dirty', value: 'a' })
  })

  it('is the draft that was typed since the one that settles', async () => {
    const { queue, clock, store, type } = loadedQueue()
    type('a')
    void queue.flush()
    await store.keepAll()
    type('ab')
    clock.pass(100)
    expect(queue.draftOf('title')).toEqual({ kind: 'dirty', value: 'ab' })
  })
})
