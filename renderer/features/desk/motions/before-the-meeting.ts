import { isOpen } from '../../../../shared/domain/motions/motion-proposals.ts'
import { resolutionLead } from '../../../../shared/domain/motions/motion-to-resolution.ts'
import { isSameWords } from '../../../../shared/domain/motions/substantive.ts'
import { textOfWords } from '../../../../shared/domain/notes/note-text.ts'
import { byOrder } from '../../../../shared/domain/sorting.ts'
import type { ItemId, PersonId } from '../../../../shared/records/ids.ts'
import type { Election, Motion, PlainMotion } from '../../../../shared/records/motion.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'

/** The motions of an item in the order in which they were moved. */
export function motionsOf(motions: readonly Motion[], itemId: ItemId): readonly Motion[] {
  return motions.filter((motion) => motion.itemId === itemId).sort(byOrder)
}

/** The motion that the meeting is at: the last one of the item that is not decided. */
export function openMotionOf(motions: readonly Motion[], itemId: ItemId): PlainMotion | undefined {
  return motionsOf(motions, itemId).findLast(
    (motion): motion is PlainMotion => motion.kind === 'motion' && isOpen(motion),
  )
}

/** The election that the meeting is at: the last one of the item in which nobody is elected yet. */
export function openElectionOf(motions: readonly Motion[], itemId: ItemId): Election | undefined {
  return motionsOf(motions, itemId).findLast(
    (motion): motion is Election => motion.kind === 'election' && motion.electedId === null,
  )
}

/** Whether something is still to be decided. */
export function isUndecided(motion: Motion): boolean {
  return motion.kind === 'motion' ? isOpen(motion) : motion.electedId === null
}

/** Whether the notes have the resolution of a motion already, in its words or in the sentence of an election. */
function isResolvedIn(body: NoteBody, { id }: Motion, lead: string): boolean {
  return body.content.some((block) => {
    if (block.type === 'resolution') return isSameWords(textOfWords(block.content[0].content), lead)
    if (block.type !== 'sentence' || block.attrs.source.of !== 'motion') return false
    return block.attrs.source.id === id && textOfWords(block.content).includes('RESOLVED')
  })
}

/** The words to resolve of a carried motion, or of an election that no sentence resolves; null where there are none to add. */
export function leadToAdd(motion: Motion, body: NoteBody, nameOf: (id: PersonId) => string): string | null {
  const lead = resolutionLead(motion, nameOf)
  return lead === null || isResolvedIn(body, motion, lead) ? null : lead
}
