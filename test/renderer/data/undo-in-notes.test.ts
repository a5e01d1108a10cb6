import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import { createUndo } from '../../../renderer/data/undo.ts'
import { put } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { PublicMinute } from '../../../shared/records/minute.ts'
import { item, minute, section } from '../../support/meetings.ts'
import { step, unrecorded } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'
import { bodyFrom, type Line, linesOfBody } from '../editor/notes-language.ts'

const MINUTE = minute(item(section()), { body: bodyFrom(['¶ One', '¶ Two']) })

/** A store with one minute, and what was typed and clicked in it, each as lines of the notes. */
async function openMinute() {
  const database = await openStore()
  const { commit, onKept } = createCommit({ database, journal: noJournal() })
  const undo = createUndo({ onKept, submit: commit, settle: async () => undefined })
  await commit(unrecorded(put('publicMinutes', MINUTE)))
  const write = (fields: Partial<Omit<PublicMinute, 'id'>>) => edit('publicMinutes', MINUTE, fields)
  const stored = async () => database.publicMinutes.get(MINUTE.id)
  return {
    undo,
    stored,
    type: (...lines: readonly Line[]) => commit(unrecorded(write({ body: bodyFrom(lines) }))),
    click: (...lines: readonly Line[]) =>
      commit(step('click', write({ body: bodyFrom(lines), standing: 'minuted' }))),
    lines: async () => linesOfBody((await stored())?.body ?? bodyFrom([])),
  }
}

describe('undoing a step that wrote into the notes', () => {
  it('takes back what it wrote', async () => {
    const { undo, click, stored } = await openMinute()
    await click('¶ One', '¶ Two', '¶ clicked')
    await undo.undo()
    expect(await stored()).toEqual(MINUTE)
  })

  it('leaves what was typed since, in other blocks and in its own', async () => {
    const { undo, click, type, lines } = await openMinute()
    await click('¶ One', '¶ Two', '¶ clicked', '¶ clicked too')
    await type('¶ One more', '¶ Two', '¶ clicked', '¶ clicked and typed', '¶ Last')
    await undo.undo()
    expect(await lines()).toEqual(['¶ One more', '¶ Two', '¶ clicked and typed', '¶ Last'])
  })

  it('is redone on top of what was typed meanwhile', async () => {
    const { undo, click, type, lines } = await openMinute()
    await click('¶ One', '¶ Two', '¶ clicked')
    await undo.undo()
    await type('¶ One', '¶ Two more')
    await undo.redo()
    expect(await lines()).toEqual(['¶ One', '¶ Two more', '¶ clicked'])
  })

  it('takes its other fields back as they were', async () => {
    const { undo, click, type, stored } = await openMinute()
    await click('¶ One', '¶ Two', '¶ clicked')
    await type('¶ One more', '¶ Two', '¶ clicked')
    await undo.undo()
    expect((await stored())?.standing).toBe('not minuted')
  })
})
