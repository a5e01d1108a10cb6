import type { AgendaSource } from '../documents/agenda.ts'
import { type AgendaRanges, agendaRanges } from '../documents/agenda-ranges.ts'
import { type AgendaPart, isPublishedWith, publishedDay } from '../domain/agenda/agenda-parts.ts'
import { type CodedItem, type CodedSection, codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { venueOf } from '../domain/meeting/venue.ts'
import { noticeState } from '../domain/notice/notice-state.ts'
import type { Paper } from '../records/paper.ts'
import { noticeWords } from '../wording/notice-words.ts'
import { uncarriedList } from '../wording/uncarried.ts'
import type { Finding } from './finding.ts'

/** Everything to know before an agenda leaves: what must be mended first, then what deserves a look. */
export function agendaFindings(
  source: AgendaSource,
  papers: readonly Paper[],
  part: AgendaPart = 'agenda',
): readonly Finding[] {
  return inOrder([...foundOn(source, part), ...uncountedPapers(agendaRanges(source, papers, part))])
}

/**
 * The same before it leaves with its papers, which are counted while the pack is built.
 * @param form a pack in PDF has the pages of a paper as they are
 */
export function packFindings(
  source: AgendaSource,
  papers: readonly Paper[],
  { part, form }: { readonly part: AgendaPart; readonly form: 'word' | 'pdf' },
): readonly Finding[] {
  return inOrder([
    ...foundOn(source, part),
    ...uncountedBefore(agendaRanges(source, papers, part)),
    ...(form === 'word' ? uncarriedPapers(source, papers, part) : []),
  ])
}

function inOrder(found: readonly Finding[]): readonly Finding[] {
  return [...found.filter((it) => it.weight === 'must fix'), ...found.filter((it) => it.weight === 'look at')]
}

function foundOn(source: AgendaSource, part: AgendaPart): readonly Finding[] {
  const agenda = codedAgenda(source.sections, source.items)
  const items = itemsInOrder(agenda)
  return [
    ...missingPlace(source),
    ...(items.length === 0 ? [ofAgenda('R-81', 'must fix', 'The agenda has no items.')] : []),
    ...repeatedCodes(items),
    ...unprintableLabels(agenda),
    ...missingTime(source),
    ...missingContact(source),
    ...items.flatMap(missingTitle),
    ...agenda.flatMap(emptySection),
    ...missingDay(source, part),
    ...(part === 'agenda' ? lateNotice(source) : []),
  ]
}

function missingPlace({ meeting }: AgendaSource): readonly Finding[] {
  if (venueOf(meeting.held).kind !== 'missing') return []
  return [
    ofAgenda(
      'R-80',
      'must fix',
      'The place of the meeting is empty. Say where it is held, such as “online”.',
    ),
  ]
}

function missingTime({ meeting }: AgendaSource): readonly Finding[] {
  return meeting.time === null ? [ofAgenda('R-80', 'look at', 'The meeting has no time yet.')] : []
}

/** Whoever wants to come asks somebody. */
function missingContact({ committee }: AgendaSource): readonly Finding[] {
  const { name, telephone, email } = committee.contact
  if (`${name}${telephone}${email}`.trim() !== '') return []
  return [ofAgenda('R-80', 'look at', 'Nobody is named to ask: the contact is in the house style.')]
}

/** Two items of one code cannot be told apart, in the notes neither. */
function repeatedCodes(items: readonly CodedItem[]): readonly Finding[] {
  const codes = items.map(({ code }) => code)
  const repeated = new Set(codes.filter((code, at) => codes.indexOf(code) !== at))
  return [...repeated].map((code) => ofAgenda('R-81', 'must fix', `Two items have the code ${code}.`))
}

/** Word counts `%1` in the label of a list. */
function unprintableLabels(agenda: readonly CodedSection[]): readonly Finding[] {
  const labels = agenda.flatMap(({ letter, items }) => [letter, ...items.map(({ code }) => code)])
  return labels
    .filter((label) => /%\d/.test(label))
    .map((label) => ofAgenda('R-81', 'must fix', `Word cannot show ${label} as a letter or a code.`))
}

function missingTitle({ item, code }: CodedItem): readonly Finding[] {
  if (item.title.trim() !== '') return []
  return [ofAgenda('R-81', 'look at', `Item ${code} has no title: it is not printed.`)]
}

/** a restricted section stands ready on most agendas and is empty on many. */
function emptySection({ section, letter, items }: CodedSection): readonly Finding[] {
  if (items.length > 0 || section.restricted) return []
  const name = section.title.trim() || `Section ${letter}`
  return [ofAgenda('R-72', 'look at', `${name} has no items: it is not printed.`)]
}

function missingDay({ meeting }: AgendaSource, part: AgendaPart): readonly Finding[] {
  if (publishedDay(meeting, part) !== null) return []
  const what = part === 'agenda' ? 'agenda' : 'supplement'
  const sentence = `The ${what} is not published yet: the day of publication is not printed.`
  return [ofAgenda('R-83', 'look at', sentence)]
}

/** an agenda that came out too late says so before it is printed. */
function lateNotice({ committee: { notice }, meeting }: AgendaSource): readonly Finding[] {
  if (meeting.published === null) return []
  const { weight, sentence, detail } = noticeWords(noticeState(meeting, notice, meeting.published), notice)
  return weight === 'broken' ? [ofAgenda('R-86', 'look at', `${sentence} ${detail}`)] : []
}

function uncountedPapers({ uncounted }: AgendaRanges): readonly Finding[] {
  if (uncounted.length === 0) return []
  const items = uncounted.length === 1 ? 'item' : 'items'
  const sentence = `The pages of the papers of ${items} ${uncounted.join(', ')} are not counted: the agenda is printed without page numbers.`
  return [ofAgenda('R-81', 'look at', sentence)]
}

/** the numbers of a supplement go on from those of what went round before it. */
function uncountedBefore({ uncountedBefore: codes }: AgendaRanges): readonly Finding[] {
  if (codes.length === 0) return []
  const items = codes.length === 1 ? 'item' : 'items'
  const sentence = `The pages of the papers of ${items} ${codes.join(', ')} are not counted, so that the numbers of the supplement cannot go on from them.`
  return [ofAgenda('R-93', 'must fix', sentence)]
}

/** A pack in Word has the text of Word papers, and not everything in them is text. */
function uncarriedPapers(
  { sections, items }: AgendaSource,
  papers: readonly Paper[],
  part: AgendaPart,
): readonly Finding[] {
  const coded = itemsInOrder(codedAgenda(sections, items)).filter(({ item }) => isPublishedWith(item, part))
  return coded.flatMap(({ item, code }) =>
    papers.flatMap(({ itemId, source, asPictures }) => {
      if (itemId !== item.id || source.kind !== 'file' || asPictures || source.uncarried.length === 0)
        return []
      const what = uncarriedList(source.uncarried)
      const sentence = `A paper of item ${code} holds ${what}, which a pack in Word cannot take over. The agenda shows the way out.`
      return [ofAgenda('R-92', 'look at', sentence)]
    }),
  )
}

function ofAgenda(rule: string, weight: Finding['weight'], sentence: string): Finding {
  return { rule, weight, sentence, place: { kind: 'agenda' } }
}
