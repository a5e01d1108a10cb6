import { useState } from 'react'
import { put } from '../../../../shared/records/change.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { exclusionLead } from '../../../../shared/wording/exclusion.ts'
import { useData } from '../../../data/data-context.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import { closeSlip, say } from '../../../session/session.ts'
import { interruption } from '../course/use-course.ts'
import { useResolve } from '../course/use-resolve.ts'
import type { Desk } from '../use-desk.ts'
import type { SlipProps } from './desk-slip.tsx'

type Parts = SlipProps & { readonly desk: Desk; readonly states: StateCache }

/** The restricted items with the paragraphs chosen for them, and the resolution that comes of them. */
export function useExclusion({ snapshot, desk, states, record }: Parts) {
  const data = useData()
  const resolve = useResolve(desk, states)
  const [chosen, setChosen] = useState<ReadonlyMap<ItemId, readonly number[]>>(new Map())
  const [hasPublicInterest, setPublicInterest] = useState(true)
  const [isWritten, setWritten] = useState(true)
  const restricted = desk.minutes.filter(({ item, ...minute }) => minute.restricted && !item.isDeferred)
  const paragraphsOf = ({ id, exemptParagraphs }: Item) => chosen.get(id) ?? exemptParagraphs
  const isComplete = restricted.length > 0 && restricted.every(({ item }) => paragraphsOf(item).length > 0)
  const items = restricted.map(({ code, item }) => ({ code, paragraphs: paragraphsOf(item) }))
  const { nation } = snapshot.committee.houseStyle
  const lead = isComplete ? exclusionLead({ items, nation, hasPublicInterest }) : undefined
  const confirm = () => {
    if (lead === undefined) return
    const event = interruption('public excluded', desk, data)
    const label = 'exclusion of the public'
    const changes = [
      ...restricted.flatMap(({ item }) => chosenChanges(item, chosen)),
      put('proceedings', event),
    ]
    closeSlip()
    if (isWritten) void resolve({ label, lead, changes, sentence: { of: 'proceeding', id: event.id } })
    else record({ label, changes, sentence: null })
    say('The press and public are excluded.')
  }
  return {
    /** Whether anything on the agenda is restricted at all. */
    isNeeded: restricted.length > 0,
    /** The items of which nothing was stored when the slip was opened. */
    asked: restricted.filter(({ item }) => item.exemptParagraphs.length === 0),
    paragraphsOf,
    pick: (item: Item, number: number, isPicked: boolean) => {
      const others = paragraphsOf(item).filter((it) => it !== number)
      const picked = isPicked ? [...others, number].sort((a, b) => a - b) : others
      setChosen(new Map(chosen).set(item.id, picked))
    },
    hasPublicInterest,
    setPublicInterest,
    isWritten,
    setWritten,
    lead,
    confirm,
  }
}

/** What was chosen for an item is stored with it. */
function chosenChanges(item: Item, chosen: ReadonlyMap<ItemId, readonly number[]>): readonly StepChange[] {
  const exemptParagraphs = chosen.get(item.id)
  return exemptParagraphs === undefined
    ? []
    : [edit('items', item, { exemptParagraphs: [...exemptParagraphs] })]
}
