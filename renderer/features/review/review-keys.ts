/** The keys of the review, in tinykeys' spelling. */
export const REVIEW_KEYS = {
  next: { keys: 'Alt+ArrowDown', does: 'Next suggestion or comment' },
  previous: { keys: 'Alt+ArrowUp', does: 'Previous suggestion or comment' },
  compare: { keys: '$mod+Shift+C', does: 'Compare two versions' },
  comment: { keys: '$mod+Alt+M', does: 'Comment on the paragraph' },
  nextItem: { keys: 'Alt+PageDown', does: 'Next item' },
  previousItem: { keys: 'Alt+PageUp', does: 'Previous item' },
} as const

/** The keys of a suggestion or comment in the margin. */
const ENTRY_KEYS = [
  { key: 'a', does: 'Accept, or tick off' },
  { key: 'r', does: 'Refuse' },
  { key: 'Enter', does: 'Reply to a comment; go to what a check found' },
  { key: 'd', does: 'A comment is dealt with, or not' },
  { key: 'Delete', does: 'Take back a change or a comment of your own' },
  { key: 'Escape', does: 'Back to the words' },
] as const

/** Everything that a key does in the margin. */
export const ENTRY_ROW_KEYS = ENTRY_KEYS.map(({ key, does }) => ({
  keys: key.length === 1 ? key.toUpperCase() : key,
  does,
}))
