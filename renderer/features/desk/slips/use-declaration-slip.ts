import { useState } from 'react'
import {
  minuteTitle,
  type NumberedMinute,
  numberedMinutes,
} from '../../../../shared/domain/numbers/minute-numbers.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { wordStarts } from '../../../../shared/domain/word-starts.ts'
import type { ItemId, PersonId } from '../../../../shared/records/ids.ts'
import type { Suggestion } from '../../../ui/suggestion-list.tsx'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'
import { useAttendanceSlip } from './use-attendance-slip.ts'

export type DeclarationSlipOptions = SlipProps & { readonly personId?: PersonId | undefined }

/** The kinds of interest that are offered; any other words are as good. */
const INTERESTS = ['a disclosable pecuniary', 'an other significant', 'a personal'] as const

/** A declaration of interest as it is filled in: in the item in hand, until another is picked. */
export function useDeclarationSlip({ snapshot, current, record, personId }: DeclarationSlipOptions) {
  const { person, recordFor, ...slip } = useAttendanceSlip({ snapshot, record, personId })
  const [itemId, setItemId] = useState<ItemId | null>(current.item.id)
  const [interest, setInterest] = useState('')
  const [reason, setReason] = useState('')
  const [leaves, setLeaves] = useState(false)
  const minutes = numberedMinutes(snapshot)
  const item = minutes.find((it) => it.item.id === itemId)
  const confirm = () => {
    if (person === null || itemId === null) return
    const said = {
      interest: interest.trim(),
      reason: withHouseQuotes(reason.trim(), snapshot.committee.houseStyle),
      leaves,
    }
    recordFor(person, (start) => ({
      label: `declaration of ${fullName(person)}`,
      says: `${fullName(person)} declared an interest in item ${item?.code ?? ''}.`,
      event: { kind: 'declared', ...start, itemId, ...said },
    }))
  }
  return {
    ...slip,
    ...{
      person,
      people: snapshot.people,
      interest,
      setInterest,
      reason,
      setReason,
      leaves,
      setLeaves,
      confirm,
    },
    item: item === undefined ? '' : itemWords(item),
    itemsFor: (words: string) => itemsFound(minutes, words),
    setItem: (id: string | null) => setItemId(minutes.find((it) => it.item.id === id)?.item.id ?? null),
    canConfirm: person !== null && itemId !== null,
  }
}

/** What is offered for the words typed so far, and those words themselves. */
export function interestsFor(words: string): readonly Suggestion[] {
  const typed = words.trim()
  const isFound = wordStarts(typed)
  const offered = INTERESTS.filter((it) => isFound(it) && it !== typed)
  return [...offered, typed].map((label) => ({ id: label, label, detail: '' }))
}

function itemsFound(minutes: readonly NumberedMinute[], words: string): readonly Suggestion[] {
  const isFound = wordStarts(words)
  return minutes
    .map((minute) => ({ id: minute.item.id, label: itemWords(minute), detail: '' }))
    .filter(({ label }) => isFound(label))
}

/** `B2 Update` */
function itemWords(minute: NumberedMinute): string {
  return `${minute.code} ${minuteTitle(minute)}`.trim()
}
