import { describe, expect, it } from 'vitest'
import { put } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import { committee } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { step, typing } from '../../support/steps.ts'

const KCSP = committee({ name: 'Safety' })

async function openWithCommittee() {
  const data = await openedData()
  await data.commit({ ...step('add', put('committees', KCSP)), undo: { kind: 'none' } })
  const type = (name: string) =>
    data.saveQueue.edit('name', {
      value: name,
      step: () => typing('name', edit('committees', KCSP, { name })),
    })
  const storedName = async () => (await data.database.committees.get(KCSP.id))?.name
  return { ...data, type, storedName }
}

describe('the data', () => {
  it('have what was typed in the store before a click that came after it', async () => {
    const { type, commit, storedName } = await openWithCommittee()
    type('typed')
    await commit(
      step(
        'click',
        edit('committees', KCSP, ({ name }) => ({ name: `${name}, then clicked` })),
      ),
    )
    expect(await storedName()).toBe('typed, then clicked')
  })

  it('undo what is still being typed', async () => {
    const { type, undo, storedName } = await openWithCommittee()
    type('typed')
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo typing in name' })
    expect(await storedName()).toBe('Safety')
  })

  it('undo a click that is still being written', async () => {
    const { commit, undo, storedName } = await openWithCommittee()
    void commit(step('rename', edit('committees', KCSP, { name: 'Renamed' })))
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo rename' })
    expect(await storedName()).toBe('Safety')
  })

  it('show an undo as saved', async () => {
    const { commit, undo, saveQueue } = await openWithCommittee()
    await commit(step('rename', edit('committees', KCSP, { name: 'Renamed' })))
    const before = saveQueue.state()
    const states: string[] = []
    saveQueue.subscribe(() => states.push(saveQueue.state().kind))
    await undo.undo()
    expect(before.kind).toBe('saved')
    expect(states).toEqual(['saving', 'saved'])
  })

  it('say what cannot be saved, and keep it on the screen', async () => {
    const { type, saveQueue, database } = await openWithCommittee()
    database.close()
    type('typed')
    expect(await saveQueue.flush()).toBe('not kept')
    expect(saveQueue.state()).toMatchObject({ kind: 'not saved', reason: 'storage closed' })
    expect(saveQueue.draftOf('name')).toEqual({ kind: 'dirty', value: 'typed' })
  })
})
