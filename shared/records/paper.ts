import { z } from 'zod'
import { instant } from './dates.ts'
import { idSchemas } from './ids.ts'

/** The name of a file's bytes in the vault: their SHA-256, as 64 digits. */
export const paperHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PaperHash'>()
export type PaperHash = z.infer<typeof paperHash>

export const PAPER_KINDS = ['word', 'pdf'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What a Word paper may hold that cannot be carried into a pack in Word; as pictures of its pages it can. */
export const UNCARRIED = [
  'text box',
  'chart',
  'diagram',
  'embedded object',
  'form control',
  'picture bullet',
] as const
export type Uncarried = (typeof UNCARRIED)[number]

/** A file that the clerk handed over. Its bytes lie in the vault, under their hash. */
export const paperFile = z.object({
  kindOfFile: z.enum(PAPER_KINDS),
  /** As it was called where it came from: `Report B1.docx`. */
  fileName: z.string(),
  hash: paperHash,
  size: z.int().min(1),
  /** What was found in it that a merge in Word cannot carry. */
  uncarried: z.array(z.enum(UNCARRIED)),
})
export type PaperFile = z.infer<typeof paperFile>

const source = z.discriminatedUnion('kind', [
  paperFile.extend({ kind: z.literal('file') }),
  /** The notes of another meeting, as they stand when the pack is built. */
  z.object({ kind: z.literal('notesOf'), meetingId: idSchemas.meeting }),
])
export type PaperSource = z.infer<typeof source>

const pages = z.discriminatedUnion('state', [
  z.object({ state: z.literal('counting') }),
  z.object({ state: z.literal('known'), count: z.int().min(1) }),
  z.object({
    state: z.literal('unknown'),
    reason: z.enum(['missing', 'damaged', 'could not be counted']),
  }),
])
export type PaperPages = z.infer<typeof pages>

/** A report attached to an item of the agenda. */
export const paper = z.object({
  id: idSchemas.paper,
  meetingId: idSchemas.meeting,
  itemId: idSchemas.item,
  /** Place among the papers of the item: a fractional index. */
  order: z.string(),
  /** What the clerk calls it; empty takes the name of the file. */
  title: z.string(),
  source,
  pages,
  /** Goes into a pack in Word as pictures of its pages. */
  asPictures: z.boolean(),
  /** The versions before this one, the newest first; none is thrown away. */
  earlier: z.array(paperFile.extend({ replacedAt: instant })),
})
export type Paper = z.infer<typeof paper>
export type EarlierVersion = Paper['earlier'][number]
