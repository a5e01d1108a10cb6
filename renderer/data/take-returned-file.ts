import type { Reception } from '../../shared/domain/review-file/reception.ts'
import type { Data } from './open-data.ts'
import { takeReturn } from './take-return.ts'

type Returned = Extract<Reception, { kind: 'return' }>

/**
 * Takes what the chair returned in a file: as suggestions and comments, of which nothing is applied by itself. The
 * comments get ids of this computer's own, so that none of them can take the place of a record that is here.
 */
export async function takeReturnedFile(
  data: Data,
  { file, review }: Returned,
): ReturnType<typeof takeReturn> {
  const { state } = file.review
  return await takeReturn(data, {
    review,
    edits: file.edits.map(({ minuteId, body }) => ({ minuteId, body })),
    printChanges: [],
    comments: file.comments.map((comment) => ({ ...comment, id: data.newId('comment') })),
    verdict: state.is === 'returned' ? state.verdict : 'not said',
    note: state.is === 'returned' ? state.note : '',
    by: review.reviewer,
  })
}
