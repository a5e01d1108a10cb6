import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SentenceSetting } from '../../../../renderer/features/house-style/sentences/sentence-setting.tsx'
import type { Committee } from '../../../../shared/records/committee.ts'
import { DEFAULT_SENTENCES } from '../../../../shared/wording/sentence-templates.ts'
import { committee } from '../../../support/meetings.ts'
import { showOfCommittee } from '../../../support/show-committee.tsx'

const USUAL = DEFAULT_SENTENCES.joined

function Joined({ committee: of }: { readonly committee: Committee }) {
  return <SentenceSetting committee={of} name="joined" called="Somebody arrives" />
}

/** The sentence of an arrival on a page, in the committee's own words or in the usual ones. */
async function showJoined(own?: string) {
  const shown = await showOfCommittee(
    Joined,
    committee({ sentences: own === undefined ? {} : { joined: own } }),
  )
  const field = shown.on.getByRole('textbox', { name: 'Somebody arrives' })
  const words = () => shown.place.querySelector('textarea')?.value
  const stored = async () => (await shown.stored())?.sentences
  return { ...shown, field, words, stored }
}

describe('the field of a sentence', () => {
  it('shows the usual words, and what they print', async () => {
    const { words, place } = await showJoined()
    expect(words()).toBe(USUAL)
    expect(place.textContent).toContain('Ms A Example joined the meeting at 10.25\u00a0am, during')
  })

  it('keeps the committee’s own words', async () => {
    const { field, stored, place } = await showJoined()
    await userEvent.fill(field, '{person} came in.')
    await expect.poll(stored).toEqual({ joined: '{person} came in.' })
    await expect.poll(() => place.textContent).toContain('Ms A Example came in.')
  })

  it('stays empty while it is written anew, and goes back to the usual words on leaving', async () => {
    const { field, stored, words } = await showJoined('{person} came in.')
    await userEvent.clear(field)
    await expect.poll(stored).toEqual({})
    expect(words()).toBe('')
    await userEvent.tab()
    await expect.poll(words).toBe(USUAL)
  })

  it('points out a place that it does not know, and keeps it', async () => {
    const { field, stored, place } = await showJoined()
    await userEvent.fill(field, '{nobody} came in.')
    await expect.poll(() => place.textContent).toContain('There is nothing to fill in for {nobody} here.')
    await expect.poll(stored).toEqual({ joined: '{nobody} came in.' })
  })
})
