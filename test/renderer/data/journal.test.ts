import { describe, expect, it } from 'vitest'
import { brokenJournal, journalOnDisk } from '../../../renderer/data/journal.ts'
import { put } from '../../../shared/records/change.ts'
import { FakeMainProcess } from '../../support/main-process.ts'
import { person } from '../../support/meetings.ts'

const SET = { sequence: 8, changes: [put('people', person('DI J Ross'))], whole: null }

/** The journal of a window whose main process answers so. */
function journalWith(reply: unknown) {
  const main = new FakeMainProcess()
  main.answers('vault:append', reply)
  return { main, journal: journalOnDisk(main.bridge, { id: 'a journal', lastSequence: 7, confirmed: 7 }) }
}

describe('the journal of the window', () => {
  it('keeps what main has acknowledged', async () => {
    const { journal, main } = journalWith({ kind: 'kept' })
    expect(await journal.append(SET)).toBe('kept')
    expect(main.asked).toEqual([['vault:append', { ...SET, changes: JSON.stringify(SET.changes) }]])
  })

  it.each([{ kind: 'failed', code: 'ENOSPC' }, { kind: 'out of step' }, { kind: 'refused', reason: 'size' }])(
    'has not kept what main answers with %j',
    async (reply) => {
      expect(await journalWith(reply).journal.append(SET)).toBe('not kept')
    },
  )

  it('keeps nothing where it could not be opened', async () => {
    expect(await brokenJournal(undefined).append(SET)).toBe('not kept')
  })
})
