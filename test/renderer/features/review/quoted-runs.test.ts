import { describe, expect, it } from 'vitest'
import type { MarkedRun } from '../../../../renderer/features/review/marks/marked.ts'
import { quotedRuns } from '../../../../renderer/features/review/marks/quoted-runs.ts'
import { linesOfMarked } from './marked-language.ts'

const words = (text: string): MarkedRun => ({ text, mark: null, quotedBy: [] })
const putIn = (text: string): MarkedRun => ({ text, mark: { kind: 'inserted', id: 's' }, quotedBy: [] })
const takenOut = (text: string): MarkedRun => ({ text, mark: { kind: 'deleted', id: 's' }, quotedBy: [] })

const quoted = (quote: string, ...runs: readonly MarkedRun[]) =>
  linesOfMarked([
    {
      block: { kind: 'sentence', id: 'b', runs: [] },
      runs: quotedRuns(runs, [{ id: 'c', quoted: quote }]),
      end: null,
    },
  ])[0]

describe('the words that a comment is about', () => {
  it('are found in one run', () => {
    expect(quoted('lamps', words('The lamps are lit.'))).toBe('The «lamps» are lit.')
  })

  it('are found over several, whatever was taken out between them', () => {
    expect(quoted('five lamps', words('The '), putIn('five '), takenOut('old '), words('lamps'))).toBe(
      'The «[+five +]»[-old -]«lamps»',
    )
  })

  it('are found as they were, where they are no longer so', () => {
    expect(quoted('old lamps', words('The '), takenOut('old'), putIn('new'), words(' lamps'))).toBe(
      'The «[-old-]»[+new+]« lamps»',
    )
  })

  it('are not marked where they are nowhere, nor where it is about all of it', () => {
    expect(quoted('trees', words('The lamps'))).toBe('The lamps')
    expect(quoted('', words('The lamps'))).toBe('The lamps')
  })
})
