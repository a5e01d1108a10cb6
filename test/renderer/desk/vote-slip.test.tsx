import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { VoteSlip } from '../../../renderer/features/desk/slips/vote-slip.tsx'
import type { Happening } from '../../../renderer/features/desk/use-record.ts'
import { numberedMinutes } from '../../../shared/domain/numbers/minute-numbers.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import { meetingOf } from '../../support/meetings.ts'
import { motion } from '../../support/motions.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'

afterEach(() => document.body.replaceChildren())

/** The slip for a vote of three at an item; the answer holds what it records. */
async function showVote(fields: Partial<Item> = {}) {
  const meeting = meetingOf({
    agenda: { A: ['Lamps'] },
    present: ['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn'],
  })
  const snapshot = { ...meeting, items: meeting.items.map((item) => ({ ...item, ...fields })) }
  const [current] = numberedMinutes(snapshot)
  if (current === undefined) throw new Error('The meeting has an item.')
  const record = vi.fn<(happening: Happening) => void>()
  const told = motion('that one be noted').movedBy('Mr X').secondedBy('Mr Y').record
  const put = { ...told, itemId: current.item.id }
  const { place } = showWith(
    await openedData(),
    <FluentProvider theme={webLightTheme}>
      <VoteSlip motion={put} snapshot={snapshot} current={current} record={record} />
    </FluentProvider>,
  )
  const labels = () => [...place.querySelectorAll('label')].map((label) => label.textContent)
  const vote = () => {
    const change = record.mock.lastCall?.[0].changes[0]
    const moved = change?.kind === 'put' && change.table === 'motions' ? change.record : undefined
    return moved?.kind === 'motion' && moved.fate.kind === 'voted' ? moved.fate.vote : undefined
  }
  return { place, labels, vote, record }
}

describe('the slip of a vote', () => {
  it('begins with the figures and works the result out', async () => {
    const { vote } = await showVote()
    await userEvent.keyboard('2{Tab}1{Enter}')
    expect(vote()).toMatchObject({ result: 'carried', isOverridden: false })
  })

  it('asks to look twice where the figures do not balance', async () => {
    const { place, vote, record } = await showVote()
    await userEvent.keyboard('2{Enter}')
    expect(record).not.toHaveBeenCalled()
    expect(document.activeElement?.textContent).toBe('Record all the same')
    expect(place.querySelector('[aria-label="Balance"]')?.textContent).toContain('2 of 3')
    await userEvent.keyboard('{Enter}')
    expect(vote()).toMatchObject({ result: 'carried', isOverridden: true })
  })

  it('takes one key a person by name', async () => {
    const { vote } = await showVote()
    await userEvent.keyboard('nfab{Enter}')
    expect(vote()).toMatchObject({ result: 'lost', castingVote: null })
    expect(vote()?.ballot).toMatchObject({ kind: 'named' })
  })

  it('is by name only on a budget item, and says why', async () => {
    const { labels, place } = await showVote({ isBudget: true })
    expect(labels()).not.toContain('Show of hands')
    expect(labels()).toContain('By name')
    expect(place.textContent).toContain('This is a budget item')
  })

  it('is without division with a letter', async () => {
    const { vote } = await showVote()
    await userEvent.keyboard('w{Enter}')
    expect(vote()).toMatchObject({ result: 'carried', ballot: { kind: 'without division' } })
  })
})
