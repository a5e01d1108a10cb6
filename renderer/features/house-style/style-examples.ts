import { quorumFor } from '../../../shared/domain/attendance/quorum.ts'
import { compareByName, fullName, shortName } from '../../../shared/domain/people/person-name.ts'
import { clockTime } from '../../../shared/records/dates.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import { chairWordOf } from '../../../shared/wording/chair-word.ts'
import { clauseLabel } from '../../../shared/wording/labels.ts'
import { firstMention } from '../../../shared/wording/mentions.ts'
import { nameList } from '../../../shared/wording/name-list.ts'
import { INITIALS_PLACE, signatureLine } from '../../../shared/wording/signature.ts'
import { timeInStyle } from '../../../shared/wording/times.ts'

/** What a setting prints, on invented people: Ms Example and her colleagues come to no real meeting. */
export type StyleExamples = Readonly<Record<keyof HouseStyle, string>>

const CHAIR = { title: 'Cllr', initials: 'P', surname: 'Specimen' }
const SPEAKER = {
  title: 'Ms',
  initials: 'A',
  surname: 'Example',
  role: 'Head of Service',
  organisation: 'KCC',
}
const GUEST = { title: 'Mr', initials: 'B', surname: 'Sample' }
const TEN = clockTime.parse('10:00')
const MEMBERS = 17
const PRESENT = 9

/**
 * An example for every setting, as the committee would print it now.
 * @param seats all seats of the committee, where they are known
 */
export function styleExamples(style: HouseStyle, seats: number | null = null): StyleExamples {
  return {
    timeStyle: timeExample(style),
    joinLastWith: `${nameList([CHAIR, SPEAKER, GUEST].map(fullName), style.joinLastWith)}.`,
    clauseLabels: `${clauseLabel(0, style.clauseLabels)} Note the update.  ${clauseLabel(1, style.clauseLabels)} Write to the Board.`,
    nameOrder: `PRESENT: ${nameList(orderedNames(style), style.joinLastWith)}.`,
    firstMention: `${firstMention(SPEAKER, style.firstMention)} introduced the report.`,
    memberNoun: `${style.memberNoun} asked about the timetable.`,
    paragraphNumbers: paragraphExample(style),
    quotationMarks: style.quotationMarks === 'curly' ? 'the Council’s ‘Vision’' : "the Council's 'Vision'",
    quorum: quorumExample(style, seats ?? MEMBERS),
    introductions: introductionsExample(style),
    chairWord: `The ${chairWordOf(style)} exercised a casting vote for the motion.`,
    seconders:
      style.seconders === 'needed' ? 'Without a seconder a motion falls.' : 'A motion needs its mover alone.',
    remotePresence:
      style.remotePresence === 'counts'
        ? 'Those on a video link count towards the quorum.'
        : 'Those on a video link do not count as present.',
    apologies:
      style.apologies === 'as a line' ? `APOLOGIES: ${fullName(GUEST)}.` : 'Kept in the record only.',
    confirmation: `RESOLVED that the minutes ${style.confirmation.replace('{chair}', chairWordOf(style))}.`,
    nation:
      style.nation === 'England'
        ? 'Schedule 12A, Part 1, paragraphs 1 to 7.'
        : 'Schedule 12A, Part 4, paragraphs 12 to 18.',
    signature: style.signature === 'not printed' ? 'No line to sign on.' : signatureLine(chairWordOf(style)),
    initials:
      style.initials === 'not printed' ? 'The number of the page alone.' : `3          ${INITIALS_PLACE}`,
  }
}

function timeExample(style: HouseStyle): string {
  const time = timeInStyle(TEN, style.timeStyle)
  return time === null ? '… on Thursday, 21 November 2024.' : `… on Thursday, 21 November 2024, ${time}.`
}

function introductionsExample(style: HouseStyle): string {
  const introduced = firstMention(SPEAKER, style.firstMention)
  const again = style.introductions === 'once a minute' ? introduced : shortName(SPEAKER)
  return `130: ${introduced} explained … 131: ${again} replied …`
}

function orderedNames(style: HouseStyle): readonly string[] {
  const chair = `${fullName(CHAIR)} (Chair)`
  const asEntered = [SPEAKER, GUEST, CHAIR]
  if (style.nameOrder === 'as entered') return asEntered.map((it) => (it === CHAIR ? chair : fullName(it)))
  return [chair, ...[GUEST, SPEAKER].sort(compareByName).map(fullName)]
}

function paragraphExample(style: HouseStyle): string {
  switch (style.paragraphNumbers) {
    case 'always':
      return '1. The report was introduced.'
    case 'when several':
      return 'One paragraph: no number. Two: 1. and 2.'
    case 'never':
      return 'The report was introduced.'
  }
}

function quorumExample(style: HouseStyle, members: number): string {
  const quorum = quorumFor(style.quorum, { members, seats: members })
  return quorum === null
    ? 'No quorum is kept.'
    : `${Math.min(PRESENT, members)} of ${members} present, quorum ${quorum}.`
}
