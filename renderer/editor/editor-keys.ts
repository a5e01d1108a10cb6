import { keyName } from '../ui/key-names.ts'

type EditorKey = { readonly keys: string; readonly does: string }

/** The keys of the notes, in tinykeys' spelling, for tooltips, the list of keys and screen readers. */
export const EDITOR_KEYS: readonly EditorKey[] = [
  { keys: 'Enter', does: 'New paragraph, bullet or clause; in an empty one, back to a paragraph' },
  { keys: 'Shift+Enter', does: 'New line' },
  { keys: 'Tab', does: 'Next blank of a phrase; else set in: a paragraph becomes a bullet' },
  { keys: 'Shift+Tab', does: 'Blank before; else set out' },
  { keys: '@', does: 'Mention somebody: letters of their name, role or organisation' },
  { keys: '/', does: 'Phrases of the committee' },
  { keys: '$mod+Shift+8', does: 'Bullet' },
  { keys: '$mod+Shift+7', does: 'Lettered point' },
  { keys: '$mod+Enter', does: 'Leave the resolution' },
  { keys: 'Alt+Shift+ArrowUp', does: 'Move up' },
  { keys: 'Alt+Shift+ArrowDown', does: 'Move down' },
  { keys: '$mod+B', does: 'Bold' },
  { keys: '$mod+I', does: 'Italic' },
  { keys: '$mod+Z', does: 'Undo' },
  { keys: '$mod+Y', does: 'Redo' },
  { keys: '$mod+Shift+V', does: 'Paste without formatting' },
  { keys: 'Escape', does: 'Let the next Tab leave the notes' },
]

/** The keys in sentences. */
export function keysInWords(): string {
  return EDITOR_KEYS.map(({ keys, does }) => `${keyName(keys)}: ${does}.`).join(' ')
}
