import type { DocumentProperties, NotesDocument, Run } from './model.ts'
import type { PageRange } from './page-plan.ts'

/** The front sheet of an agenda without a format, block by block, as `model.ts` has it for notes. */

type Words = { readonly id: string; readonly runs: readonly Run[] }

/** AGENDA. */
type AgendaTitleBlock = Words & { readonly kind: 'agenda title' }
/** The committee, in capitals. */
type CommitteeNameBlock = Words & { readonly kind: 'committee name' }
/** "Thursday, 17th November, 2022, at 10.00 am", and the venue below it. */
type WhenBlock = Words & { readonly kind: 'when' }
type VenueBlock = Words & { readonly kind: 'venue' }
/** "Ask for:" and a name. The label carries no colon. */
export type ContactBlock = Words & { readonly kind: 'contact'; readonly label: string }
/** UNRESTRICTED ITEMS, and the sentence under it. */
type OpenHeadingBlock = Words & { readonly kind: 'open items heading' }
type OpenSentenceBlock = Words & { readonly kind: 'open items sentence' }
/** "A. Committee Business", "D - RESTRICTED ITEM(S)". A section without a letter has no label. */
export type AgendaSectionBlock = Words & {
  readonly kind: 'agenda section'
  readonly label: string
  readonly restricted: boolean
}
/** "Meeting not open to the press and public and reports not for publication". */
type RestrictedSentenceBlock = Words & { readonly kind: 'restricted sentence' }
/** "B1 Kent Community Safety Agreement Update (Pages 7 - 10)"; the label is the item's code. */
export type AgendaItemBlock = Words & {
  readonly kind: 'agenda item'
  readonly label: string
  readonly pages: PageRange | null
  /** What the bookmarks of its paper in a pack are called: `item_B1`, with `_first` and `_last`. */
  readonly bookmark: string
}
/** A line under an item, such as the date of the next meeting. */
type ItemNoteBlock = Words & { readonly kind: 'item note' }
/** "13:00 Meeting to Close". */
type ClosingBlock = Words & { readonly kind: 'closing' }
/** The date of publication, "Wednesday, 9 November 2022". */
type PublicationBlock = Words & { readonly kind: 'publication' }

export type AgendaBlock =
  | AgendaTitleBlock
  | CommitteeNameBlock
  | WhenBlock
  | VenueBlock
  | ContactBlock
  | OpenHeadingBlock
  | OpenSentenceBlock
  | AgendaSectionBlock
  | RestrictedSentenceBlock
  | AgendaItemBlock
  | ItemNoteBlock
  | ClosingBlock
  | PublicationBlock

/** The front sheet of one meeting's agenda, as it is printed. */
export type AgendaDocument = {
  readonly kind: 'agenda'
  readonly properties: DocumentProperties
  readonly status: NotesDocument['status']
  readonly blocks: readonly AgendaBlock[]
}
