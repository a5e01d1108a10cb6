import type { ItemId } from '../../shared/records/ids.ts'
import type { PrivateNote } from '../../shared/records/private-note.ts'
import type { MinutebookDatabase } from './database.ts'

/** What the clerk noted for themselves at an item; null where nothing was. */
export async function privateNoteOf(
  { privateNotes }: MinutebookDatabase,
  itemId: ItemId,
): Promise<PrivateNote | null> {
  return (await privateNotes.where({ itemId }).first()) ?? null
}
