import type { Committee, Phrase } from '../records/committee.ts'
import { chairWordOf } from './chair-word.ts'

/** A phrase as it is offered: built in, or the committee's own. */
export type OfferedPhrase = Omit<Phrase, 'id'>

/** All phrases of a committee, the standard forms of resolutions and of confirmation first. */
export function offeredPhrases(
  committee: Pick<Committee, 'name' | 'shortName' | 'recordCalled' | 'houseStyle' | 'phrases'>,
): readonly OfferedPhrase[] {
  const body = committee.shortName.trim() || committee.name.trim() || 'Committee'
  const { houseStyle } = committee
  const confirmed = houseStyle.confirmation.replace('{chair}', chairWordOf(houseStyle))
  const record = committee.recordCalled.toLowerCase()
  return [
    ...VERBS.map((verb) => resolution(verb, `that the ${body} ${verb} [what].`)),
    resolution('noted', 'that [what] be noted.'),
    resolution('agreed', 'that [what] be agreed.'),
    resolution('approved', 'that [what] be approved.'),
    resolution('to', 'to [what].'),
    resolution('list', `that the ${body}:\n[what].\n[what].`),
    resolution('recommend', 'that it be RECOMMENDED to Council that [what].'),
    { abbreviation: 'itwas', kind: 'words', text: 'It was RESOLVED that [what].' },
    resolution('confirm', `that the ${record} of the meeting held on [date] ${confirmed}.`),
    ...committee.phrases,
  ]
}

/** The verbs seen in resolutions. */
const VERBS = ['note', 'agree', 'endorse', 'support', 'approve'] as const

function resolution(abbreviation: string, text: string): OfferedPhrase {
  return { abbreviation, kind: 'resolution', text }
}
