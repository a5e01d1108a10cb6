type KeyRow = { readonly keys: string; readonly does: string }

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
  declares: { keys: '$mod+Shift+D', does: 'Declaration of interest' },
  takesChair: { keys: '$mod+Shift+H', does: 'Somebody takes the chair' },
  everyone: { keys: '$mod+Shift+B', does: 'Everyone present' },
  whoIsHere: { keys: '$mod+Shift+U', does: 'Who is here' },
  motion: { keys: '$mod+Shift+O', does: 'Motion: who moves what' },
  amendment: { keys: '$mod+Shift+A', does: 'Amendment to the motion before the meeting' },
  vote: { keys: '$mod+Shift+T', does: 'Put to the vote what is before the meeting' },
  resolve: { keys: '$mod+Shift+Enter', does: 'Resolve this: the carried motion in its own words' },
  recommended: { keys: '$mod+Shift+G', does: 'Resolve as the report recommends' },
  nominations: { keys: '$mod+Shift+N', does: 'Nominations for an office' },
  takeItem: { keys: 'F8', does: 'The meeting is at this item now' },
  urgent: { keys: 'F9', does: 'Add an urgent item' },
  adjourn: { keys: 'F7', does: 'Adjourn the meeting, or resume it' },
  public: { keys: '$mod+Shift+X', does: 'Exclude the press and public, or readmit them' },
  action: { keys: '$mod+Shift+K', does: 'Action: who is to do what by when' },
  privateNote: { keys: '$mod+Shift+Y', does: 'Private note on the item' },
  preview: { keys: '$mod+F2', does: 'Show the preview or the people' },
} as const

/** The keys of a row of the roll that mark a person. */
export const ROLL_KEYS = [
  { key: 'p', status: 'present', label: 'Present', short: 'P' },
  { key: 'a', status: 'apologies', label: 'Apologies', short: 'A' },
  { key: 'x', status: 'absent', label: 'Absent', short: 'X' },
  { key: 'i', status: 'in attendance', label: 'In attendance', short: 'I' },
] as const

/** What else the keys of a row of the roll do with a person. */
export const PERSON_KEYS = [
  { key: 'b', does: 'Words in brackets after the name' },
  { key: 'r', does: 'Remote, or in the room' },
  { key: 's', does: 'Substitute for a member' },
  { key: 'e', does: 'Reason of an apology' },
  { key: 'j', does: 'Joins the meeting' },
  { key: 'l', does: 'Leaves the meeting' },
  { key: 'd', does: 'Declares an interest' },
  { key: 'c', does: 'Takes the chair' },
  { key: 'ArrowRight', does: 'Show arrivals, departures, declarations' },
  { key: 'ArrowLeft', does: 'Hide them' },
  { key: 'Delete', does: 'Take off the roll, with all that is recorded' },
] as const
export type PersonKey = (typeof PERSON_KEYS)[number]['key']

/** Everything that a key does on a row of the roll. */
export const ROLL_ROW_KEYS: readonly KeyRow[] = [
  ...ROLL_KEYS.map(({ short, label }) => ({ keys: short, does: `Mark: ${label.toLowerCase()}` })),
  ...PERSON_KEYS.map(({ key, does }) => ({ keys: key.length === 1 ? key.toUpperCase() : key, does })),
  { keys: 'Alt+Shift+ArrowUp', does: 'Move up' },
  { keys: 'Alt+Shift+ArrowDown', does: 'Move down' },
]

/** The keys of a row of the motions; Enter does what comes next. */
export const MOTION_KEYS = [
  { key: 'v', label: 'Put to the vote' },
  { key: 'm', label: 'Amend' },
  { key: 'w', label: 'Withdrawn' },
  { key: 'u', label: 'Fell for want of a seconder' },
  { key: 'd', label: 'Deferred' },
  { key: 'e', label: 'Referred' },
  { key: 'n', label: 'Not put' },
  { key: 'r', label: 'Resolve this' },
] as const

/** Everything that a key does on a row of the motions. */
export const MOTION_ROW_KEYS: readonly KeyRow[] = [
  { keys: 'Enter', does: 'What comes next' },
  ...MOTION_KEYS.map(({ key, label }) => ({ keys: key.toUpperCase(), does: label })),
  { keys: 'Shift+F10', does: 'Everything that can be done with it' },
]

/** The keys of the slip in which a vote is recorded: how it was taken, and how each person voted. */
export const VOTE_KEYS = [
  { key: 'n', how: 'named', label: 'By name' },
  { key: 'd', how: 'declared', label: 'Declared' },
  { key: 'u', how: 'unanimous', label: 'Unanimous' },
  { key: 'w', how: 'without division', label: 'Without division' },
] as const

export const CAST_KEYS = [
  { key: 'f', cast: 'for', label: 'For', short: 'F' },
  { key: 'a', cast: 'against', label: 'Against', short: 'A' },
  { key: 'b', cast: 'abstain', label: 'Abstain', short: 'B' },
  { key: 'n', cast: 'did not vote', label: 'Did not vote', short: 'N' },
] as const

/** Everything that a key does on a row of the voters. */
export const CAST_ROW_KEYS: readonly KeyRow[] = CAST_KEYS.map(({ short, label }) => ({
  keys: short,
  does: label,
}))
