import { describe, expect, it } from 'vitest'
import { type Inspector, inspectsBeside } from '../../../electron/papers/inspect-beside.ts'

const FILE = { fileName: 'report.docx', bytes: new Uint8Array([1]) }
const unusable = (reason: string) => ({ kind: 'unusable', reason })
const LOST = unusable('could not be looked into')
const USABLE = { kind: 'usable', kindOfFile: 'word', uncarried: [], pages: null } as const

/** What a process does with the file: answers, ends, or neither. */
type Behaviour = { readonly answers?: unknown; readonly ends?: true; readonly memory?: number }

/** Processes that behave so, one after the other, and how many run at once. */
function inspectors(...behaviours: readonly Behaviour[]) {
  const seen = { running: 0, most: 0, killed: 0 }
  const waiting = [...behaviours]
  const start = (): Inspector => {
    const { answers, ends, memory = 0 } = waiting.shift() ?? {}
    let [answer, end]: [(it: unknown) => void, () => void] = [() => {}, () => {}]
    seen.running += 1
    seen.most = Math.max(seen.most, seen.running)
    return {
      look: () =>
        setTimeout(() => {
          if (answers !== undefined) answer(answers)
          if (ends) end()
        }, 1),
      onAnswer: (listener) => {
        answer = listener
      },
      onEnd: (listener) => {
        end = listener
      },
      memory: () => memory,
      kill: () => {
        seen.running -= 1
        seen.killed += 1
      },
    }
  }
  return { inspect: inspectsBeside(start, { patience: 200, memory: 500 }), seen }
}

describe('A process that looks into a file', () => {
  it.each<[string, Behaviour, object]>([
    ['that answers is believed', { answers: USABLE }, USABLE],
    ['that refuses is believed', { answers: unusable('macros') }, unusable('macros')],
    ['that takes too long is killed', {}, unusable('took too long')],
    ['that takes too much is killed', { memory: 501 }, unusable('took too much memory')],
    ['that ends without an answer has taken too much', { ends: true }, unusable('took too much memory')],
    ['that answers something else is not believed', { answers: { kind: 'usable', hash: '' } }, LOST],
    ['that answers with more than it was asked is not believed', { answers: { ...USABLE, more: 1 } }, LOST],
  ])('%s', async (_what, behaviour, expected) => {
    const { inspect, seen } = inspectors(behaviour)
    expect(await inspect(FILE)).toEqual(expected)
    expect(seen.killed).toBe(1)
  })

  it('is alone: the next file waits for it', async () => {
    const { inspect, seen } = inspectors({ answers: USABLE }, {}, { answers: USABLE })
    const answers = await Promise.all([inspect(FILE), inspect(FILE), inspect(FILE)])
    expect(answers).toEqual([USABLE, unusable('took too long'), USABLE])
    expect(seen.most).toBe(1)
  })

  it('that cannot be started refuses the file', async () => {
    const inspect = inspectsBeside(() => {
      throw new Error('planted')
    })
    expect(await inspect(FILE)).toEqual(LOST)
  })
})
