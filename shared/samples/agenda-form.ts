import { z } from 'zod'

/** A Word or PDF file, or the notes of another meeting of this form. */
const paper = z.union([z.object({ file: z.string() }), z.object({ notesOf: z.string() })])

const itemForm = z.object({
  code: z.string(),
  title: z.string(),
  /** A line under the item. */
  note: z.string().default(''),
  paper: paper.optional(),
  /** The pages that the paper is expected to take in the pack. */
  pages: z.tuple([z.int(), z.int()]).optional(),
  /** Paragraphs of Schedule 12A, Part 1. */
  exempt: z.array(z.int()).default([]),
})
export type ItemForm = z.infer<typeof itemForm>

/** One section of the agenda with its items. */
export const sectionForm = z.object({
  letter: z.string(),
  title: z.string(),
  restricted: z.boolean(),
  items: z.array(itemForm),
})
export type SectionForm = z.infer<typeof sectionForm>
