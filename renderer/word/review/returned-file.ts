import type { ChairMark } from './chair-mark.ts'

/** Who changed something, when, and whether the program recorded it as a change. */
export type Hand = {
  readonly author: string
  /** In milliseconds since 1970; null where the file does not say, or says nonsense. */
  readonly at: number | null
  readonly isTracked: boolean
}

/** Words of a paragraph as they were found: still there, put in, or taken out. */
export type ReturnedWords =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'inserted' | 'deleted'; readonly text: string; readonly hand: Hand }

/** The end of a paragraph: one that was taken out joins it to the next. */
export type ReturnedEnd =
  | { readonly kind: 'kept' }
  | { readonly kind: 'inserted' | 'deleted'; readonly hand: Hand }

/** How a paragraph is listed; the marks themselves are Word's to make. */
export type Listing = { readonly is: 'bullets' | 'letters' | 'numbers'; readonly level: 1 | 2 }

export type ReturnedParagraph = {
  /** Our bookmarks that begin in it or go on through it. */
  readonly bookmarks: readonly string[]
  /** The name of its style as Word shows it: ids change on saving. */
  readonly style: string
  readonly listing: Listing | null
  readonly words: readonly ReturnedWords[]
  readonly end: ReturnedEnd
}

export type ReturnedComment = {
  readonly author: string
  readonly at: number | null
  readonly text: string
  /** The words that it is about, as they are now; empty where it stands at a place. */
  readonly quoted: string
  /** Which of the paragraphs it stands in. */
  readonly paragraph: number
  readonly isResolved: boolean
  readonly replies: readonly { readonly author: string; readonly at: number | null; readonly text: string }[]
}

/** What cannot come back into notes, and must be looked at in Word. */
export type LeftOut = 'picture' | 'text box' | 'table' | 'formula' | 'symbol'

/** A Word file that came back, as it was read. What it says of itself is not believed yet. */
export type ReturnedFile = {
  readonly mark: { readonly [P in keyof ChairMark]: string }
  /** Who saved it last, and when: the hand behind what was not recorded. */
  readonly saved: { readonly by: string; readonly at: number | null }
  readonly paragraphs: readonly ReturnedParagraph[]
  readonly comments: readonly ReturnedComment[]
  readonly leftOut: readonly LeftOut[]
}
