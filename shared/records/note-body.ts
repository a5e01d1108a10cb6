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
/**
 * A person named in the text: with role and organisation at the first mention, short after that.
 * What it says follows from where it stands; `text` is what it said when it was last seen.
 */
const mention = z.object({
  type: z.literal('mention'),
  attrs: z.object({ personId: idSchemas.person, text: z.string() }),
  marks: z.array(mark).optional(),
})
export const inline = z.discriminatedUnion('type', [text, hardBreak, mention])
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
/** What a sentence of the application's own tells of. */
const sentenceSource = z.discriminatedUnion('of', [
  /** An arrival, a departure, a declaration, a change of chair. */
  z.object({ of: z.literal('attendance'), id: idSchemas.attendance }),
  /** That a motion, or an amendment to it, was moved; or how it was decided. */
  z.object({
    of: z.literal('motion'),
    id: idSchemas.motion,
    amendmentId: idSchemas.amendment.nullable(),
    part: z.enum(['moved', 'decided']),
  }),
  /** An adjournment, a resumption, the public leaving and returning. */
  z.object({ of: z.literal('proceeding'), id: idSchemas.proceeding }),
  z.object({ of: z.literal('action'), id: idSchemas.action }),
  /** The chair's reason for taking the item as urgent. */
  z.object({ of: z.literal('urgency'), id: idSchemas.item }),
  z.object({ of: z.literal('deferral'), id: idSchemas.item }),
  /** All apologies and substitutes of the meeting. */
  z.object({ of: z.literal('apologies') }),
  /** All declarations of the meeting, or that there were none. */
  z.object({ of: z.literal('declarations') }),
])
export type SentenceSource = z.infer<typeof sentenceSource>

/**
 * A sentence that the application writes from its records, printed without a number; a line break in it
 * begins a paragraph of its own. It follows its records until the clerk edits it, and then stays as it is.
 */
const sentence = z.object({
  type: z.literal('sentence'),
  attrs: withId.extend({ source: sentenceSource, isEdited: z.boolean() }),
  content: words,
})
/** The words after RESOLVED. */
const lead = z.object({ type: z.literal('lead'), attrs: withId, content: words })
/** One lettered clause of a resolution. */
const clause = z.object({ type: z.literal('clause'), attrs: withId, content: words })
const resolution = z.object({
  type: z.literal('resolution'),
  attrs: withId,
  content: z.tuple([lead]).rest(clause),
})

const wordless = { content: true } as const
/** A line of a body without its words: a resolution is the lines of its lead and of its clauses. */
export const noteLine = z.discriminatedUnion('type', [
  paragraph.omit(wordless),
  bullet.omit(wordless),
  subPoint.omit(wordless),
  sentence.omit(wordless),
  z.object({ type: z.literal('lead'), attrs: withId.extend({ resolutionId: idSchemas.block }) }),
  clause.omit(wordless),
])
export type NoteLine = z.infer<typeof noteLine>

export const noteBlock = z.discriminatedUnion('type', [paragraph, bullet, subPoint, sentence, resolution])
export type NoteBlock = z.infer<typeof noteBlock>
export type SentenceBlock = z.infer<typeof sentence>
export type ResolutionBlock = z.infer<typeof resolution>

export const noteBody = z.object({ type: z.literal('doc'), content: z.array(noteBlock) })
export type NoteBody = z.infer<typeof noteBody>

export const EMPTY_BODY: NoteBody = { type: 'doc', content: [] }
