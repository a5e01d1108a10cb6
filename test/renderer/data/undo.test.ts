import { describe, expect, it } from 'vitest'
import { type CommitResult, createCommit } from '../../../renderer/data/commit.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import type { Step } from '../../../renderer/data/step.ts'
import { createUndo, type TypedHandler } from '../../../renderer/data/undo.ts'
import { LONGEST_HISTORY } from '../../../renderer/data/undo-history.ts'
import { put, remove } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import { newId, person } from '../../support/meetings.ts'
import { step, typing, unrecorded } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'

const ROSS = person('DI J Ross')
const BRIGHT = person('Ms C Bright')
const MINUTE = newId('publicMinute')
const OTHER_MINUTE = newId('publicMinute')

type Commit = (step: Step) => Promise<CommitResult>

/** @param submit what becomes of a click; it is written at once where nothing is said */
async function openUndo(submit = (click: Step, commit: Commit) => commit(click)) {
  const database = await openStore()
  const { commit, onKept } = createCommit({ database, journal: noJournal() })
  const undo = createUndo({
    onKept,
    submit: (click) => submit(click, commit),
    settle: async () => undefined,
  })
  return { commit, undo, database, people: () => database.people.toArray() }
}

/** A store with Ross in it, whom no step put there. */
async function openWithRoss() {
  const opened = await openUndo()
  await opened.commit(unrecorded(put('people', ROSS)))
  return opened
}

/** A notes editor that can always undo, and what it was asked. */
function editor(answer = true) {
  const asked: Parameters<TypedHandler>[] = []
  const handler: TypedHandler = (...question) => {
    asked.push(question)
    return answer
  }
  return { handler, asked }
}

describe('undo', () => {
  it('takes back what a step put', async () => {
    const { commit, undo, people } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo add Ross' })
    expect(await people()).toEqual([])
  })

  it('puts back what a step deleted', async () => {
    const { commit, undo, people } = await openWithRoss()
    await commit(step('delete Ross', remove('people', ROSS.id)))
    await undo.undo()
    expect(await people()).toEqual([ROSS])
  })

  it('touches only the fields that the step changed', async () => {
    const { commit, undo, people } = await openWithRoss()
    await commit(step('promote', edit('people', ROSS, { role: 'Inspector' })))
    await commit(unrecorded(edit('people', ROSS, { organisation: 'typed since' })))
    await undo.undo()
    expect(await people()).toEqual([{ ...ROSS, organisation: 'typed since' }])
  })

  it('touches only the fields that a whole record changed', async () => {
    const { commit, undo, people } = await openWithRoss()
    await commit(step('promote', put('people', { ...ROSS, role: 'Inspector' })))
    await commit(unrecorded(edit('people', ROSS, { organisation: 'typed since' })))
    await undo.undo()
    expect(await people()).toEqual([{ ...ROSS, organisation: 'typed since' }])
  })

  it('joins the steps of one key, and leaves what others typed meanwhile', async () => {
    const { commit, undo, people } = await openWithRoss()
    await commit(typing('role', edit('people', ROSS, { role: 'I' })))
    await commit(unrecorded(edit('people', ROSS, { organisation: 'meanwhile' })))
    await commit(typing('role', edit('people', ROSS, { role: 'Inspector' })))
    await undo.undo()
    expect(await people()).toEqual([{ ...ROSS, organisation: 'meanwhile' }])
    expect(undo.state().undoLabel).toBe(null)
  })

  it('does not join steps of one key with another step between them', async () => {
    const { commit, undo, people } = await openWithRoss()
    await commit(typing('role', edit('people', ROSS, { role: 'I' })))
    await commit(step('add Bright', put('people', BRIGHT)))
    await commit(typing('role', edit('people', ROSS, { role: 'Inspector' })))
    await undo.undo()
    expect(await people()).toEqual([{ ...ROSS, role: 'I' }, BRIGHT])
  })

  it('does not record a step that changed nothing', async () => {
    const { commit, undo } = await openWithRoss()
    await commit(step('same', edit('people', ROSS, { title: ROSS.title })))
    expect(undo.state()).toEqual({ undoLabel: null, redoLabel: null })
  })

  it('goes on to the step before one that would change nothing any more', async () => {
    const { commit, undo, people } = await openUndo()
    await commit(step('add Bright', put('people', BRIGHT)))
    await commit(step('add Ross', put('people', ROSS)))
    await commit(unrecorded(remove('people', ROSS.id)))
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo add Bright' })
    expect(await people()).toEqual([])
  })

  it('says when there is nothing to undo', async () => {
    const { undo } = await openUndo()
    expect(await undo.undo()).toEqual({ kind: 'nothing' })
  })

  it('that fails leaves the step to be undone', async () => {
    const { commit, undo, database } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    database.close()
    expect(await undo.undo()).toMatchObject({ kind: 'failed', reason: 'storage closed' })
    expect(undo.state().undoLabel).toBe('Undo add Ross')
  })

  it('asked for faster than the store writes undoes one step each time', async () => {
    const { commit, undo, people } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    await commit(step('add Bright', put('people', BRIGHT)))
    await Promise.all([undo.undo(), undo.undo(), undo.undo()])
    expect(await people()).toEqual([])
  })

  it('first makes a step of what is still being typed', async () => {
    const database = await openStore()
    const { commit, onKept } = createCommit({ database, journal: noJournal() })
    const settle = () => commit(step('add Ross', put('people', ROSS)))
    const undo = createUndo({ onKept, submit: commit, settle })
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo add Ross' })
  })

  it(`remembers ${LONGEST_HISTORY} steps and no more`, async () => {
    const { undo } = await openUndo()
    const { handler, asked } = editor()
    undo.handleTyped(handler)
    for (let typed = 0; typed <= LONGEST_HISTORY; typed++) undo.markTyped(MINUTE)
    for (let undone = 0; undone <= LONGEST_HISTORY; undone++) await undo.undo()
    expect(asked).toHaveLength(LONGEST_HISTORY)
  })
})

