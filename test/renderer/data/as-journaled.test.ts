import { describe, expect, it } from 'vitest'
import { isAsJournaled } from '../../../renderer/data/as-journaled.ts'
import type { JournalMark } from '../../../renderer/data/journal-mark.ts'
import type { OpenedVault } from '../../../shared/ipc/contract.ts'
import { type Change, put, remove } from '../../../shared/records/change.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import { FakeMainProcess } from '../../support/main-process.ts'
import { item, person, section } from '../../support/meetings.ts'
import { openStore } from '../../support/store.ts'

const [ROSS, BRIGHT] = [person('DI J Ross'), person('Ms C Bright')]
const UPDATE = item(section())

const MARK: JournalMark = {
  id: 'journal',
  journal: 'ours',
  sequence: 8,
  confirmed: 8,
  unconfirmed: [],
  counts: null,
}
const VAULT: OpenedVault = {
  kind: 'opened',
  journal: 'ours',
  lastSequence: 8,
  isWhole: true,
  isDamaged: false,
  content: CONTENT_VERSION,
}

/** Whether a store with these records is as a journal of those changes. */
async function isSame(
  stored: readonly Change[],
  journaled: readonly Change[],
  mark: JournalMark = MARK,
): Promise<boolean> {
  const database = await openStore()
  for (const change of stored)
    if (change.kind === 'put') await database.table(change.table).put(change.record)
  const main = new FakeMainProcess()
  main.answers('vault:read', { kind: 'changes', changes: journaled, upTo: 8, isLast: true })
  return isAsJournaled(main.bridge, database, mark, VAULT)
}

const ROSS_AND_BRIGHT = [put('people', ROSS), put('people', BRIGHT)]
const RENAMED = put('people', { ...ROSS, surname: 'Rossi' })

describe('a store that may be stale', () => {
  it.each<[string, readonly Change[], readonly Change[]]>([
    ['has the same records', ROSS_AND_BRIGHT, ROSS_AND_BRIGHT],
    ['has what was changed since', [RENAMED], [put('people', ROSS), RENAMED]],
    ['has not what was deleted', [put('people', ROSS)], [...ROSS_AND_BRIGHT, remove('people', BRIGHT.id)]],
  ])('is as the journal when it %s', async (_what, stored, journaled) => {
    expect(await isSame(stored, journaled)).toBe(true)
  })

  it.each<[string, readonly Change[], readonly Change[]]>([
    ['a record is from before its last change', [put('people', ROSS)], [put('people', ROSS), RENAMED]],
    ['a record is missing', [put('people', ROSS)], ROSS_AND_BRIGHT],
    [
      'one was lost and a deleted one came back',
      [put('people', BRIGHT)],
      [...ROSS_AND_BRIGHT, remove('people', BRIGHT.id)],
    ],
  ])('is not when %s', async (_what, stored, journaled) => {
    expect(await isSame(stored, journaled)).toBe(false)
  })

  it('may be ahead in its last change alone', async () => {
    const mark = { ...MARK, sequence: 9, unconfirmed: [`people ${ROSS.id}`] }
    expect(await isSame([RENAMED], [put('people', ROSS)], mark)).toBe(true)
    expect(await isSame([RENAMED, put('people', BRIGHT)], [put('people', ROSS)], mark)).toBe(false)
  })

  it('may have records as an earlier version wrote them, or the journal may', async () => {
    const { exemptParagraphs: _, ...earlier } = UPDATE
    const asEarlier = put('items', earlier as typeof UPDATE) // safe: what an earlier version wrote
    expect(await isSame([asEarlier], [put('items', UPDATE)])).toBe(true)
    expect(await isSame([put('items', UPDATE)], [asEarlier])).toBe(true)
  })

  it('is not judged by a journal that cannot be read, or lacks something', async () => {
    const database = await openStore()
    const main = new FakeMainProcess()
    main.answers('vault:read', { kind: 'out of reach' })
    expect(await isAsJournaled(main.bridge, database, MARK, VAULT)).toBe(true)
    expect(await isAsJournaled(main.bridge, database, { ...MARK, confirmed: 9 }, VAULT)).toBe(true)
  })
})
