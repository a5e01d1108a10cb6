import type { Instant } from '../../records/dates.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { NewId, PublicMinuteId, ReviewId, SuggestionId } from '../../records/ids.ts'
import type { PublicMinute } from '../../records/minute.ts'
import type { NoteBody } from '../../records/note-body.ts'
import type { Suggestion } from '../../records/suggestion.ts'
import { mergedBody } from '../notes/merged-body.ts'
import { type OnConflict, withAccepted } from './accepted.ts'
import { movesIn, withOtherHalves } from './moves.ts'
import { isInMinute, type MinuteSuggestion } from './reviewed-minute.ts'

/** What is decided about suggestions of a meeting, and what they are about. */
export type Deciding = {
  readonly ids: readonly SuggestionId[]
  readonly decision: 'accepted' | 'refused'
  readonly onConflict: OnConflict
  /** All of the meeting. */
  readonly suggestions: readonly Suggestion[]
  /** The minutes as they are stored, and the same as they are told. */
  readonly minutes: readonly PublicMinute[]
  readonly told: readonly PublicMinute[]
  /** What was sent for each review. */
  readonly bases: ReadonlyMap<ReviewId, ReadonlyMap<PublicMinuteId, NoteBody>>
  readonly at: Instant
  readonly newId: NewId
}

export type Decided = {
  readonly changes: readonly StepChange[]
  readonly made: readonly SuggestionId[]
  /** Conflicts that were left as they are, and suggestions about a minute that is no longer there. */
  readonly left: readonly SuggestionId[]
}

/**
 * The changes that decide suggestions: one, those of an item, or all. One about what is printed and not written in
 * a minute is only ticked off: the clerk sees to it by hand.
 */
export function decided(deciding: Deciding): Decided {
  const { decision, suggestions, at } = deciding
  const ids = new Set(deciding.ids)
  const asked = suggestions.filter((it) => ids.has(it.id) && it.decision.is === 'open')
  const inMinutes = asked.filter(isInMinute)
  const done = decision === 'accepted' ? accepted(inMinutes, deciding) : refused(inMinutes, deciding)
  const made = new Set([...asked.filter((it) => !isInMinute(it)).map(({ id }) => id), ...done.made])
  const decisions = suggestions
    .filter(({ id }) => made.has(id))
    .map((it) => edit('suggestions', it, { decision: { is: decision, at } }))
  return {
    changes: [...done.changes, ...decisions],
    made: [...made],
    left: asked.map(({ id }) => id).filter((id) => !made.has(id)),
  }
}

type Done = Pick<Decided, 'changes' | 'made'>

/** The suggestions of one review about one minute, those asked for and all of them. */
type OfMinute = {
  readonly minuteId: PublicMinuteId
  readonly base: NoteBody
  readonly asked: readonly SuggestionId[]
  readonly suggestions: readonly MinuteSuggestion[]
}

function accepted(asked: readonly MinuteSuggestion[], deciding: Deciding): Done {
  const { minutes, told, onConflict, newId } = deciding
  const before = new Map(told.map(({ id, body }) => [id, body]))
  const after = new Map(before)
  const made = byMinute(asked, deciding).flatMap((it) => {
    const now = after.get(it.minuteId)
    if (now === undefined) return []
    const result = withAccepted({ ...it, now }, it.asked, onConflict, newId)
    after.set(it.minuteId, result.body)
    return result.made
  })
  const changes = minutes.flatMap((minute) => bodyChange(minute, before.get(minute.id), after.get(minute.id)))
  return { changes, made }
}

function refused(asked: readonly MinuteSuggestion[], deciding: Deciding): Done {
  const made = byMinute(asked, deciding).flatMap((it) => [...withOtherHalves(it.asked, movesIn(it))])
  return { changes: [], made }
}

function byMinute(asked: readonly MinuteSuggestion[], { suggestions, bases }: Deciding): readonly OfMinute[] {
  const firsts = new Map(asked.map((it) => [placeOf(it), it]))
  return [...firsts].flatMap(
    ([
      place,
      {
        reviewId,
        change: { minuteId },
      },
    ]) => {
      const base = bases.get(reviewId)?.get(minuteId)
      if (base === undefined) return []
      const isHere = (it: MinuteSuggestion) => placeOf(it) === place
      return [
        {
          minuteId,
          base,
          asked: asked.filter(isHere).map(({ id }) => id),
          suggestions: suggestions.filter(isInMinute).filter(isHere),
        },
      ]
    },
  )
}

function placeOf({ reviewId, change }: MinuteSuggestion): string {
  return `${reviewId} ${change.minuteId}`
}

/** What is typed until the step is written stays. */
function bodyChange(
  minute: PublicMinute,
  told: NoteBody | undefined,
  body: NoteBody | undefined,
): readonly StepChange[] {
  if (told === undefined || body === undefined || body === told) return []
  const theirs = asStored(body, told, minute.body)
  return [
    edit('publicMinutes', minute, (stored) => ({
      body: mergedBody({ base: minute.body, theirs, ours: stored.body }),
    })),
  ]
}

/** The blocks that are as they are told stay as they are stored: what they tell follows from where they stand. */
function asStored(body: NoteBody, told: NoteBody, stored: NoteBody): NoteBody {
  const places = new Map(told.content.map((block, at) => [block, at]))
  return { ...body, content: body.content.map((block) => stored.content[places.get(block) ?? -1] ?? block) }
}
