import { z } from 'zod'
import { motionForm } from './motion-form.ts'

const paragraphForm = z.object({ p: z.string(), bullets: z.array(z.string()).default([]) })

const resolvedForm = z.object({
  resolved: z.object({ lead: z.string(), clauses: z.array(z.string()) }),
})

const motionBlockForm = z.object({ motion: motionForm, lines: z.array(z.string()).default([]) })

/** Sentences that the application writes itself of what the attendance says; never typed. */
const linesForm = z.object({ lines: z.array(z.string()) })

/** A block of a minute, told by which of these it has: a paragraph, a resolution, a motion, sentences. */
const blockForm = z.union([paragraphForm, resolvedForm, motionBlockForm, linesForm])
export type BlockForm = z.infer<typeof blockForm>

/** What was minuted under one item. */
export const minuteForm = z.object({
  item: z.string(),
  /** The number it is expected to get. */
  number: z.int(),
  /** A heading that differs from the agenda's. */
  title: z.string().optional(),
  blocks: z.array(blockForm),
  /** A restricted item: what only the confidential record holds. */
  exemptBlocks: z.array(blockForm).default([]),
})
export type MinuteForm = z.infer<typeof minuteForm>
