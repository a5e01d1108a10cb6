import { describe, expect, it } from 'vitest'
import type { Counts, JournalMark } from '../../../renderer/data/journal-mark.ts'
import { isBehind, isJournalLacking, isTrusted, isWholeByItself } from '../../../renderer/data/recovery.ts'
import type { OpenedVault } from '../../../shared/ipc/contract.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import { TABLE_NAMES } from '../../../shared/records/tables.ts'

const counts = (people: number): Counts => {
  const none = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Counts // safe: an entry for each name
  return { ...none, people }
}

/** As a Minutebook counted that had no table for papers. */
const withoutPapers = (people: number): Counts => {
  const { papers: _, ...counted } = counts(people)
  return counted as Counts // safe: it stands for what an earlier one wrote
}

const MARK: JournalMark = {
  id: 'journal',
  journal: 'ours',
  sequence: 8,
  confirmed: 7,
  unconfirmed: [],
  counts: counts(3),
  content: CONTENT_VERSION,
}

const vault = (other: Partial<OpenedVault> = {}): OpenedVault => ({
  kind: 'opened',
  journal: 'ours',
  lastSequence: 8,
  isWhole: true,
  isDamaged: false,
  content: CONTENT_VERSION,
  ...other,
})

const BEGUN = vault({ lastSequence: 0, isWhole: false })
const IN_PIECES = vault({ isWhole: false })

describe('a store', () => {
  it.each([
    ['that is as its mark says', MARK, 3, vault()],
    ['whose mark is from before there were papers', { ...MARK, counts: withoutPapers(3) }, 3, vault()],
    ['whose records nobody counted', { ...MARK, counts: null }, 3, vault()],
    ['from before there was a journal', undefined, 3, BEGUN],
    ['that is new, and its journal too', undefined, 0, BEGUN],
    ['whose journal was being made whole', { ...MARK, sequence: 0, confirmed: 7 }, 3, vault()],
    ['whose journal was just made whole', { ...MARK, sequence: 0, confirmed: 8 }, 3, vault()],
    ['whose journal is lost', MARK, 3, BEGUN],
    ['whose journal has lost its beginning', MARK, 3, IN_PIECES],
  ])('%s is trusted', (_what, mark, people, opened) => {
    expect(isTrusted({ mark, counts: counts(people) }, opened)).toBe(true)
  })

  it.each([
    ['that is empty', undefined, 0, vault()],
    ['that lost its mark', undefined, 3, vault()],
    ['that lost a record', MARK, 2, vault()],
    ['of an earlier version than the journal', { ...MARK, content: 1 }, 3, vault()],
    ['of another journal', { ...MARK, journal: 'theirs' }, 3, vault()],
    [
      'that is set back to when its journal was being made',
      { ...MARK, sequence: 0, confirmed: 6 },
      3,
      vault(),
    ],
    ['that is empty, beside what is left of a journal', undefined, 0, IN_PIECES],
  ])('%s is not trusted', (_what, mark, people, opened) => {
    expect(isTrusted({ mark, counts: counts(people) }, opened)).toBe(false)
  })

  it.each([
    [8, 8, false],
    [9, 8, false],
    [7, 8, true],
    [0, 8, false],
  ])('at %i with the journal at %i is behind: %s', (sequence, lastSequence, expected) => {
    expect(isBehind({ ...MARK, sequence }, vault({ lastSequence }))).toBe(expected)
  })
})

describe('a store whose journal cannot be opened', () => {
  it.each([
    ['that is as its mark says', MARK, 3, true],
    ['from before there was a journal', undefined, 3, true],
    ['that lost a record', MARK, 2, false],
    ['that is empty, as after it was wiped', undefined, 0, false],
  ])('%s is gone on with: %j', (_what, mark, people, expected) => {
    expect(isWholeByItself({ mark, counts: counts(people) })).toBe(expected)
  })
})

describe('a journal', () => {
  it.each([
    ['holds what the store knows it held', MARK, vault(), false],
    ['holds all but the last changes', { ...MARK, sequence: 9, confirmed: 8 }, vault(), false],
    ['was never made whole', undefined, BEGUN, true],
    ['was being made whole when that ended', { ...MARK, sequence: 0 }, vault(), true],
    ['cannot be read in places', MARK, vault({ isDamaged: true }), true],
    ['is of an earlier version', MARK, vault({ content: 1 }), true],
    ['lost what it had acknowledged', { ...MARK, confirmed: 9 }, vault(), true],
  ])('that %s is made whole when it must be', (_what, mark, opened, expected) => {
    expect(isJournalLacking(mark, opened)).toBe(expected)
  })
})
