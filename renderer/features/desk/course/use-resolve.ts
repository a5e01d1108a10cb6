import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { sentenceLines } from '../../../../shared/wording/sentences.ts'
import { tellingOf } from '../../../../shared/wording/telling.ts'
import { useData } from '../../../data/data-context.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import type { Desk } from '../use-desk.ts'
import { type Happening, writtenIn } from '../use-record.ts'

type Resolved = Happening & {
  /** The words after RESOLVED. */
  readonly lead: string
  readonly clauses?: readonly string[]
}

/** Writes a resolution where the clerk is, and below it what followed from it, as one step. */
export function useResolve(desk: Desk, states: StateCache) {
  const { commit } = useData()
  return ({ label, lead, clauses, changes, sentence }: Resolved) => {
    const resolved = states.commands.insertResolution(lead, clauses)
    const lines = sentence && sentenceLines(sentence, tellingOf(changedSnapshot(desk.known(), changes)))
    const body = sentence && lines ? states.commands.insertSentence(sentence, lines) : resolved
    const step = {
      label,
      changes: [...changes, ...writtenIn(desk, body)],
      undo: { kind: 'own step' },
    } as const
    desk.expect(changes, commit(step))
  }
}
