import type { ReviewWay } from '../records/review.ts'

/** How the record goes to the chair, in a list to choose from. */
export function wayName(way: ReviewWay): string {
  switch (way) {
    case 'on screen':
      return 'On this screen'
    case 'review file':
      return 'As a review file, for Minutebook on another computer'
    case 'Word file':
      return 'As a Word file'
  }
}

/** What that way is like. */
export function wayHint(way: ReviewWay): string {
  switch (way) {
    case 'on screen':
      return 'The chair reads and edits here. Every edit becomes a suggestion.'
    case 'review file':
      return 'Locked with a passphrase. The chair opens it in Minutebook and sends it back as a file.'
    case 'Word file':
      return 'With a DRAFT watermark. Word records what the chair changes; send back that very file.'
  }
}

/** The same within a sentence: `sent to Mr J Rivers as a Word file`. */
export function wayWithin(way: ReviewWay): string {
  switch (way) {
    case 'on screen':
      return 'on this screen'
    case 'review file':
      return 'as a review file'
    case 'Word file':
      return 'as a Word file'
  }
}
