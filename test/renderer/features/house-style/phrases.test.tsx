import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Phrases } from '../../../../renderer/features/house-style/phrases/phrases.tsx'
import type { Phrase } from '../../../../shared/records/committee.ts'
import { committee, newId } from '../../../support/meetings.ts'
import { showOfCommittee } from '../../../support/show-committee.tsx'

/** The card on a page, with a phrase for each of these abbreviations. */
async function showPhrases(...abbreviations: readonly string[]) {
  const phrases = abbreviations.map(
    (abbreviation): Phrase => ({ id: newId('phrase'), abbreviation, kind: 'words', text: abbreviation }),
  )
  const shown = await showOfCommittee(Phrases, committee({ phrases }))
  const stored = async () => (await shown.stored())?.phrases ?? []
  const order = async () => (await stored()).map(({ abbreviation }) => abbreviation).join(' ')
  const button = (name: string) => shown.on.getByRole('button', { name, exact: true })
  return { ...shown, stored, order, button }
}

describe('the phrases of a committee', () => {
  it('are added with the keys alone: abbreviation, kind and text', async () => {
    const { button, stored, place } = await showPhrases()
    await userEvent.click(button('Add a phrase'))
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    await userEvent.keyboard('/noted')
    await userEvent.tab()
    await userEvent.keyboard('R')
    await userEvent.tab()
    await userEvent.keyboard('that the report be noted by [[date]')
    await expect
      .poll(stored)
      .toMatchObject([
        { abbreviation: 'noted', kind: 'resolution', text: 'that the report be noted by [date]' },
      ])
    expect(place.querySelectorAll('[data-phrase]')).toHaveLength(1)
  })

  it('move by button and by key', async () => {
    const { button, on, order } = await showPhrases('a', 'b', 'c')
    await userEvent.click(button('Move c up'))
    await expect.poll(order).toBe('a c b')
    await userEvent.click(on.getByRole('textbox', { name: 'Abbreviation' }).first())
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
    await expect.poll(order).toBe('c a b')
  })

  it('come back after they were deleted', async () => {
    const { button, order, undo } = await showPhrases('a', 'b')
    await userEvent.click(button('Delete a'))
    await expect.poll(order).toBe('b')
    await undo.undo()
    await expect.poll(order).toBe('a b')
  })

  it('point out an abbreviation that another one has', async () => {
    const { place } = await showPhrases('noted', 'Noted', 'agreed')
    expect(place.textContent?.match(/Another phrase has it too/g)).toHaveLength(2)
  })
})
