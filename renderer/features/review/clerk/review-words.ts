import type { LeftToDecide } from '../../../../shared/domain/review/left-to-decide.ts'
import type { Review } from '../../../../shared/records/review.ts'
import type { Version } from '../../../../shared/records/version.ts'
import { counted } from '../../../../shared/wording/counts.ts'
import { wayWithin } from '../../../../shared/wording/review-ways.ts'
import { briefMoment } from '../../../ui/moment-words.ts'
import type { MarginEntry } from '../margin/entries.ts'

/** Where the notes stand with the chair, in a sentence. */
export function reviewSentence(review: Review, version: Version | undefined): string {
  const called = version === undefined ? 'The notes' : `Version ${version.number}`
  const { state, reviewer, way, sentAt } = review
  switch (state.is) {
    case 'open':
      return `${called} is with ${reviewer} (${wayWithin(way)}) since ${briefMoment(sentAt)}.`
    case 'withdrawn':
      return `${called} was taken back from ${reviewer} on ${briefMoment(state.at)}.`
    case 'returned':
      return `${called} came back from ${reviewer} on ${briefMoment(state.at)}${verdictWords(state.verdict)}.`
  }
}

/** `5 suggestions and 2 comments are left.` */
export function leftSentence(entries: readonly MarginEntry[]): string {
  const left = {
    suggestions: entries.filter(({ kind }) => kind === 'change').length,
    comments: entries.filter((it) => it.kind === 'comment' && !it.comment.isResolved).length,
  }
  const count = left.suggestions + left.comments
  if (count === 0) return 'Nothing is left to decide.'
  return `${leftWords(left)} ${count === 1 ? 'is' : 'are'} left.`
}

/** `5 suggestions and 2 comments`, of which there are some. */
export function leftWords({ suggestions, comments }: LeftToDecide): string {
  return [
    ...(suggestions === 0 ? [] : [counted(suggestions, 'suggestion')]),
    ...(comments === 0 ? [] : [counted(comments, 'comment')]),
  ].join(' and ')
}

function verdictWords(verdict: 'approved' | 'sent back' | 'not said'): string {
  switch (verdict) {
    case 'approved':
      return ', approved'
    case 'sent back':
      return ', sent back'
    case 'not said':
      return ''
  }
}
