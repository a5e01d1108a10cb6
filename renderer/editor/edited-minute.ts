import type { ExemptMinuteId, PublicMinuteId, ReviewEditId } from '../../shared/records/ids.ts'
import type { NoteBody } from '../../shared/records/note-body.ts'

/** The words that are edited: a minute's own, or what the chair would have instead of them. */
export type MinuteId = PublicMinuteId | ExemptMinuteId | ReviewEditId

/** What a clicked step put into a minute, for its step to store. */
export type Written = { readonly minuteId: MinuteId; readonly before: NoteBody; readonly body: NoteBody }
