import { TextSelection } from '@tiptap/pm/state'
import type { ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { expect, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { MinuteId } from '../../../renderer/editor/edited-minute.ts'
import type { EditorStyle } from '../../../renderer/editor/editor-settings.ts'
import { NotesEditor, type NotesEditorProps } from '../../../renderer/editor/notes-editor.tsx'
import { createStateCache, type StateCache } from '../../../renderer/editor/state-cache.ts'
import { idFrom } from '../../../shared/records/ids.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import { bodyFrom, countingIds, type Line, linesFrom, stateFrom } from './notes-language.ts'

export const MINUTE = idFrom('publicMinute', 1, [])
export const OTHER_MINUTE = idFrom('publicMinute', 2, [])

/** The notes on a page, with what they reported. */
export type ShownNotes = {
  readonly states: StateCache
  readonly element: HTMLElement
  /** All bodies and steps reported so far, newest last. */
  readonly reported: { readonly bodies: NoteBody[]; readonly typed: MinuteId[] }
  /** Presses keys as a person does: `a{Enter}{Control>}b{/Control}`. */
  press(keys: string): Promise<void>
  lines(): readonly Line[]
  /** Puts the caret or the selection where these lines, of the same words, have it. */
  select(...lines: readonly Line[]): void
  rerender(props: Partial<NotesEditorProps>): Promise<void>
  remove(): void
}

/** Shows these lines in the editor, with the keyboard in it and the caret at the end. */
export async function showNotes(
  lines: readonly Line[] = ['¶ '],
  props: Partial<NotesEditorProps> = {},
): Promise<ShownNotes> {
  const newId = countingIds()
  const states = createStateCache(newId)
  const place = document.body.appendChild(document.createElement('main'))
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  const reported: { bodies: NoteBody[]; typed: MinuteId[] } = { bodies: [], typed: [] }
  let current: NotesEditorProps = {
    states,
    minuteId: MINUTE,
    body: bodyFrom(lines, newId),
    style: STYLE,
    label: 'Notes of item B2',
    linesOf: () => [],
    people: [],
    introducedBefore: new Set(),
    phrases: [],
    onAddPerson: () => null,
    onChange: (body) => reported.bodies.push(body),
    onTyped: (minuteId) => reported.typed.push(minuteId),
    ...props,
  }
  await render(root, <NotesEditor {...current} />)
  states.commands.focusEnd()
  return {
    states,
    element: states.editor.view.dom,
    reported,
    press: async (keys) => userEvent.keyboard(keys),
    lines: () => linesFrom(states.editor.state),
    select: (...marked) => {
      const { state, view } = states.editor
      const { anchor, head } = stateFrom(marked).selection
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)))
    },
    rerender: (changed) => {
      current = { ...current, ...changed }
      return render(root, <NotesEditor {...current} />)
    },
    remove: () => root.render(null),
  }
}

export const STYLE: EditorStyle = {
  paragraphNumbers: 'always',
  clauseLabels: 'a.',
  quotationMarks: 'as typed',
  firstMention: 'with initial',
}

let renders = 0

/** Renders and waits until it is on the page. */
async function render(root: Root, editor: ReactElement): Promise<void> {
  renders += 1
  const mark = String(renders)
  root.render(<div data-render={mark}>{editor}</div>)
  await vi.waitFor(() => expect(document.querySelector(`[data-render="${mark}"]`)).not.toBeNull())
}
