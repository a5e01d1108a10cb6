import { agendaFindings, packFindings } from '../../../shared/checks/agenda-checks.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { notesFindings } from '../../../shared/checks/notes-checks.ts'
import { numberFindings } from '../../../shared/checks/number-checks.ts'
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import { agendaRanges } from '../../../shared/documents/agenda-ranges.ts'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import type { PackEdition } from '../../../shared/documents/pack.ts'
import { type AgendaPart, supplementsOf } from '../../../shared/domain/agenda/agenda-parts.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { type NumberLedger, troublesOf } from '../../../shared/domain/numbers/number-ledger.ts'
import { publicPapers } from '../../../shared/domain/papers/public-papers.ts'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import type { Paper } from '../../../shared/records/paper.ts'
import {
  agendaFileName,
  type FileStatus,
  notesFileName,
  packFileName,
} from '../../../shared/wording/file-names.ts'
import type { PackForm } from '../../word/pack/pack-messages.ts'
import type { PrintedDocument } from '../../word/word-messages.ts'

/** What of a meeting can leave as Word. */
export type Exported = 'notes' | 'agenda' | `supplement ${number}` | Packed
type Packed = 'pack' | `pack of supplement ${number}`

export function isPack(what: Exported): what is Packed {
  return what.startsWith('pack')
}

/** The documents of a meeting, as a clerk calls them. */
export function exportedOf({
  committee,
  items,
}: MeetingSnapshot): readonly { readonly value: Exported; readonly label: string }[] {
  const supplements = supplementsOf(items).map((number) => ({
    value: `supplement ${number}` as const,
    label: `Supplement ${number}`,
  }))
  const packs = supplementsOf(items).map((number) => ({
    value: `pack of supplement ${number}` as const,
    label: `Pack of supplement ${number}`,
  }))
  return [
    { value: 'notes', label: committee.recordCalled },
    { value: 'agenda', label: 'Agenda' },
    ...supplements,
    { value: 'pack', label: 'Pack' },
    ...packs,
  ]
}

/** The part of the agenda that it is of: the number of a supplement stands last. */
export function partOf(what: Exclude<Exported, 'notes'>): AgendaPart {
  return what === 'agenda' || what === 'pack' ? 'agenda' : Number(what.split(' ').at(-1))
}

type Status = NotesDocument['status']

/** How a document is to leave: as a draft, or for whom. */
export type ExportChoice = {
  readonly status: Status
  readonly edition: PackEdition
  /** A pack is a Word file for the desk, or a PDF for publication. */
  readonly form: PackForm
}

/** The document, as it will print; of a pack, its front sheet. */
export function documentOf(
  what: Exported,
  snapshot: MeetingSnapshot,
  papers: readonly Paper[],
  { status, edition }: Pick<ExportChoice, 'status' | 'edition'>,
): PrintedDocument {
  if (what === 'notes') return notesDocument(snapshot, status)
  const part = partOf(what)
  if (!isPack(what)) {
    const { ranges } = agendaRanges(snapshot, papers, part)
    return agendaDocument(snapshot, { status, ranges, edition: 'public', part })
  }
  const { ranges } = agendaRanges(snapshot, papers, part, edition)
  const shown = edition === 'public' ? 'public' : 'restricted'
  return agendaDocument(snapshot, { status: 'clean', ranges, edition: shown, part })
}

export function suggestedName(
  what: Exported,
  snapshot: MeetingSnapshot,
  { status, edition, form }: ExportChoice,
): string {
  const { committee, meeting } = snapshot
  if (isPack(what)) return packFileName(committee, meeting, edition, form, partOf(what))
  return what === 'notes'
    ? notesFileName(committee, meeting, statusOfNotes(meeting.state, status))
    : agendaFileName(committee, meeting, { status, part: partOf(what) })
}

/** Once the notes are approved, their state says what their name says. */
function statusOfNotes(state: MeetingState, chosen: Status): FileStatus {
  if (!isLocked(state)) return chosen
  return state === 'confirmed' ? 'clean' : 'to be confirmed'
}

/** What kind of file it becomes: of what there is only a pack can be a PDF. */
export function fileTypeOf(what: Exported, { form }: ExportChoice): PackForm {
  return isPack(what) ? form : 'word'
}

type FindingsSource = {
  readonly papers: readonly Paper[]
  readonly ledger: NumberLedger | undefined
  readonly choice: Pick<ExportChoice, 'form' | 'edition'>
}

/** What deserves a look before it leaves. */
export function findingsOf(
  what: Exported,
  snapshot: MeetingSnapshot,
  { papers, ledger, choice: { form, edition } }: FindingsSource,
): readonly Finding[] {
  if (isPack(what)) {
    const own = edition === 'public' ? publicPapers(snapshot, papers) : papers
    return packFindings(snapshot, own, { part: partOf(what), form })
  }
  if (what !== 'notes') return agendaFindings(snapshot, papers, partOf(what))
  const troubles = ledger === undefined ? [] : troublesOf(ledger, snapshot.meeting.id)
  return [...notesFindings(snapshot), ...numberFindings(troubles)]
}
