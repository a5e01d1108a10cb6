import { minutesOfVersion } from '../../../shared/domain/record/minutes-of-version.ts'
import { differenceOf } from '../../../shared/domain/review/difference.ts'
import type { FoundReturn } from './found-return.ts'
import type { FoundCounts } from './found-words.ts'
import type { Asked } from './recognised.ts'

/** How much of what came back is a change, in a minute or outside, and how much was not recorded as one. */
export function countsOf({
  asked,
  edits,
  printChanges,
  comments,
}: FoundReturn & { asked: Asked }): FoundCounts {
  const minutes = minutesOfVersion(asked.version)
  const hands = edits.flatMap(({ minuteId, body, handOf }) => {
    const base = minutes.find(({ id }) => id === minuteId)?.body
    return base === undefined ? [] : differenceOf(base, body).map((change) => handOf?.(change))
  })
  const all = [...hands, ...printChanges.map(({ hand }) => hand)]
  return {
    changes: hands.length,
    printed: printChanges.length,
    comments: comments.length,
    unrecorded: all.filter((hand) => hand?.isTracked === false).length,
  }
}
