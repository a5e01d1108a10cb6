import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useDraft } from '../../../renderer/data/use-draft.ts'
import { useCommittees } from '../../../renderer/data/use-queries.ts'
import { put } from '../../../shared/records/change.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import { edit } from '../../../shared/records/edit.ts'
import { committee } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'
import { step } from '../../support/steps.ts'

const KCSP = committee({ name: 'Safety' })

type NameFieldProps = { readonly of: Committee; readonly stored?: string }

/** A field for the name of a committee, which cannot be empty. */
function NameField({ of, stored = of.name }: NameFieldProps) {
  const [name, setName, flush] = useDraft({
    key: `committee ${of.id} name`,
    stored,
    changesFor: (value) => (value === '' ? null : [edit('committees', of, { name: value })]),
    label: 'rename the committee',
  })
  return <input value={name} onChange={(event) => setName(event.target.value)} onBlur={() => void flush()} />
}

/** The same, with the name as the live query has it. */
function LiveNameField() {
  const committees = useCommittees()
  const [first] = committees.kind === 'ready' ? committees.value : []
  return first === undefined ? null : <NameField of={first} />
}

/** The field on a page with a real store that holds the committee. */
async function showField() {
  const data = await openedData()
  await data.commit({ ...step('add'), changes: [put('committees', KCSP)], undo: { kind: 'none' } })
  const shown = showWith(data, <LiveNameField />)
  const field = () => shown.place.querySelector('input')
  const place = page.elementLocator(shown.place).getByRole('textbox')
  await expect.poll(() => field()?.value).toBe('Safety')
  const caretTo = async (at: number) => {
    await userEvent.click(place)
    field()?.setSelectionRange(at, at)
  }
  const clear = () => userEvent.clear(place)
  const isSettled = () => data.saveQueue.draftOf(`committee ${KCSP.id} name`) === undefined
  const storedName = async () => (await data.database.committees.get(KCSP.id))?.name
  return { ...data, ...shown, field, caretTo, clear, isSettled, storedName }
}

describe('a field that saves itself', () => {
  it('saves what is typed', async () => {
    const { caretTo, storedName } = await showField()
    await caretTo(0)
    await userEvent.keyboard('My ')
    await expect.poll(storedName).toBe('My Safety')
  })

  it('keeps text and caret while what was typed is saved and read back', async () => {
    const { caretTo, field, isSettled } = await showField()
    await caretTo(0)
    await userEvent.keyboard('My')
    await expect.poll(isSettled).toBe(true)
    await userEvent.keyboard(' ')
    await expect.poll(isSettled).toBe(true)
    expect([field()?.value, field()?.selectionStart]).toEqual(['My Safety', 3])
  })

  it('keeps text and caret when the store answers late with something older', async () => {
    const { caretTo, field, show } = await showField()
    show(<NameField of={KCSP} stored="Safety" />)
    await caretTo(0)
    await userEvent.keyboard('My ')
    show(<NameField of={KCSP} stored="M" />)
    expect([field()?.value, field()?.selectionStart]).toEqual(['My Safety', 3])
  })

  it('shows what is stored when that changes elsewhere', async () => {
    const { caretTo, field, isSettled, commit } = await showField()
    await caretTo(0)
    await userEvent.keyboard('My ')
    await expect.poll(isSettled).toBe(true)
    await commit(step('clear', edit('committees', KCSP, { name: 'Cleared' })))
    await expect.poll(() => field()?.value).toBe('Cleared')
  })

  it('shows what is not saved when it is left and shown again', async () => {
    const { caretTo, field, show, database } = await showField()
    show(<NameField of={KCSP} />)
    database.close()
    await caretTo(0)
    await userEvent.keyboard('My ')
    show(null)
    show(<NameField of={KCSP} />)
    expect(field()?.value).toBe('My Safety')
  })

  it('is undone at once from entering to leaving it, pauses and all', async () => {
    const { caretTo, field, isSettled, undo } = await showField()
    await caretTo(0)
    await userEvent.keyboard('My')
    await expect.poll(isSettled).toBe(true)
    await userEvent.keyboard(' ')
    expect(await undo.undo()).toEqual({ kind: 'done', label: 'Undo rename the committee' })
    await expect.poll(() => field()?.value).toBe('Safety')
    expect(undo.state().undoLabel).toBe(null)
  })

  it('is undone visit by visit', async () => {
    const { caretTo, field, undo } = await showField()
    await caretTo(0)
    await userEvent.keyboard('A{Tab}')
    await caretTo(0)
    await userEvent.keyboard('B{Tab}')
    await undo.undo()
    await expect.poll(() => field()?.value).toBe('ASafety')
  })

  it('shows a value that cannot be saved while it is typed, and what is stored once it is left', async () => {
    const { clear, field, storedName, show } = await showField()
    show(<NameField of={KCSP} />)
    await clear()
    expect(field()?.value).toBe('')
    await userEvent.keyboard('{Tab}')
    expect(field()?.value).toBe('Safety')
    expect(await storedName()).toBe('Safety')
  })
})
