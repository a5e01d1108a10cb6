import { z } from 'zod'
import { CONTENT_TABLES, type ContentRecord, type ContentTable, contentSchemas } from './content-tables.ts'
import { instant, isoDate } from './dates.ts'
import { idSchemas } from './ids.ts'

const count = z.int().min(0)

/** What was deleted, in the words that tell it from others: never anything of an item, which may be restricted. */
const deletedThing = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('committee'),
    id: idSchemas.committee,
    name: z.string(),
    meetings: count,
    people: count,
  }),
  z.object({
    kind: z.literal('meeting'),
    id: idSchemas.meeting,
    committeeId: idSchemas.committee,
    date: isoDate,
    items: count,
    /** On the roll. */
    people: count,
  }),
  /** Taken from a committee: the seat is what is deleted. */
  z.object({
    kind: z.literal('person'),
    id: idSchemas.membership,
    committeeId: idSchemas.committee,
    personId: idSchemas.person,
    name: z.string(),
    office: z.string(),
  }),
])
export type DeletedThing = z.infer<typeof deletedThing>

/** For how many days something has been kept, as far as they were seen to go by, and up to when they are counted. */
const counted = { days: count, countedTo: instant }

/** A deletion that can be taken back for a while. What was deleted stands beside it, record by record. */
export const deletion = z.object({
  id: idSchemas.deletion,
  thing: deletedThing,
  /** The committee it belonged to, as it was called. */
  committeeName: z.string(),
  at: instant,
  ...counted,
  /** How they were counted before the last time; null before the first. */
  before: z.object(counted).nullable(),
})
export type Deletion = z.infer<typeof deletion>

/** One record that went with a deletion, just as it was; of the form of its own table, which the schema sees to. */
export type DeletedRecord = {
  readonly id: z.infer<typeof idSchemas.deletedRecord>
  readonly deletionId: z.infer<typeof idSchemas.deletion>
  readonly table: ContentTable
  readonly record: ContentRecord<ContentTable>
}

export const deletedRecord = z
  .object({
    id: idSchemas.deletedRecord,
    deletionId: idSchemas.deletion,
    table: z.enum(CONTENT_TABLES),
    record: z.looseObject({}),
  })
  .transform((kept, context): DeletedRecord => {
    const parsed = contentSchemas[kept.table].safeParse(kept.record)
    if (parsed.success) return { ...kept, record: parsed.data }
    for (const { code, path } of parsed.error.issues)
      context.addIssue({ code: 'custom', message: code, path: ['record', ...path] })
    return z.NEVER
  })
