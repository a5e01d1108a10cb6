/** What tells one merged file's styles, bookmarks and lists from another's. */
export type Mark = {
  /** Before every id: `B1_`. */
  readonly prefix: string
  /** After the name of every style: ` (B1)`. */
  readonly suffix: string
}

/** Of the one whose styles are the file's own. */
export const UNMARKED: Mark = { prefix: '', suffix: '' }
