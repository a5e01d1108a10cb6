import { describe, expect, it } from 'vitest'
import { inTurn } from '../../../shared/domain/in-turn.ts'

describe('what is done in turn', () => {
  it('begins when what was asked for before has ended', async () => {
    const heard: string[] = []
    const turn = inTurn()
    const slow = turn(async () => {
      await Promise.resolve()
      heard.push('first')
    })
    const quick = turn(async () => {
      heard.push('second')
    })
    await Promise.all([slow, quick])
    expect(heard).toEqual(['first', 'second'])
  })

  it('goes on after a fault, of which its own caller hears', async () => {
    const turn = inTurn()
    const failed = turn(() => Promise.reject(new Error('no')))
    const next = turn(async () => 'done')
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('done')
  })
})
