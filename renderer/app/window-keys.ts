/** The keys that act on every screen, in tinykeys' spelling. */
export const WINDOW_KEYS = {
  undo: { keys: '$mod+Z', does: 'Undo' },
  redo: { keys: '$mod+Y', does: 'Redo' },
  redoToo: { keys: '$mod+Shift+Z', does: 'Redo' },
  save: { keys: '$mod+S', does: 'Save now (everything is saved by itself)' },
  export: { keys: '$mod+Shift+E', does: 'Export the meeting to Word' },
  agenda: { keys: '$mod+1', does: 'Agenda of the meeting' },
  notes: { keys: '$mod+2', does: 'Notes of the meeting' },
  review: { keys: '$mod+3', does: 'Review of the notes' },
  home: { keys: '$mod+0', does: 'Back to the committee' },
  palette: { keys: '$mod+K', does: 'Find a command' },
  keys: { keys: 'F1', does: 'This list of keys' },
} as const
