import { useMemo, useRef } from 'react'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import type { CommitResult } from '../../data/commit.ts'
import { wasKept } from '../../data/was-kept.ts'

/** A step that was asked for and that the store has not told of yet. */
type Pending = { readonly changes: readonly StepChange[]; isStored: boolean }

/** The meeting with every step that was asked for, also those that the store has not told of yet. */
export type KnownMeeting = {
  readonly known: () => MeetingSnapshot
  /** Counts on changes from now on, for as long as they are not refused. */
  readonly expect: (changes: readonly StepChange[], result: Promise<CommitResult>) => void
}

/**
 * Two quick marks must neither take the same place, nor be made twice for one person, nor overlook that the
 * second has lost the quorum, because the store has not told of the first.
 */
export function useKnownMeeting(snapshot: MeetingSnapshot): KnownMeeting {
  const latest = useRef(snapshot)
  const pending = useRef<readonly Pending[]>([])
  if (latest.current !== snapshot) pending.current = pending.current.filter(({ isStored }) => !isStored)
  latest.current = snapshot
  return useMemo(() => {
    const drop = (step: Pending) => {
      pending.current = pending.current.filter((other) => other !== step)
    }
    return {
      known: () =>
        changedSnapshot(
          latest.current,
          pending.current.flatMap(({ changes }) => changes),
        ),
      expect: (changes, result) => {
        const step: Pending = { changes, isStored: false }
        pending.current = [...pending.current, step]
        void result.then(
          (outcome) => {
            if (wasKept(outcome)) step.isStored = true
            else drop(step)
          },
          () => drop(step),
        )
      },
    }
  }, [])
}
