import { basesOf } from '../../../../shared/domain/review/bases.ts'
import { movesIn } from '../../../../shared/domain/review/moves.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { isInMinute } from '../../../../shared/domain/review/reviewed-minute.ts'
import { type Standing, standingsOf } from '../../../../shared/domain/review/standings.ts'
import { type WhatChanges, whatChanges } from '../../../../shared/domain/review/what-changes.ts'
import type { PublicMinuteId } from '../../../../shared/records/ids.ts'
import type { PublicMinute } from '../../../../shared/records/minute.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'

/** A suggestion, how it stands to the words of now, and what it changed in those that the chair read. */
export type MinuteStanding = Standing & {
  readonly what: WhatChanges
  /** One half of a paragraph that was moved. */
  readonly isMove: boolean
}

/**
 * How the suggestions of each minute stand to its words, those of every review in turn.
 * @param minutes with their words as they are printed
 */
export function standingsByMinute(
  minutes: readonly PublicMinute[],
  { versions, reviews, suggestions }: ReviewRecords,
): ReadonlyMap<PublicMinuteId, readonly MinuteStanding[]> {
  const found = new Map<PublicMinuteId, readonly MinuteStanding[]>()
  for (const review of reviews) {
    const version = versions.find(({ id }) => id === review.versionId)
    const own = suggestions.filter(({ reviewId }) => reviewId === review.id).filter(isInMinute)
    if (version === undefined || !own.some(({ decision }) => decision.is === 'open')) continue
    const bases = basesOf(version)
    for (const { id, body: now } of minutes) {
      const base = bases.get(id)
      const ofMinute = own.filter(({ change }) => change.minuteId === id)
      if (base === undefined || ofMinute.length === 0) continue
      const before = piecesOf(base)
      const standings = standingsOf({ base, now, suggestions: ofMinute })
      const moves = movesIn({ base, suggestions: ofMinute })
      const told = standings.map((it) => ({
        ...it,
        what: whatChanges(it.suggestion.change, before),
        isMove: moves.has(it.suggestion.id),
      }))
      found.set(id, [...(found.get(id) ?? []), ...told])
    }
  }
  return found
}
