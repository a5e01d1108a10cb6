import { useRef } from 'react'
import { put } from '../../../../shared/records/change.ts'
import type { PublicMinuteId, ReviewEditId } from '../../../../shared/records/ids.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import type { ReviewEdit } from '../../../../shared/records/review.ts'
import { useData } from '../../../data/data-context.tsx'
import type { MinuteId } from '../../../editor/edited-minute.ts'
import type { Reading } from './chair-view.ts'

/** What the chair does to a version: every change is kept as it is made, and none of it touches the notes. */
export type ReadingActs = {
  /** The id under which the words are kept that the chair would have. */
  readonly editOf: (minuteId: PublicMinuteId) => ReviewEditId
  /** Typed words. */
  readonly write: (body: NoteBody, editId: MinuteId) => void
  /** A change by a click. */
  readonly rewrite: (label: string, minuteId: PublicMinuteId, body: NoteBody) => void
}

export function useReading({ review: { id: reviewId, meetingId }, edits }: Reading): ReadingActs {
  const { commit, saveQueue, newId } = useData()
  const given = useRef(new Map<PublicMinuteId, ReviewEditId>())
  const editOf = (minuteId: PublicMinuteId) => {
    const stored = edits.find((it) => it.minuteId === minuteId)?.id
    const id = stored ?? given.current.get(minuteId) ?? newId('reviewEdit')
    given.current.set(minuteId, id)
    return id
  }
  const record = (minuteId: PublicMinuteId, body: NoteBody): ReviewEdit => ({
    id: editOf(minuteId),
    reviewId,
    meetingId,
    minuteId,
    body,
  })
  return {
    editOf,
    write: (body, editId) => {
      const minuteId = [...given.current].find(([, id]) => id === editId)?.[0]
      if (minuteId === undefined) return
      const changes = [put('reviewEdits', record(minuteId, body))]
      const step = () => ({ label: 'typing', changes, undo: { kind: 'none' } as const })
      saveQueue.edit(`review edit/${editId}`, { value: body, step })
    },
    rewrite: (label, minuteId, body) => {
      const changes = [put('reviewEdits', record(minuteId, body))]
      void commit({ label, changes, undo: { kind: 'own step' } })
    },
  }
}
