import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { sentenceLines } from '../../../../shared/wording/sentences.ts'
import { tellingOf } from '../../../../shared/wording/telling.ts'
import type { CommitResult } from '../../../data/commit.ts'
import { useData } from '../../../data/data-context.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import type { Desk } from '../use-desk.ts'
import { type Happening, writtenIn } from '../use-record.ts'

type Resolved = Happening & {
  /** The words after RESOLVED; null where they are in the notes already. */
  readonly lead: string | null
  readonly clauses?: readonly string[]
  /** Whether it cannot be undone. */
  readonly isFinal?: boolean
}

/** Writes a resolution where the clerk is, and below it what followed from it, as one step. */
export function useResolve(desk: Desk, states: StateCache) {
  const { commit } = useData()
  return ({ label, lead, clauses, changes, sentence, isFinal = false }: Resolved): Promise<CommitResult> => {
    const resolved = lead === null ? null : states.commands.insertResolution(lead, clauses)
    const lines = sentence && sentenceLines(sentence, tellingOf(changedSnapshot(desk.known(), changes)))
    const body = sentence && lines ? states.commands.insertSentence(sentence, lines) : resolved
    const result = commit({
      label,
      changes: [...changes, ...writtenIn(desk, body)],
      undo: { kind: isFinal ? 'none' : 'own step' },
    })
    desk.expect(changes, result)
    return result
  }
}
