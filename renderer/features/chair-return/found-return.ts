import { minutesOfVersion } from '../../../shared/domain/record/minutes-of-version.ts'
import type {
  Hand as KnownHand,
  PrintChange,
  ReturnedMinute,
} from '../../../shared/domain/review/returned-suggestions.ts'
import type { Comment } from '../../../shared/records/comment.ts'
import { type Instant, instant } from '../../../shared/records/dates.ts'
import type { NewId } from '../../../shared/records/ids.ts'
import { documentOfVersion } from '../../data/record/record-queries.ts'
import type { Hand, ReturnedFile } from '../../word/review/returned-file.ts'
import { type ReturnedNotes, returnedNotes } from '../../word/review/returned-notes.ts'
import type { Asked } from './recognised.ts'

/** What came back for a review. */
export type FoundReturn = {
  readonly edits: readonly ReturnedMinute[]
  readonly printChanges: readonly PrintChange[]
  readonly comments: readonly Comment[]
  /** How much of what was sent was found again, from 0 to 1. */
  readonly share: number
}

/** Holds a file against what was sent. Nothing is changed by that. */
export function foundReturn(
  file: ReturnedFile,
  asked: Asked,
  { now, newId }: { readonly now: Instant; readonly newId: NewId },
): FoundReturn {
  const document = documentOfVersion(asked.version)
  const notes = returnedNotes(file, { document, minutes: minutesOfVersion(asked.version) }, newId)
  const hands = handsBy(file, { reviewer: asked.review.reviewer, author: document.properties.author, now })
  return {
    edits: notes.minutes.map(({ minuteId, body, handOf }) => ({
      minuteId,
      body,
      handOf: (change) => hands.known(handOf(change)),
    })),
    printChanges: notes.printed.map(({ blockId, before, after, hand }) => {
      return { blockId, before, after, hand: hands.known(hand) }
    }),
    comments: commentsOf(notes, asked, { newId, hands }),
    share: notes.share,
  }
}

type Hands = {
  /** The hand behind a change; null for one that was not recorded. */
  readonly known: (hand: Hand | null) => KnownHand
  readonly remark: (said: Pick<Hand, 'author' | 'at'>) => Pick<KnownHand, 'author' | 'at'>
}

type By = { readonly reviewer: string; readonly author: string; readonly now: Instant }

/** Whoever is not named is the reviewer, and what has no time came when the file was last saved, or now. */
function handsBy({ saved }: ReturnedFile, { reviewer, author, now }: By): Hands {
  const savedAt = momentOf(saved.at) ?? now
  // A program that does not know its user leaves in the file who wrote it.
  const savedBy = isNamed(saved.by) && saved.by !== author ? saved.by : reviewer
  const remark = (said: Pick<Hand, 'author' | 'at'>) => ({
    author: isNamed(said.author) ? said.author : reviewer,
    at: momentOf(said.at) ?? savedAt,
  })
  return {
    remark,
    known: (hand) =>
      hand === null
        ? { author: savedBy, at: savedAt, isTracked: false }
        : { ...remark(hand), isTracked: hand.isTracked },
  }
}

function momentOf(at: number | null): Instant | null {
  return instant.safeParse(at).data ?? null
}

/** LibreOffice calls somebody who never said their name so. */
function isNamed(author: string): boolean {
  return author !== '' && author !== 'Unknown Author'
}

function commentsOf(
  { comments }: ReturnedNotes,
  { review, meeting }: Asked,
  { newId, hands }: { readonly newId: NewId; readonly hands: Hands },
): readonly Comment[] {
  return comments.map(({ blockId, quoted, text, isResolved, replies, ...said }) => ({
    id: newId('comment'),
    reviewId: review.id,
    meetingId: meeting.id,
    blockId,
    quoted: quoted.trim(),
    ...hands.remark(said),
    text,
    replies: replies.map((reply) => ({ ...hands.remark(reply), text: reply.text })),
    isResolved,
  }))
}
