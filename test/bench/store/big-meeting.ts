import { type MeetingForm, meetingForm } from '../../../shared/samples/meeting-form.ts'
import { inventedText, type TextWriter } from './invented-text.ts'
import { tenThousandWords } from './long-meetings.ts'
import { sampleAsWritten } from './sample-form.ts'

const PEOPLE = 60
const SECTIONS = ['A', 'B', 'C', 'D']
const ITEMS_OF_EACH = 10
const MOTIONS_OF_EACH = 5

/**
 * As big as a full council's: 60 people, 40 items, 200 motions with an amendment
 * and a named vote each, and 10,000 words under its first item.
 */
export function bigMeeting(): MeetingForm {
  const { body, meeting } = sampleAsWritten()
  const people = Array.from({ length: PEOPLE }, (_, at) => ({
    title: 'Cllr',
    initials: letters(at),
    surname: surname(at),
  }))
  const names = people.map(({ title, initials, surname: last }) => `${title} ${initials} ${last}`)
  const codes = SECTIONS.flatMap((letter) =>
    Array.from({ length: ITEMS_OF_EACH }, (_, at) => `${letter}${at + 1}`),
  )
  const text = inventedText()
  return meetingForm.parse({
    body: { ...body, people },
    meeting: { ...meeting, agenda: SECTIONS.map((letter) => section(letter, codes, text)) },
    attendance: names.map((who, at) => ({ who, status: 'present', as: at === 0 ? 'Chair' : '' })),
    minutes: codes.map((item, at) => ({
      item,
      number: meeting.firstMinuteNumber + at,
      blocks: [...(at === 0 ? tenThousandWords(text) : []), ...blocks(names, text)],
    })),
  })
}

function section(letter: string, codes: readonly string[], text: TextWriter) {
  const items = codes.filter((code) => code.startsWith(letter)).map((code) => ({ code, title: text(5) }))
  return { letter, title: text(3), restricted: false, items }
}

function blocks(names: readonly string[], text: TextWriter): readonly object[] {
  return Array.from({ length: MOTIONS_OF_EACH }, () => [{ p: text(60) }, motion(names, text)]).flat()
}

function motion(names: readonly string[], text: TextWriter) {
  const [mover = '', seconder = ''] = names
  const vote = { for: names.slice(0, PEOPLE / 2), against: names.slice(PEOPLE / 2) }
  const proposal = { mover, seconder, outcome: 'carried' }
  const amendment = { ...proposal, text: `that ${text(12)}`, vote: { for: 31, against: 29, abstain: 0 } }
  return {
    motion: { ...proposal, text: `that ${text(12)}`, vote, amendments: [amendment], print: true },
    lines: [],
  }
}

function surname(at: number): string {
  return `Member${letters(at)}`
}

/** A, B … Z, AA, AB …, so that no two are the same. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : `${String.fromCharCode(64 + Math.floor(at / 26))}${last}`
}
