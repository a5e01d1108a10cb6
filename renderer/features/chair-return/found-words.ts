import { countedOrNo } from '../../../shared/wording/counts.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import type { LeftOut } from '../../word/review/returned-file.ts'
import type { Asked } from './recognised.ts'

/** How much came back. */
export type FoundCounts = {
  /** Changes in minutes, and of what is printed outside of them. */
  readonly changes: number
  readonly printed: number
  readonly comments: number
  /** Changes that the chair’s program did not record. */
  readonly unrecorded: number
}

/** `Notes of the Kent Community Safety Partnership, Thursday, 21 November 2024, version 2` */
export function askedWords({ meeting, committee, version }: Asked): string {
  const record = committee?.recordCalled ?? 'Notes'
  const of = committee === null || committee.name === '' ? '' : ` of the ${committee.name}`
  return `${record}${of}, ${weekdayAndDate(meeting.date)}, version ${version.number}`
}

/** What a file holds, a sentence each. */
export function foundSentences(
  counts: FoundCounts,
  { reviewer, isByWords, leftOut }: { reviewer: string; isByWords: boolean; leftOut: readonly LeftOut[] },
): readonly string[] {
  const { changes, printed, comments, unrecorded } = counts
  const who = reviewer === '' ? 'The chair' : reviewer
  const all = changes + printed
  return [
    ...(isByWords ? [BY_WORDS] : []),
    all === 0
      ? `${who} changed nothing and made ${countedOrNo(comments, 'comment')}.`
      : `${who} made ${countedOrNo(all, 'change')} and ${countedOrNo(comments, 'comment')}.`,
    ...(printed === 0 ? [] : [printedSentence(printed)]),
    ...(unrecorded === 0 ? [] : [unrecordedSentence(unrecorded, all)]),
    ...leftOut.map((what) => LEFT_OUT_SENTENCES[what]),
    all === 0 ? NOTHING_TO_DECIDE : NOTHING_APPLIED,
  ]
}

const BY_WORDS =
  'The file does not say which notes it holds. Its words are those that went to the chair last, and were compared with them.'
const NOTHING_APPLIED =
  'Nothing is applied by itself: each change is shown under “Review”, to be accepted or refused.'
const NOTHING_TO_DECIDE = 'Bringing it in ends the review; the approval is recorded after that.'

function printedSentence(printed: number): string {
  return printed === 1
    ? 'One of the changes is in a heading or a list of names, which you change yourself.'
    : `${printed} of the changes are in headings or lists of names, which you change yourself.`
}

function unrecordedSentence(unrecorded: number, all: number): string {
  if (unrecorded === all) return 'The changes were not recorded in Word; they were found by comparing.'
  if (unrecorded === 1) return 'One of the changes was not recorded in Word, and found by comparing.'
  return `${unrecorded} of the changes were not recorded in Word, and found by comparing.`
}

const LEFT_OUT_SENTENCES: Readonly<Record<LeftOut, string>> = {
  picture: 'There is a picture in the file, which notes cannot hold. Look at it in Word.',
  'text box': 'There is a text box in the file, whose words are not brought in. Look at it in Word.',
  table: 'There is a table in the file. Its words are brought in as paragraphs.',
  formula: 'There is a formula in the file, which notes cannot hold. Look at it in Word.',
  symbol: 'There is a sign of a symbol font in the file, which is not brought in. Look at it in Word.',
}
