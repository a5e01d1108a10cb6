import { z } from 'zod'
import { idSchemas } from './ids.ts'

/**
 * The words of a minute, in the very form in which the notes editor holds them: a flat list of blocks.
 * Bullets and sub-points are blocks of their own, not nested lists: numbering then goes on after them
 * by itself, and a suggestion of the chair never has to cut a list in two.
 */
const mark = z.object({ type: z.enum(['bold', 'italic']) })
const text = z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() })
const hardBreak = z.object({ type: z.literal('hardBreak'), marks: z.array(mark).optional() })
const inline = z.discriminatedUnion('type', [text, hardBreak])
export type Inline = z.infer<typeof inline>

const withId = z.object({ id: idSchemas.block })
const withIdAndLevel = z.object({ id: idSchemas.block, level: z.union([z.literal(1), z.literal(2)]) })
const words = z.array(inline).optional()

/** A numbered paragraph. */
const paragraph = z.object({ type: z.literal('paragraph'), attrs: withId, content: words })
/** A bullet under a paragraph. */
const bullet = z.object({ type: z.literal('bullet'), attrs: withIdAndLevel, content: words })
/** A lettered point under a paragraph: a), b) …. */
const subPoint = z.object({ type: z.literal('subPoint'), attrs: withIdAndLevel, content: words })
/** The words after RESOLVED. */
const lead = z.object({ type: z.literal('lead'), attrs: withId, content: words })
/** One lettered clause of a resolution. */
const clause = z.object({ type: z.literal('clause'), attrs: withId, content: words })
const resolution = z.object({
  type: z.literal('resolution'),
  attrs: withId,
  content: z.tuple([lead]).rest(clause),
})

export const noteBlock = z.discriminatedUnion('type', [paragraph, bullet, subPoint, resolution])
export type NoteBlock = z.infer<typeof noteBlock>
export type ResolutionBlock = z.infer<typeof resolution>

export const noteBody = z.object({ type: z.literal('doc'), content: z.array(noteBlock) })
export type NoteBody = z.infer<typeof noteBody>

export const EMPTY_BODY: NoteBody = { type: 'doc', content: [] }
