/** The tables that a version of the store came with, each with its indexes. */
export type ReleasedTables = Readonly<Record<string, readonly (string | readonly string[])[]>>

// They stay as they were released, whatever the store has come to.

export const TABLES_OF_VERSION_1 = {
  committees: [],
  people: [],
  memberships: ['committeeId', 'personId'],
  meetings: ['committeeId', ['committeeId', 'date'], ['committeeId', 'date', 'id', 'firstMinuteNumber']],
  sections: ['meetingId'],
  items: ['meetingId'],
  publicMinutes: ['meetingId', 'itemId', ['standing', 'meetingId']],
  exemptMinutes: ['meetingId', 'restrictedItemId'],
  attendance: ['meetingId', 'personId'],
} as const satisfies ReleasedTables

export const TABLES_OF_VERSION_2 = {
  ...TABLES_OF_VERSION_1,
  proceedings: ['meetingId'],
  motions: ['meetingId', 'itemId'],
  actions: ['meetingId', 'itemId', 'committeeId'],
  privateNotes: ['meetingId', 'itemId'],
} as const satisfies ReleasedTables

export const TABLES_OF_VERSION_3 = { ...TABLES_OF_VERSION_2, marks: [] } as const satisfies ReleasedTables
