import { orderedAfter } from '../domain/order.ts'
import type { NewId } from '../records/ids.ts'
import type { Item } from '../records/meeting.ts'
import type { PublicMinute } from '../records/minute.ts'
import type { PlainMotion } from '../records/motion.ts'
import { EMPTY_BODY, type Inline, type NoteBlock, type SentenceSource } from '../records/note-body.ts'
import { factToldBy } from './attendance-facts.ts'
import type { BlockForm, MinuteForm } from './minute-form.ts'
import { motionRecord } from './motion-records.ts'
import type { Known, RecordedFact } from './roll-records.ts'

export type MinuteRecords = { readonly minute: PublicMinute; readonly motions: readonly PlainMotion[] }

/** What the sentences of a minute can tell of; a fact that was told is taken out. */
type Tellable = Known & { facts: readonly RecordedFact[] }

/**
 * The public minute of an item, minuted or not, and the motions that were moved under it.
 * @param tellable its facts are used up as they are told
 */
export function minuteRecords(
  item: Item,
  form: MinuteForm | undefined,
  tellable: Tellable,
  newId: NewId,
): MinuteRecords {
  const { id: itemId, meetingId } = item
  const own = { id: newId('publicMinute'), itemId, meetingId }
  if (form === undefined)
    return { minute: { ...own, standing: 'not minuted', title: null, body: EMPTY_BODY }, motions: [] }
  const orders = orderedAfter(item.order, form.blocks.length)
  const written = form.blocks.map((block, at) =>
    blockRecords(block, { meetingId, itemId, order: orders[at] ?? '' }, tellable, newId),
  )
  const content = written.flatMap(({ blocks }) => blocks)
  const minute = {
    ...own,
    standing: 'minuted',
    title: form.title ?? null,
    body: { type: 'doc', content },
  } as const
  return { minute, motions: written.flatMap(({ motions }) => motions) }
}

type Written = { readonly blocks: readonly NoteBlock[]; readonly motions: readonly PlainMotion[] }

function blockRecords(
  block: BlockForm,
  place: Parameters<typeof motionRecord>[1],
  tellable: Tellable,
  newId: NewId,
): Written {
  if ('motion' in block) {
    const motion = motionRecord(block.motion, place, tellable.people, newId)
    const sources = block.motion.print ? sourcesOf(motion) : []
    return { blocks: sources.map((source) => sentence(source, newId)), motions: [motion] }
  }
  if ('lines' in block) return { blocks: toldBlocks(block.lines, tellable, newId), motions: [] }
  return { blocks: typedBlocks(block, newId), motions: [] }
}

/** In the order in which they happened: moved, each amendment moved and decided, the motion decided. */
function sourcesOf({ id, amendments }: PlainMotion): readonly SentenceSource[] {
  const of = (amendmentId: PlainMotion['amendments'][number]['id'] | null) =>
    (['moved', 'decided'] as const).map((part) => ({ of: 'motion' as const, id, amendmentId, part }))
  const [moved, decided] = of(null)
  return [moved, ...amendments.flatMap((amendment) => of(amendment.id)), decided].filter(
    (source) => source !== undefined,
  )
}

function toldBlocks(lines: readonly string[], tellable: Tellable, newId: NewId): readonly NoteBlock[] {
  return lines.flatMap((line) => {
    const fact = factToldBy(
      line,
      tellable.facts.map((it) => it.fact),
    )
    const told = tellable.facts.find((it) => it.fact === fact)
    if (told === undefined) return []
    tellable.facts = tellable.facts.filter((it) => it !== told)
    return [sentence({ of: 'attendance', id: told.event.id }, newId)]
  })
}

function sentence(source: SentenceSource, newId: NewId): NoteBlock {
  return { type: 'sentence', attrs: { id: newId('block'), source, isEdited: false } }
}

function typedBlocks(block: Exclude<BlockForm, { motion: unknown } | { lines: unknown }>, newId: NewId) {
  const attrs = () => ({ id: newId('block') })
  if ('p' in block) {
    const bullets = block.bullets.map(
      (text): NoteBlock => ({ type: 'bullet', attrs: { ...attrs(), level: 1 }, content: words(text) }),
    )
    return [{ type: 'paragraph' as const, attrs: attrs(), content: words(block.p) }, ...bullets]
  }
  const lead = { type: 'lead', attrs: attrs(), content: words(block.resolved.lead) } as const
  const clauses = block.resolved.clauses.map(
    (text) => ({ type: 'clause', attrs: attrs(), content: words(text) }) as const,
  )
  const content: [typeof lead, ...typeof clauses] = [lead, ...clauses]
  return [{ type: 'resolution' as const, attrs: attrs(), content }]
}

function words(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}
