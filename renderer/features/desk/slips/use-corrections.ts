import { useMemo, useState } from 'react'
import type { Block } from '../../../../shared/documents/model.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { CorrectionChange } from '../../../../shared/records/correction.ts'
import { correctionsPhrase } from '../../../../shared/wording/correction-words.ts'
import {
  type CorrectionDraft,
  correctionOf,
  EMPTY_CORRECTION,
  faultIn,
  placesIn,
} from './correction-draft.ts'
import { withHouseQuotes } from './house-quotes.ts'

/** The corrections of a record as they are listed, one of them still being filled in. */
export type CorrectionsModel = ReturnType<typeof useCorrections>

/** @param blocks the record that is corrected; empty where there is none */
export function useCorrections({ committee, people }: MeetingSnapshot, blocks: readonly Block[]) {
  const [added, setAdded] = useState<readonly CorrectionChange[]>([])
  const [draft, setDraft] = useState(EMPTY_CORRECTION)
  const places = useMemo(() => placesIn(blocks), [blocks])
  const style = committee.houseStyle
  const filledIn: CorrectionDraft = {
    ...draft,
    blockId: draft.blockId === '' ? (places[0]?.value ?? '') : draft.blockId,
    instead: withHouseQuotes(draft.instead, style),
  }
  const drafted = correctionOf(filledIn, blocks, people)
  const all = drafted === undefined ? added : [...added, drafted]
  return {
    people,
    places,
    draft: filledIn,
    change: (fields: Partial<CorrectionDraft>) => setDraft({ ...draft, ...fields }),
    fault: faultIn(filledIn, blocks),
    /** Those on the list, in words. */
    added: added.map((change) => correctionsPhrase([change], blocks, style)),
    takeOut: (place: number) => setAdded(added.filter((_, at) => at !== place)),
    canAdd: drafted !== undefined,
    add: () => {
      setAdded(all)
      setDraft(EMPTY_CORRECTION)
    },
    /** One that was begun and lacks something would be left out unseen. */
    isComplete: draft.kind === null || drafted !== undefined,
    all,
    phrase: correctionsPhrase(all, blocks, style),
  }
}