describe('redo', () => {
  it('does again what was undone', async () => {
    const { commit, undo, people } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    await undo.undo()
    expect(await undo.redo()).toEqual({ kind: 'done', label: 'Redo add Ross' })
    expect(await people()).toEqual([ROSS])
  })

  it('brings a record back as it was when its creation was undone, with what was typed since', async () => {
    const { commit, undo, people } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    await commit(unrecorded(edit('people', ROSS, { role: 'typed since' })))
    await undo.undo()
    await undo.redo()
    expect(await people()).toEqual([{ ...ROSS, role: 'typed since' }])
  })

  it('is over once something new is done', async () => {
    const { commit, undo } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    await undo.undo()
    await commit(step('add Bright', put('people', BRIGHT)))
    expect(undo.state()).toEqual({ undoLabel: 'Undo add Bright', redoLabel: null })
  })

  it('goes on after what the history does not keep', async () => {
    const { commit, undo } = await openUndo()
    await commit(step('add Ross', put('people', ROSS)))
    await undo.undo()
    await commit(unrecorded(put('people', BRIGHT)))
    expect(undo.state().redoLabel).toBe('Redo add Ross')
  })
})

describe('what is typed in the notes', () => {
  it('is undone by the editor, in its turn among the clicks', async () => {
    const { commit, undo, people } = await openUndo()
    const { handler, asked } = editor()
    undo.handleTyped(handler)
    await commit(step('add Ross', put('people', ROSS)))
    undo.markTyped(MINUTE)
    await commit(step('add Bright', put('people', BRIGHT)))
    await undo.undo()
    await undo.undo()
    expect(asked).toEqual([['undo', MINUTE]])
    expect(await people()).toEqual([ROSS])
  })

  it('is redone by the editor', async () => {
    const { undo } = await openUndo()
    const { handler, asked } = editor()
    undo.handleTyped(handler)
    undo.markTyped(MINUTE)
    await undo.undo()
    expect(await undo.redo()).toEqual({ kind: 'done', label: 'Redo typing' })
    expect(asked).toEqual([
      ['undo', MINUTE],
      ['redo', MINUTE],
    ])
  })

  it('that the editor can no longer undo is passed over', async () => {
    const { commit, undo, people } = await openUndo()
    undo.handleTyped(editor(false).handler)
    await commit(step('add Ross', put('people', ROSS)))
    undo.markTyped(MINUTE)
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo add Ross' })
    expect(await people()).toEqual([])
  })

  it('is passed over when the editor is gone', async () => {
    const { undo } = await openUndo()
    const { handler, asked } = editor()
    undo.handleTyped(handler)()
    undo.markTyped(MINUTE)
    expect(await undo.undo()).toEqual({ kind: 'nothing' })
    expect(asked).toEqual([])
  })

  it('is forgotten on leaving the meeting, and the clicks are not', async () => {
    const { commit, undo } = await openUndo()
    undo.handleTyped(editor().handler)
    await commit(step('add Ross', put('people', ROSS)))
    undo.markTyped(MINUTE)
    undo.markTyped(OTHER_MINUTE)
    await undo.undo()
    undo.forgetTyped()
    expect(undo.state()).toEqual({ undoLabel: 'Undo add Ross', redoLabel: null })
  })

  it('while a step is on its way into the store is undone before it', async () => {
    const { undo, people } = await openUndo()
    const { handler, asked } = editor()
    undo.handleTyped(handler)
    const adding = undo.commit(step('add Ross', put('people', ROSS)))
    undo.markTyped(MINUTE)
    await adding
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo typing' })
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo add Ross' })
    expect([asked, await people()]).toEqual([[['undo', MINUTE]], []])
  })

  it('in a field before a click is undone after what was clicked', async () => {
    const { commit, people, undo } = await openUndo(async (step, commit) => {
      await commit(typing('role', edit('people', ROSS, { role: 'Inspector' }))) // a click sends what is typed out first
      return commit(step)
    })
    await commit(unrecorded(put('people', ROSS)))
    await undo.commit(step('add Bright', put('people', BRIGHT)))
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo add Bright' })
    expect(await people()).toEqual([{ ...ROSS, role: 'Inspector' }])
    await undo.undo()
    expect(await people()).toEqual([ROSS])
  })

  it('is all there is to undo where the step cannot be stored', async () => {
    const { undo, database } = await openUndo()
    undo.handleTyped(editor().handler)
    database.close()
    const adding = undo.commit(step('add Ross', put('people', ROSS)))
    undo.markTyped(MINUTE)
    await adding
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo typing' })
    expect(await undo.undo()).toEqual({ kind: 'nothing' })
  })

  it('while a step is being undone ends what could be redone', async () => {
    const database = await openStore()
    const { commit, onKept } = createCommit({ database, journal: noJournal() })
    const typed = () => undo.markTyped(MINUTE)
    const undo = createUndo({
      onKept,
      submit: (it) => commit(it).finally(typed),
      settle: async () => undefined,
    })
    await commit(step('add Ross', put('people', ROSS)))
    await undo.undo()
    expect(undo.state()).toEqual({ undoLabel: 'Undo typing', redoLabel: null })
  })
})
