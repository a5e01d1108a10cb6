import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { withoutSentences } from '../../../../shared/domain/notes/without-sentences.ts'
import { issueChanges } from '../../../../shared/domain/numbers/issued-numbers.ts'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import { put, remove } from '../../../../shared/records/change.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { PublicMinute } from '../../../../shared/records/minute.ts'
import type { Motion } from '../../../../shared/records/motion.ts'
import type { NoteBlock, SentenceSource } from '../../../../shared/records/note-body.ts'
import { minutesTelling } from './told-in.ts'

type Minutes = Pick<MeetingSnapshot, 'minutes'>

/** A motion is deleted with what the notes say of it. */
export function deletionOf(motion: Motion, { minutes }: Minutes): readonly StepChange[] {
  const untold = minutesTelling(minutes, motion).map((minute) => without(minute, tellsOf(motion)))
  return [remove('motions', motion.id), ...untold]
}

/** What was decided is open again, and the sentence that tells of it is gone. */
export function reopeningOf(
  reopened: Motion,
  amendmentId: Extract<SentenceSource, { of: 'motion' }>['amendmentId'],
  { minutes }: Minutes,
): readonly StepChange[] {
  const isDecision = (source: SentenceSource) =>
    source.of === 'motion' &&
    source.id === reopened.id &&
    source.part === 'decided' &&
    source.amendmentId === amendmentId
  const untold = minutesTelling(minutes, reopened).map((minute) => without(minute, isDecision))
  return [put('motions', reopened), ...untold]
}

/** A motion goes to another item, behind its motions, and takes its sentences to the end of its notes: it is minuted then. */
export function movingOf(
  motion: Motion,
  itemId: ItemId,
  { meeting, minutes, motions }: Pick<MeetingSnapshot, 'meeting' | 'minutes' | 'motions'>,
): readonly StepChange[] {
  const moved = put('motions', { ...motion, itemId, order: orderAtEnd(motions) })
  const to = minutes.find((minute) => minute.itemId === itemId)
  const from = minutesTelling(minutes, motion).filter((minute) => minute !== to)
  const told = from.flatMap(({ body }) => body.content.filter((block) => isTelling(block, motion)))
  if (to === undefined || told.length === 0) return [moved]
  return [
    moved,
    ...from.map((minute) => edit('publicMinutes', minute, untelling(motion))),
    adding(to, told),
    ...issueChanges({ meeting }, itemId),
  ]
}

function without(minute: PublicMinute, isOf: (source: SentenceSource) => boolean): StepChange {
  return edit('publicMinutes', minute, (stored) => ({ body: withoutSentences(stored.body, isOf) }))
}

function untelling(motion: Motion) {
  return ({ body }: PublicMinute) => ({
    body: { ...body, content: body.content.filter((block) => !isTelling(block, motion)) },
  })
}

function adding(minute: PublicMinute, blocks: readonly NoteBlock[]): StepChange {
  return edit('publicMinutes', minute, ({ body }) => ({
    standing: 'minuted',
    body: { ...body, content: [...body.content, ...blocks] },
  }))
}

function tellsOf({ id }: Motion): (source: SentenceSource) => boolean {
  return (source) => source.of === 'motion' && source.id === id
}

function isTelling(block: NoteBlock, motion: Motion): boolean {
  return block.type === 'sentence' && tellsOf(motion)(block.attrs.source)
}
