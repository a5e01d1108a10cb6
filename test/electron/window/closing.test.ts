import { describe, expect, it } from 'vitest'
import { type Closing, type ClosingParts, createClosing } from '../../../electron/window/closing.ts'

type Scene = {
  readonly closing: Closing
  /** What happened to the window, in order. */
  readonly events: readonly string[]
  /** Lets the page's time run out. */
  readonly runOut: () => Promise<void>
}

type Answers = {
  readonly unsaved?: 'keep editing' | 'close'
  readonly silence?: readonly ('wait' | 'close')[]
  readonly canPageAnswer?: boolean
}

function scene({ unsaved = 'keep editing', silence = [], canPageAnswer = true }: Answers = {}): Scene {
  const events: string[] = []
  const silences = [...silence]
  const nothing = () => undefined
  let patience: () => void = nothing
  const parts: ClosingParts = {
    tellPage: () => events.push('page is told'),
    canPageAnswer: () => canPageAnswer,
    askAboutUnsaved: async () => {
      events.push('asked about unsaved words')
      return unsaved
    },
    askAboutSilence: async () => {
      events.push('asked about silence')
      return silences.shift() ?? new Promise<never>(() => undefined)
    },
    close: () => events.push('closed'),
    afterPatience: (call) => {
      patience = call
      return () => {
        patience = nothing
      }
    },
  }
  const runOut = async () => {
    const call = patience
    patience = nothing
    call()
    await Promise.resolve()
  }
  return { closing: createClosing(parts), events, runOut }
}

describe('Closing', () => {
  it('waits for the page, and closes when everything is saved', async () => {
    const { closing, events } = scene()
    expect(closing.begin()).toBe(false)
    expect(await closing.pageAnswered(false)).toBe('closing')
    expect(events).toEqual(['page is told', 'closed'])
  })

  it('lets the window go once it was allowed to', async () => {
    const { closing } = scene()
    closing.begin()
    await closing.pageAnswered(false)
    expect(closing.begin()).toBe(true)
  })

  it('lets a window go whose page cannot answer', () => {
    const { closing, events } = scene({ canPageAnswer: false })
    expect(closing.begin()).toBe(true)
    expect(events).toEqual([])
  })

  it('tells the page once, however often the clerk presses the cross', () => {
    const { closing, events } = scene()
    expect([closing.begin(), closing.begin(), closing.begin()]).toEqual([false, false, false])
    expect(events).toEqual(['page is told'])
  })

  it('stays when words are unsaved and the clerk keeps editing', async () => {
    const { closing, events } = scene({ unsaved: 'keep editing' })
    closing.begin()
    expect(await closing.pageAnswered(true)).toBe('staying')
    expect(events).toEqual(['page is told', 'asked about unsaved words'])
  })

  it('can be begun again after the clerk kept editing', async () => {
    const { closing, events } = scene({ unsaved: 'keep editing' })
    closing.begin()
    await closing.pageAnswered(true)
    closing.begin()
    expect(await closing.pageAnswered(false)).toBe('closing')
    expect(events.at(-1)).toBe('closed')
  })

  it('goes on when the clerk gives unsaved words up', async () => {
    const { closing, events } = scene({ unsaved: 'close' })
    closing.begin()
    expect(await closing.pageAnswered(true)).toBe('closing')
    expect(events).toEqual(['page is told', 'asked about unsaved words', 'closed'])
  })

  it('ignores a page that answers unasked', async () => {
    const { closing, events } = scene()
    expect(await closing.pageAnswered(false)).toBe('staying')
    expect(events).toEqual([])
  })

  it('asks the clerk about a page that stays silent, and closes if told to', async () => {
    const { closing, events, runOut } = scene({ silence: ['close'] })
    closing.begin()
    await runOut()
    await runOut()
    expect(events).toEqual(['page is told', 'asked about silence', 'closed'])
  })

  it('waits again if told to, and asks again', async () => {
    const { closing, events, runOut } = scene({ silence: ['wait', 'close'] })
    closing.begin()
    await runOut()
    await runOut()
    await runOut()
    expect(events).toEqual(['page is told', 'asked about silence', 'asked about silence', 'closed'])
  })

  it('takes the question back when the page answers after all', async () => {
    const { closing, events, runOut } = scene()
    closing.begin()
    await runOut()
    expect(await closing.pageAnswered(false)).toBe('closing')
    expect(events).toEqual(['page is told', 'asked about silence', 'closed'])
  })
})
