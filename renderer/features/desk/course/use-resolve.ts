import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { sentenceLines } from '../../../../shared/wording/sentences.ts'
import { tellingOf } from '../../../../shared/wording/telling.ts'
import type { CommitResult } from '../../../data/commit.ts'
import type { Written } from '../../../editor/edited-minute.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import type { Desk } from '../use-desk.ts'
import type { Happening } from '../use-record.ts'
import { useWrittenStep } from '../use-written-step.ts'

type Resolved = Happening & {
  /** The words after RESOLVED; null where they are in the notes already. */
  readonly lead: string | null
  readonly clauses?: readonly string[]
  /** Whether it cannot be undone. */
  readonly isFinal?: boolean
}

/** Writes a resolution where the clerk is, and below it what followed from it, as one step. */
export function useResolve(desk: Desk, states: StateCache) {
  const commitWritten = useWrittenStep(desk, states)
  return ({ label, lead, clauses, changes, sentence, isFinal = false }: Resolved): Promise<CommitResult> => {
    const resolved = lead === null ? null : states.commands.insertResolution(lead, clauses)
    const lines = sentence && sentenceLines(sentence, tellingOf(changedSnapshot(desk.known(), changes)))
    const told = sentence && lines ? states.commands.insertSentence(sentence, lines) : null
    const step = { label, changes, undo: { kind: isFinal ? 'none' : 'own step' } } as const
    return commitWritten(step, bothWritten(resolved, told))
  }
}

/** What was written one after the other, as one. */
function bothWritten(first: Written | null, second: Written | null): Written | null {
  return first !== null && second !== null ? { ...second, before: first.before } : (second ?? first)
}
