import type { Change } from '../../shared/records/change.ts'
import { CONTENT_VERSION, FIRST_CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { TABLE_NAMES, type TableName } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'
import { keyOf } from './resolve-step.ts'

/** How many records there are in each table. */
export type Counts = Readonly<Record<TableName, number>>

/** What the store knows of the journal: written with each change, so that a start can compare the two. */
export type JournalMark = {
  readonly id: 'journal'
  /** Which journal it is. */
  readonly journal: string
  /** The number of the last changes that the store has taken; 0 while the journal is first being made. */
  readonly sequence: number
  /** The last number that the journal was known to hold by then; while it is being made, the one that came before. */
  readonly confirmed: number
  /** The records, by table and id, that were changed since. */
  readonly unconfirmed: readonly string[]
  /** Null where nobody counted. */
  readonly counts: Counts | null
  /** The version of the records; there was none before the second. */
  readonly content?: number
}

/** The version of the records of a store; one without a mark is of the first, where it has any records. */
export function contentOf(mark: JournalMark | undefined): number {
  return mark?.content ?? FIRST_CONTENT_VERSION
}

/** A store as it was found; one without a mark never belonged to a journal, or has lost it. */
export type FoundStore = { readonly mark: JournalMark | undefined; readonly counts: Counts }

export async function lookAt(database: MinutebookDatabase): Promise<FoundStore> {
  return await database.transaction('r', [...TABLE_NAMES, 'marks'], async () => {
    const counted = TABLE_NAMES.map(async (name) => [name, await database.table(name).count()] as const)
    const [mark, ...counts] = await Promise.all([database.marks.get('journal'), ...counted])
    return { mark, counts: Object.fromEntries(counts) as Counts } // safe: an entry for each name
  })
}

/**
 * The same of a store whose files lie as they were left: it holds what its mark says, and counting every record takes
 * longer than all else at a start. Null where the mark does not say it.
 */
export async function lookAtMark({ marks }: MinutebookDatabase): Promise<FoundStore | null> {
  const mark = await marks.get('journal')
  const counts = mark?.counts ?? null
  if (counts === null || !TABLE_NAMES.every((table) => table in counts)) return null
  return { mark, counts }
}

/**
 * Marks a store that holds just what the journal does.
 * @param owed what it has besides, under the last number
 */
export async function writeMark(
  { marks }: MinutebookDatabase,
  { id, ...from }: From,
  counts: Counts,
  owed: readonly Change[] = [],
): Promise<void> {
  const { lastSequence: sequence, confirmed, content = CONTENT_VERSION } = from
  const unconfirmed = owed.map(keyOf)
  await marks.put({ id: 'journal', journal: id, sequence, confirmed, unconfirmed, counts, content })
}

type From = {
  readonly id: string
  readonly lastSequence: number
  readonly confirmed: number
  /** The version of its records, where that is not this one. */
  readonly content?: number
}
