import { TextSelection } from '@tiptap/pm/state'
import { useLayoutEffect, useMemo } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import type { ItemId, PublicMinuteId, ReviewEditId } from '../../../../shared/records/ids.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import { offeredPhrases } from '../../../../shared/wording/standard-phrases.ts'
import { introducedBefore } from '../../../../shared/wording/told-minutes.ts'
import { useData } from '../../../data/data-context.tsx'
import type { MinuteId } from '../../../editor/edited-minute.ts'
import { NotesEditor } from '../../../editor/notes-editor.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import { changeId } from './chair-view.ts'
import { frozenLines } from './frozen-lines.ts'

/** Where the pointer was, in the window. */
export type Spot = { readonly left: number; readonly top: number }

type Props = {
  readonly states: StateCache
  readonly snapshot: MeetingSnapshot
  readonly minuteId: PublicMinuteId
  readonly itemId: ItemId
  readonly called: string
  readonly editId: ReviewEditId
  /** The version's words. */
  readonly base: NoteBody
  /** What the chair would have. */
  readonly body: NoteBody
  readonly comments: readonly Comment[]
  readonly current: string | null
  /** Where the caret goes at first; null for where it was last. */
  readonly spot: Spot | null
  readonly onChange: (body: NoteBody, editId: MinuteId) => void
}

/** A minute in which the chair writes: every change of it shows, and none of it is in the words. */
export function MinuteEditor(props: Props) {
  const { states, snapshot, minuteId, itemId, editId, base, body, comments, current, spot } = props
  const { undo } = useData()
  const { committee, people } = snapshot
  const linesOf = useMemo(() => frozenLines(base), [base])
  const introduced = useMemo(() => introducedBefore(snapshot, itemId), [snapshot, itemId])
  const phrases = useMemo(() => offeredPhrases(committee), [committee])
  const review = useMemo(
    () => ({ base, idOf: (from: number) => changeId(minuteId, from), quotes: comments, current }),
    [base, minuteId, comments, current],
  )
  useLayoutEffect(() => {
    putCaret(states, spot)
  }, [states, spot])
  return (
    <NotesEditor
      states={states}
      minuteId={editId}
      body={body}
      style={committee.houseStyle}
      label={`Notes of ${props.called}. What you change stays a suggestion.`}
      leadBegins="that "
      linesOf={linesOf}
      people={people}
      introducedBefore={introduced}
      phrases={phrases}
      onAddPerson={nobody}
      review={review}
      onChange={props.onChange}
      onTyped={() => undo.markTyped(editId)}
      onUndo={() => void undo.undo()}
      onRedo={() => void undo.redo()}
    />
  )
}

/** The people of a version are those who were there when it was sent. */
function nobody(): null {
  return null
}

function putCaret({ editor, commands }: StateCache, spot: Spot | null): void {
  const place = spot === null ? null : editor.view.posAtCoords(spot)
  commands.focus()
  if (place === null) return
  const { state, view } = editor
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place.pos))))
}
