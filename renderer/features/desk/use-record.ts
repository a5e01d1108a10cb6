import { changedSnapshot } from '../../../shared/domain/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import type { NoteBody, SentenceSource } from '../../../shared/records/note-body.ts'
import { sentenceLines } from '../../../shared/wording/sentences.ts'
import { tellingOf } from '../../../shared/wording/telling.ts'
import { useData } from '../../data/data-context.tsx'
import type { StateCache } from '../../editor/state-cache.ts'
import type { Desk } from './use-desk.ts'

/** Something that happened, recorded once as data. */
export type Happening = {
  /** What undo calls it: `arrival of Mr J Rivers`. */
  readonly label: string
  readonly changes: readonly StepChange[]
  /** What the application writes of it at the caret; null where it is not to be in the notes. */
  readonly sentence: SentenceSource | null
}

/**
 * Records what happened and writes its sentence where the clerk is, as one step: undone together, saved
 * together.
 */
export function useRecord(snapshot: MeetingSnapshot, desk: Desk, states: StateCache) {
  const { commit } = useData()
  return ({ label, changes, sentence }: Happening) => {
    const after = changedSnapshot(snapshot, changes)
    const body =
      sentence === null
        ? null
        : states.commands.insertSentence(sentence, sentenceLines(sentence, tellingOf(after)))
    void commit({ label, changes: [...changes, ...written(desk, body)], undo: { kind: 'own step' } })
  }
}

/** An item with a sentence is minuted. */
function written({ current }: Desk, body: NoteBody | null): readonly StepChange[] {
  if (current === undefined || body === null) return []
  return [edit('publicMinutes', current.minute, { body, standing: 'minuted' })]
}
