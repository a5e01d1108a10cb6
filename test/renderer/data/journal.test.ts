import { describe, expect, it } from 'vitest'
import { openJournal } from '../../../renderer/data/journal.ts'
import { put } from '../../../shared/records/change.ts'
import { FakeMainProcess } from '../../support/main-process.ts'
import { person } from '../../support/meetings.ts'

const SET = { sequence: 8, changes: [put('people', person('DI J Ross'))] }

/** The journal of a window whose main process answers these. */
async function journalWith(opening: unknown, appending: unknown) {
  const main = new FakeMainProcess()
  main.answers('vault:open', opening)
  main.answers('vault:append', appending)
  const journal = await openJournal(main.bridge)
  if (journal === 'newer') throw new Error('It is newer.')
  return { journal, main }
}

const OPENED = { kind: 'opened', journal: 'a journal', lastSequence: 7 }

describe('the journal of the window', () => {
  it('counts on from the last changes on the disk', async () => {
    const { journal } = await journalWith(OPENED, { kind: 'kept' })
    expect(journal.lastSequence).toBe(7)
  })

  it('keeps what main has acknowledged', async () => {
    const { journal, main } = await journalWith(OPENED, { kind: 'kept' })
    expect(await journal.append(SET)).toBe('kept')
    expect(main.asked.at(-1)).toEqual(['vault:append', SET])
  })

  it.each([{ kind: 'failed', code: 'ENOSPC' }, { kind: 'out of step' }, { kind: 'refused', reason: 'size' }])(
    'has not kept what main answers with %j',
    async (reply) => {
      const { journal } = await journalWith(OPENED, reply)
      expect(await journal.append(SET)).toBe('not kept')
    },
  )

  it('keeps nothing where it could not be opened', async () => {
    const { journal } = await journalWith({ kind: 'failed', code: 'EACCES' }, { kind: 'kept' })
    expect(await journal.append(SET)).toBe('not kept')
  })

  it('of a later Minutebook is not written', async () => {
    const main = new FakeMainProcess()
    main.answers('vault:open', { kind: 'newer' })
    expect(await openJournal(main.bridge)).toBe('newer')
  })
})
