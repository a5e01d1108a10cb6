import { useId, useLayoutEffect, useRef } from 'react'
import type { PersonId } from '../../shared/records/ids.ts'
import type { NoteBody } from '../../shared/records/note-body.ts'
import type { Person } from '../../shared/records/person.ts'
import type { OfferedPhrase } from '../../shared/wording/standard-phrases.ts'
import type { MinuteId } from './edited-minute.ts'
import { keysInWords } from './editor-keys.ts'
import type { EditorStyle } from './editor-settings.ts'
import './notes-editor.css'
import type { ShownReview } from './review/shown-review.ts'
import type { LinesOf } from './sentences/record-lines.ts'
import type { StateCache } from './state-cache.ts'
import { SuggestionList } from './suggest/suggestion-list.tsx'

export type NotesEditorProps = {
  readonly states: StateCache
  readonly minuteId: MinuteId
  /** The minute's words, as stored or as reported last. */
  readonly body: NoteBody
  readonly style: EditorStyle
  /** What the notes are called to a screen reader: "Notes of item B2". */
  readonly label: string
  /** What the lead of a new resolution starts with. */
  readonly leadBegins?: string
  /** What the records say now of what a sentence tells of; the same function for as long as they say the same. */
  readonly linesOf: LinesOf
  /** Who can be mentioned. */
  readonly people: readonly Person[]
  /** Who has been introduced before this minute begins. */
  readonly introducedBefore: ReadonlySet<PersonId>
  /** What can be written after a stroke. */
  readonly phrases: readonly OfferedPhrase[]
  /** Adds somebody who is on no list, by their name as it was typed; null where that cannot be done. */
  readonly onAddPerson: (words: string) => PersonId | null
  /** What is shown of a review; the same object for as long as it says the same. */
  readonly review?: ShownReview | null
  /** Every change, of the minute it names. A block that has not changed is the same object as before. */
  readonly onChange: (body: NoteBody, minuteId: MinuteId) => void
  /** A step that undo can take back has begun. */
  readonly onTyped: (minuteId: MinuteId) => void
  /** Ctrl+Z in the notes; without it, the notes' own typing is undone. */
  readonly onUndo?: (() => void) | undefined
  readonly onRedo?: (() => void) | undefined
}

/** The notes of one minute, to be typed in. The minute may change: its words, caret and undo are kept by `states`. */
export function NotesEditor(props: NotesEditorProps) {
  const { states, minuteId, body, style, label, leadBegins = '', linesOf } = props
  const { people, introducedBefore, phrases, onAddPerson, review = null } = props
  const { onChange, onTyped, onUndo, onRedo } = props
  const sheet = useRef<HTMLDivElement>(null)
  const keysId = useId()

  useLayoutEffect(() => {
    states.configure(
      { onChange, onTyped, onUndo, onRedo },
      { style, leadBegins, linesOf, people, introducedBefore, phrases, onAddPerson, review },
    )
  })
  useLayoutEffect(() => {
    if (sheet.current !== null) states.editor.mount(sheet.current)
    return () => {
      states.editor.unmount()
    }
  }, [states])
  useLayoutEffect(() => states.show(minuteId, body), [states, minuteId, body])
  useLayoutEffect(() => {
    states.editor.view.dom.setAttribute('aria-label', label)
    states.editor.view.dom.setAttribute('aria-describedby', keysId)
  }, [states, label, keysId])

  return (
    <div
      className="notes-sheet"
      data-paragraph-numbers={style.paragraphNumbers}
      data-clause-labels={style.clauseLabels}
    >
      <div ref={sheet} />
      <SuggestionList states={states} />
      <p id={keysId} hidden>
        {keysInWords()}
      </p>
    </div>
  )
}
