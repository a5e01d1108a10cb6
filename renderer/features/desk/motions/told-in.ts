import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { PublicMinute } from '../../../../shared/records/minute.ts'
import type { Motion } from '../../../../shared/records/motion.ts'

/** Whether the notes have a sentence of this motion anywhere. */
export function isToldIn({ minutes }: Pick<MeetingSnapshot, 'minutes'>, motion: Motion): boolean {
  return minutesTelling(minutes, motion).length > 0
}

/** The minutes that have a sentence of this motion. */
export function minutesTelling(minutes: readonly PublicMinute[], { id }: Motion): readonly PublicMinute[] {
  return minutes.filter(({ body }) =>
    body.content.some(
      (block) =>
        block.type === 'sentence' && block.attrs.source.of === 'motion' && block.attrs.source.id === id,
    ),
  )
}
