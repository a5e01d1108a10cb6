import type { NewId } from '../records/ids.ts'
import type { Item } from '../records/meeting.ts'
import type { PublicMinute } from '../records/minute.ts'
import { EMPTY_BODY, type Inline, type NoteBlock } from '../records/note-body.ts'
import type { BlockForm, MinuteForm } from './minute-form.ts'

/** The public minute of an item: every item has one, minuted or not. */
export function minuteRecord(item: Item, form: MinuteForm | undefined, newId: NewId): PublicMinute {
  const { id: itemId, meetingId } = item
  const own = { id: newId('publicMinute'), itemId, meetingId }
  if (form === undefined) return { ...own, standing: 'not minuted', title: null, body: EMPTY_BODY }
  const content = form.blocks.flatMap((block) => noteBlocks(block, newId))
  return { ...own, standing: 'minuted', title: form.title ?? null, body: { type: 'doc', content } }
}

/** The blocks that a clerk types; what the application writes itself is none of them. */
function noteBlocks(block: BlockForm, newId: NewId): readonly NoteBlock[] {
  const attrs = () => ({ id: newId('block') })
  if ('p' in block) {
    const bullets = block.bullets.map(
      (text): NoteBlock => ({ type: 'bullet', attrs: { ...attrs(), level: 1 }, content: words(text) }),
    )
    return [{ type: 'paragraph', attrs: attrs(), content: words(block.p) }, ...bullets]
  }
  if (!('resolved' in block)) return []
  const lead = { type: 'lead', attrs: attrs(), content: words(block.resolved.lead) } as const
  const clauses = block.resolved.clauses.map(
    (text) => ({ type: 'clause', attrs: attrs(), content: words(text) }) as const,
  )
  return [{ type: 'resolution', attrs: attrs(), content: [lead, ...clauses] }]
}

function words(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}
