import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOfPieces } from '../../../../shared/domain/review/body-of-pieces.ts'
import { withChanges } from '../../../../shared/domain/review/changed-pieces.ts'
import { differenceOf } from '../../../../shared/domain/review/difference.ts'
import { keyOf } from '../../../../shared/domain/review/piece-key.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { regrouped } from '../../../../shared/domain/review/regrouped.ts'
import type { ReviewedMinute } from '../../../../shared/domain/review/reviewed-minute.ts'
import { EMPTY_BODY, noteBody } from '../../../../shared/records/note-body.ts'
import type { Piece } from '../../../../shared/records/suggestion.ts'
import { countingIds } from '../../../renderer/editor/notes-language.ts'
import { type AnyReview, anyReview } from './any-reviews.ts'
import { drawn, lettersAfter, lettersOf } from './letters.ts'
import { accept, refuse, reviewed } from './review-language.ts'

/** 4,000 sequences of edits from each seed: 20,000 in all, each held to everything below. */
const SEEDS = [1, 2, 3, 4, 5]
const RUNS = 4000

describe('notes that were edited in any way', () => {
  it.each(SEEDS)('are put together again by what is suggested, however it is decided: seed %i', (seed) => {
    const isHeld = (review: AnyReview) => {
      const minute = reviewed(review.sent, review.chair)
      isTheSameFromItsPieces(review)
      isMadeByItsChanges(review)
      isAsSentWhenAllAreRefused(minute, review)
      isAsEditedWhenAllAreAccepted(minute, review)
      losesNoWordWhenSomeAreAccepted(minute, review)
      keepsWhatTheClerkChanged({ ...minute, now: review.clerk }, review)
    }
    fc.assert(fc.property(anyReview, isHeld), { seed, numRuns: RUNS })
  })
})

function isTheSameFromItsPieces({ sent, chair }: AnyReview): void {
  for (const body of [sent, chair])
    expect(bodyOfPieces(piecesOf(body), EMPTY_BODY, countingIds(9000))).toEqual(body)
}

function isMadeByItsChanges({ sent, chair }: AnyReview): void {
  const changes = differenceOf(sent, chair)
  expect(keysOf(withChanges(piecesOf(sent), changes))).toBe(keysOf(piecesOf(chair)))
  changes.reduce((end, { from, to }) => {
    expect(from).toBeGreaterThan(end)
    return to
  }, -1)
}

function isAsSentWhenAllAreRefused(begun: ReviewedMinute, { sent, chances }: AnyReview): void {
  const minute = drawn(begun, chances).reduce((now, { id }) => refuse(now, id), begun)
  expect(minute.now).toBe(sent)
}

function isAsEditedWhenAllAreAccepted(begun: ReviewedMinute, { chair, chances }: AnyReview): void {
  const minute = drawn(begun, chances).reduce((now, { id }) => accept(now, id), begun)
  expect(keysOf(piecesOf(minute.now))).toBe(keysOf(piecesOf(chair)))
}

function losesNoWordWhenSomeAreAccepted(begun: ReviewedMinute, { sent, chances }: AnyReview): void {
  const minute = drawn(begun, chances).reduce((now, { id }, at) => {
    return isDrawn(chances, at, 2) ? accept(now, id) : refuse(now, id)
  }, begun)
  const accepted = minute.suggestions.filter(({ decision }) => decision.is === 'accepted')
  const row = withChanges(
    piecesOf(sent),
    accepted.map(({ change }) => change),
  )
  expect(keysOf(piecesOf(minute.now))).toBe(keysOf(regrouped(row).pieces))
  expect(noteBody.parse(minute.now)).toEqual(minute.now)
}

function keepsWhatTheClerkChanged(begun: ReviewedMinute, { chances }: AnyReview): void {
  const { now } = drawn(begun, chances).reduce((before, { id }, at) => {
    const after = isDrawn(chances, at, 4) ? refuse(before, id) : accept(before, id)
    expect(lettersOf(after.now)).toEqual(lettersAfter(before, after))
    return after
  }, begun)
  expect(noteBody.parse(now)).toEqual(now)
}

/** Whether a chance of one in so many is drawn. */
function isDrawn(chances: readonly number[], at: number, of: number): boolean {
  return (chances[at % chances.length] ?? 0) % of === 0
}

function keysOf(pieces: readonly Piece[]): string {
  return pieces.map(keyOf).join('|')
}
