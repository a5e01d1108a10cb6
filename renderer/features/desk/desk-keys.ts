/** The keys of the desk, in tinykeys' spelling, where they act and what they do there. */
export const DESK_KEYS = {
  nextItem: { keys: 'Alt+PageDown', does: 'Next item' },
  previousItem: { keys: 'Alt+PageUp', does: 'Previous item' },
  minuted: { keys: '$mod+Shift+M', does: 'Mark the item as minuted, or not' },
  resolution: { keys: '$mod+Shift+R', does: 'New resolution' },
  nextPane: { keys: 'F6', does: 'Next part of the desk: agenda, notes, people' },
  previousPane: { keys: 'Shift+F6', does: 'Previous part of the desk' },
  findPerson: { keys: '$mod+Shift+F', does: 'Find or add a person' },
  joined: { keys: '$mod+Shift+J', does: 'Somebody joins the meeting' },
  left: { keys: '$mod+Shift+L', does: 'Somebody leaves the meeting' },
  preview: { keys: '$mod+F2', does: 'Show the preview or the people' },
} as const

/** The keys of a row of the roll. */
export const ROLL_KEYS = [
  { key: 'p', status: 'present', label: 'Present', short: 'P' },
  { key: 'a', status: 'apologies', label: 'Apologies', short: 'A' },
  { key: 'x', status: 'absent', label: 'Absent', short: 'X' },
  { key: 'i', status: 'in attendance', label: 'In attendance', short: 'I' },
] as const
