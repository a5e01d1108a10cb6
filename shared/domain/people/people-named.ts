import type { PersonId } from '../../records/ids.ts'
import type { Motion } from '../../records/motion.ts'
import type { Inline, NoteBlock, NoteBody } from '../../records/note-body.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'

type Records = Pick<MeetingSnapshot, 'memberships' | 'attendance' | 'motions' | 'actions' | 'minutes'>

/** Everybody whose name the records of a meeting may have to print, whether they still have a seat or not. */
export function peopleNamedIn(records: Records): ReadonlySet<PersonId> {
  const { memberships, attendance, motions, actions, minutes } = records
  const named = [
    ...[...memberships, ...attendance, ...actions].map((it) => it.personId),
    ...attendance.map((it) => (it.kind === 'roll' ? it.substituteFor : null)),
    ...motions.flatMap(namedInMotion),
    ...minutes.flatMap(({ body }) => body.content.flatMap(wordsOf).map(mentioned)),
  ]
  return new Set(named.filter((id) => id !== null))
}

/** Everybody whom the words of a minute mention; a sentence that follows its record names people in its own way. */
export function peopleMentionedIn({ content }: NoteBody): readonly PersonId[] {
  const written = content.filter((block) => block.type !== 'sentence' || block.attrs.isEdited)
  return written
    .flatMap(wordsOf)
    .map(mentioned)
    .filter((id) => id !== null)
}

function namedInMotion(motion: Motion): readonly (PersonId | null)[] {
  switch (motion.kind) {
    case 'motion':
      return [motion, ...motion.amendments].flatMap(({ moverId, seconderId, fate }) => {
        const ballot = fate.kind === 'voted' ? fate.vote.ballot : null
        const casts = ballot?.kind === 'named' ? ballot.casts : []
        const requests = fate.kind === 'voted' ? fate.vote.requests : []
        return [moverId, seconderId, ...[...casts, ...requests].map((it) => it.personId)]
      })
    case 'election':
      return motion.nominations.flatMap((it) => [it.nomineeId, it.moverId, it.seconderId])
  }
}

function wordsOf(block: NoteBlock): readonly Inline[] {
  return block.type === 'resolution'
    ? block.content.flatMap((part) => part.content ?? [])
    : (block.content ?? [])
}

function mentioned(inline: Inline): PersonId | null {
  return inline.type === 'mention' ? inline.attrs.personId : null
}
