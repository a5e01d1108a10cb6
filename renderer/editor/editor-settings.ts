import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../../shared/records/house-style.ts'
import type { PersonId } from '../../shared/records/ids.ts'
import type { Person } from '../../shared/records/person.ts'
import type { OfferedPhrase } from '../../shared/wording/standard-phrases.ts'
import type { Naming } from './mention/name-people.ts'
import type { ShownReview } from './review/shown-review.ts'
import type { LinesOf } from './sentences/record-lines.ts'

/** The part of a committee's house style that shows while notes are typed. */
export type EditorStyle = Pick<
  HouseStyle,
  'paragraphNumbers' | 'clauseLabels' | 'quotationMarks' | 'firstMention'
>

export type EditorSettings = {
  readonly style: EditorStyle
  /** What the lead of a new resolution starts with, such as "that ". */
  readonly leadBegins: string
  /** What the records say now of what a sentence tells of; another function where they may say something new. */
  readonly linesOf: LinesOf
  /** Who can be mentioned; another list where somebody may be called otherwise. */
  readonly people: readonly Person[]
  /** Who has been introduced before the minute begins. */
  readonly introducedBefore: ReadonlySet<PersonId>
  readonly phrases: readonly OfferedPhrase[]
  /** Adds somebody who is on no list, by their name as it was typed; null where that cannot be done. */
  readonly onAddPerson: (words: string) => PersonId | null
  /** What is shown of a review; null where the notes are just written. */
  readonly review: ShownReview | null
}

export const INITIAL_SETTINGS: EditorSettings = {
  style: DEFAULT_HOUSE_STYLE,
  leadBegins: '',
  linesOf: () => [],
  people: [],
  introducedBefore: new Set(),
  phrases: [],
  onAddPerson: () => null,
  review: null,
}

/** Whether mentions that were right under one of these may be wrong under the other. */
export function namesOtherwise(one: EditorSettings, other: EditorSettings): boolean {
  return (
    one.people !== other.people ||
    one.style.firstMention !== other.style.firstMention ||
    !isSameSet(one.introducedBefore, other.introducedBefore)
  )
}

/** What the names of those who are mentioned follow from. */
export function namingBy({ people, introducedBefore, style: { firstMention } }: EditorSettings): Naming {
  return { people, introducedBefore, firstMention }
}

function isSameSet(one: ReadonlySet<PersonId>, other: ReadonlySet<PersonId>): boolean {
  return one === other || (one.size === other.size && [...one].every((id) => other.has(id)))
}
