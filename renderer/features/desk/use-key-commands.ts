import { EDITOR_KEYS } from '../../editor/editor-keys.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { say } from '../../session/session.ts'
import { type Command, useCommands } from '../../ui/commands.ts'
import { keyName } from '../../ui/key-names.ts'
import { pressKey } from '../../ui/press-key.ts'
import { CAST_ROW_KEYS, MOTION_ROW_KEYS, ROLL_ROW_KEYS } from './desk-keys.ts'

/** The lists whose rows hear keys by themselves. */
const LISTS = [
  { list: 'Roll', heardIn: 'on the roll', keys: ROLL_ROW_KEYS },
  { list: 'Motions', heardIn: 'on a motion', keys: MOTION_ROW_KEYS },
  { list: 'Votes', heardIn: 'in a vote by name', keys: CAST_ROW_KEYS },
] as const

/** What the keys of the notes and of the lists beside them do, for the palette; the keys themselves are heard there. */
export function useKeyCommands(states: StateCache): void {
  const ofNotes = EDITOR_KEYS.map((key): Command => {
    return { ...key, heardIn: 'in the notes', run: () => inNotes(key.keys, states) }
  })
  const ofLists = LISTS.flatMap(({ list, heardIn, keys }) =>
    keys.map((key): Command => ({ ...key, heardIn, run: () => onRow(key.keys, list) })),
  )
  useCommands([...ofNotes, ...ofLists])
}

/** The browser alone may read the clipboard, and only for its own key. */
function inNotes(keys: string, states: StateCache): void {
  states.commands.focus()
  if (keys === PASTE) say(`Press ${keyName(PASTE)} in the notes.`)
  else pressKey(states.editor.view.dom, keys)
}

const PASTE = '$mod+Shift+V'

/** On the row that had the keyboard as the palette was asked for. */
function onRow(keys: string, list: string): void {
  const row = document.activeElement?.closest<HTMLElement>(`[aria-label="${list}"] [data-row]`)
  if (row) pressKey(row, keys)
  else say(`Go to a row of the list “${list}” first: ${keyName('F6')} leads to the part it stands in.`)
}
