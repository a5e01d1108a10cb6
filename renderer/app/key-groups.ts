import { EDITOR_KEYS } from '../editor/editor-keys.ts'
import { CAST_ROW_KEYS, DESK_KEYS, MOTION_ROW_KEYS, ROLL_ROW_KEYS } from '../features/desk/desk-keys.ts'
import { ENTRY_ROW_KEYS, REVIEW_KEYS } from '../features/review/review-keys.ts'
import { WINDOW_KEYS } from './window-keys.ts'

type KeyRow = { readonly keys: string; readonly does: string }

export type KeyGroup = { readonly heading: string; readonly rows: readonly KeyRow[] }

/** Every key of the application, by where it acts. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  { heading: 'Everywhere', rows: Object.values(WINDOW_KEYS) },
  { heading: 'Taking notes', rows: Object.values(DESK_KEYS) },
  { heading: 'In the notes', rows: EDITOR_KEYS },
  { heading: 'On the roll', rows: ROLL_ROW_KEYS },
  { heading: 'On a motion', rows: MOTION_ROW_KEYS },
  { heading: 'In a vote by name', rows: CAST_ROW_KEYS },
  { heading: 'In a review', rows: Object.values(REVIEW_KEYS) },
  { heading: 'On a suggestion or comment', rows: ENTRY_ROW_KEYS },
]
