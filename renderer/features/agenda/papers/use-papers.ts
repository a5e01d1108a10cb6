import { useState } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { paperTitle } from '../../../../shared/domain/papers/paper-title.ts'
import { isLocked } from '../../../../shared/domain/record/record-states.ts'
import { instant } from '../../../../shared/records/dates.ts'
import type { StepChange } from '../../../../shared/records/edit.ts'
import type { ItemId, PaperId } from '../../../../shared/records/ids.ts'
import type { Meeting } from '../../../../shared/records/meeting.ts'
import type { Paper } from '../../../../shared/records/paper.ts'
import { useData } from '../../../data/data-context.tsx'
import { papersOf } from '../../../data/paper-query.ts'
import { readyValue } from '../../../data/ready-value.ts'
import { useMeetingsOf, usePapersOf } from '../../../data/use-queries.ts'
import { wasKept } from '../../../data/was-kept.ts'
import { paperEditing } from './paper-editing.ts'
import { useCountPages } from './use-count-pages.ts'
import { usePagePictures } from './use-page-pictures.ts'
import { useTakePapers } from './use-take-papers.ts'

/** The papers of a meeting's items, and everything that can be done to them. */
export type PapersEditing = ReturnType<typeof usePapers>

export function usePapers({ committee, meeting }: MeetingSnapshot) {
  const { commit, database, newId, now } = useData()
  const all = readyValue(usePapersOf(meeting.id)) ?? NONE
  const meetings = readyValue(useMeetingsOf(committee.id)) ?? []
  const [shown, show] = useState<PaperId | null>(null)
  useCountPages(isLocked(meeting.state) ? NONE : all)
  const parts = {
    newId,
    now: () => instant.parse(Math.round(now())),
    step: async (label: string, changes: readonly StepChange[]) => {
      const result = await commit({ label, changes, undo: { kind: 'own step' } })
      return wasKept(result) ? 'kept' : 'not kept'
    },
    titleOf: (paper: Paper) => paperTitle(paper, committee.recordCalled, meetings),
    stored: () => papersOf(database, meeting.id),
  } as const
  const pagePictures = usePagePictures(parts)
  return {
    ...useTakePapers(parts),
    ...paperEditing(parts),
    ...pagePictures,
    titleOf: parts.titleOf,
    /** The papers of an item, in their order. */
    of: (itemId: ItemId) => all.filter((it) => it.itemId === itemId),
    meetings,
    /** The other meetings of the committee, whose notes can be a paper of this one. */
    others: meetings.filter(({ id }) => id !== meeting.id).toSorted(latestFirst),
    recordCalled: committee.recordCalled,
    /** The paper that is being looked at. */
    shown: all.find(({ id }) => id === shown) ?? null,
    show: (paper: Paper | null) => show(paper?.id ?? null),
  }
}

const NONE: readonly Paper[] = []

function latestFirst(a: Meeting, b: Meeting): number {
  return a.date < b.date ? 1 : -1
}
