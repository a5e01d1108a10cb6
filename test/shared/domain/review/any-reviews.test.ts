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
      isTheSameFromItsPieces(review)
      isMadeByItsChanges(review)
      isAsSentWhenAllAreRefused(review)
      isAsEditedWhenAllAreAccepted(review)
      losesNoWordWhenSomeAreAccepted(review)
      keepsWhatTheClerkChanged(review)
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
  expect(keysOf(withChanges(piecesOf(sent), changes))).toEqual(keysOf(piecesOf(chair)))
  changes.reduce((end, { from, to }) => {
    expect(from).toBeGreaterThan(end)
    return to
  }, -1)
}

function isAsSentWhenAllAreRefused({ sent, chair, chances }: AnyReview): void {
  const minute = drawn(reviewed(sent, chair), chances).reduce(
    (now, { id }) => refuse(now, id),
    reviewed(sent, chair),
  )
  expect(minute.now).toBe(sent)
}

function isAsEditedWhenAllAreAccepted({ sent, chair, chances }: AnyReview): void {
  const begun = reviewed(sent, chair)
  const minute = drawn(begun, chances).reduce((now, { id }) => accept(now, id), begun)
  expect(keysOf(piecesOf(minute.now))).toEqual(keysOf(piecesOf(chair)))
}
function losesNoWordWhenSomeAreAccepted({ sent, chair, chances }: AnyReview): void {
  let minute = reviewed(sent, chair)
  drawn(minute, chances).forEach(({ id }, at) => {
    minute = (chances[at % 12] ?? 0) % 2 === 0 ? accept(minute, id) : refuse(minute, id)
    expect(noteBody.parse(minute.now)).toEqual(minute.now)
  })
  const accepted = minute.suggestions.filter(({ decision }) => decision.is === 'accepted')
  const row = withChanges(
    piecesOf(sent),
    accepted.map(({ change }) => change),
  )
  expect(keysOf(piecesOf(minute.now))).toEqual(keysOf(regrouped(row).pieces))
}

function keepsWhatTheClerkChanged({ sent, chair, clerk, chances }: AnyReview): void {
  let minute: ReviewedMinute = { ...reviewed(sent, chair), now: clerk }
  drawn(minute, chances).forEach(({ id }, at) => {
    const before = minute
    minute = (chances[at % 12] ?? 0) % 4 > 0 ? accept(minute, id) : refuse(minute, id)
    expect(noteBody.parse(minute.now)).toEqual(minute.now)
    expect(lettersOf(minute.now)).toEqual(lettersAfter(before, minute))
  })
}

function keysOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(keyOf)
}
