import type { ComponentType } from 'react'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { useCommittees } from '../../renderer/data/use-queries.ts'
import { put } from '../../shared/records/change.ts'
import type { Committee } from '../../shared/records/committee.ts'
import { openedData } from './opened-data.ts'
import { showWith } from './show.tsx'
import { step } from './steps.ts'

/** A part of a committee's screen on a page, over a real store that holds the committee. */
export async function showOfCommittee(
  View: ComponentType<{ readonly committee: Committee }>,
  committee: Committee,
) {
  const data = await openedData()
  await data.commit({ ...step('add', put('committees', committee)), undo: { kind: 'none' } })
  const { place } = showWith(data, <Live of={View} />)
  await expect.poll(() => place.textContent).not.toBe('')
  const stored = async () => data.database.committees.get(committee.id)
  return { ...data, place, on: page.elementLocator(place), stored }
}

/** The view of the committee as the live query has it. */
function Live({ of: View }: { readonly of: ComponentType<{ readonly committee: Committee }> }) {
  const committees = useCommittees()
  const [first] = committees.kind === 'ready' ? committees.value : []
  return first === undefined ? null : <View committee={first} />
}
