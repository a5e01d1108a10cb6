import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { createUndo } from '../../../renderer/data/undo.ts'
import { issueChanges } from '../../../shared/domain/numbers/issued-numbers.ts'
import { put } from '../../../shared/records/change.ts'
import { meeting, newId } from '../../support/meetings.ts'
import { step, unrecorded } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

describe('undoing a step that issued a minute number (R-33)', () => {
  const [first, second, third] = [newId('item'), newId('item'), newId('item')]
  const frozen = meeting({ frozenNumbers: [{ itemId: first, number: 129 }] })
  const issue = (itemId: typeof first) => issueChanges({ meeting: frozen }, itemId)

  async function issuedTwice() {
    const database = await openStore()
    const { commit, onKept } = createCommit({ database, journal: noJournal() })
    const undo = createUndo({ onKept, submit: commit, settle: async () => undefined })
    await commit(unrecorded(put('meetings', frozen)))
    await commit(step('minute the second', ...issue(second)))
    await commit(unrecorded(...issue(third)))
    const numbers = async () => (await database.meetings.get(frozen.id))?.frozenNumbers
    return { undo, numbers }
  }

  it('keeps the numbers that were issued since', async () => {
    const { undo, numbers } = await issuedTwice()
    await undo.undo()
    expect(await numbers()).toEqual([
      { itemId: first, number: 129 },
      { itemId: third, number: 131 },
    ])
    await undo.redo()
    expect(await numbers()).toContainEqual({ itemId: second, number: 130 })
    expect(await numbers()).toHaveLength(3)
  })
})
