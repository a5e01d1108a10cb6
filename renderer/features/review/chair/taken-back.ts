import { bodyOfPieces } from '../../../../shared/domain/review/body-of-pieces.ts'
import { withChanges } from '../../../../shared/domain/review/changed-pieces.ts'
import { differenceOf } from '../../../../shared/domain/review/difference.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import type { NewId, PublicMinuteId } from '../../../../shared/records/ids.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import { changeId, type Reading } from './chair-view.ts'

type TakenBack = { readonly minuteId: PublicMinuteId; readonly body: NoteBody }

/** The minute as the chair would have it without one of the changes; null where there is no such change. */
export function takenBack({ snapshot, edits }: Reading, id: string, newId: NewId): TakenBack | null {
  for (const { minuteId, body } of edits) {
    const base = snapshot.minutes.find((minute) => minute.id === minuteId)?.body
    const changes = base === undefined ? [] : differenceOf(base, body)
    const others = changes.filter(({ from }) => changeId(minuteId, from) !== id)
    if (base === undefined || others.length === changes.length) continue
    return { minuteId, body: bodyOfPieces(withChanges(piecesOf(base), others), body, newId) }
  }
  return null
}
