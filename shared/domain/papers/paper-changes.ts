import { type Change, put } from '../../records/change.ts'
import type { Instant } from '../../records/dates.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { ItemId, MeetingId, NewId, PaperId } from '../../records/ids.ts'
import type {
  EarlierVersion,
  Paper,
  PaperFile,
  PaperHash,
  PaperPages,
  PaperSource,
} from '../../records/paper.ts'
import type { Direction } from '../agenda/agenda-editing.ts'
import { orderAtEnd, orderBetween } from '../order.ts'

/** A file whose bytes are in the vault, and how many pages it has where that is known already. */
export type TakenFile = { readonly file: PaperFile; readonly pages: number | null }

type OfItem = { readonly id: ItemId; readonly meetingId: MeetingId }

/** Files as the last papers of an item, in the order in which they were handed over. */
export function addedFiles(
  before: readonly Paper[],
  item: OfItem,
  taken: readonly TakenFile[],
  newId: NewId,
): readonly Change[] {
  const papers: Paper[] = []
  for (const { file, pages } of taken)
    papers.push(newPaper([...before, ...papers], item, { kind: 'file', ...file }, pagesOf(pages), newId))
  return papers.map((paper) => put('papers', paper))
}

/** The notes of another meeting as the last paper of an item. */
export function addedNotes(
  before: readonly Paper[],
  item: OfItem,
  meetingId: MeetingId,
  newId: NewId,
): readonly Change[] {
  return [put('papers', newPaper(before, item, { kind: 'notesOf', meetingId }, COUNTING, newId))]
}

function newPaper(
  before: readonly Paper[],
  item: OfItem,
  source: PaperSource,
  pages: PaperPages,
  newId: NewId,
): Paper {
  const { id: itemId, meetingId } = item
  const plain = { title: '', asPictures: false, earlier: [] }
  return { id: newId('paper'), meetingId, itemId, order: orderAtEnd(before), source, pages, ...plain }
}

const COUNTING: PaperPages = { state: 'counting' }

function pagesOf(count: number | null): PaperPages {
  return count === null ? COUNTING : { state: 'known', count }
}

/**
 * Whether a Word paper goes into a pack in Word as pictures of its pages. They are counted anew: printed, it may
 * come to more or fewer of them.
 */
export function asPagePictures(paper: Paper, asPictures: boolean): readonly StepChange[] {
  return [edit('papers', paper, { asPictures, pages: COUNTING })]
}

/** A newer version takes the place of a file; the one before it stays, to be brought back. */
export function replaced(paper: Paper, taken: TakenFile, now: Instant): readonly StepChange[] {
  const source = { kind: 'file' as const, ...taken.file }
  return [
    edit('papers', paper, (stored) => ({
      source,
      pages: pagesOf(taken.pages),
      earlier: withCurrent(stored, stored.earlier, taken.file.hash, now),
    })),
  ]
}

/** An earlier version takes its place again; the one that was there becomes an earlier one. */
export function broughtBack(paper: Paper, version: EarlierVersion, now: Instant): readonly StepChange[] {
  const { replacedAt: _, ...file } = version
  return replaced(paper, { file, pages: null }, now)
}

/** Each version once, the newest first; the one that is to be there now is not an earlier one. */
function withCurrent(
  { source }: Paper,
  earlier: readonly EarlierVersion[],
  next: PaperHash,
  now: Instant,
): EarlierVersion[] {
  if (source.kind !== 'file') return [...earlier]
  const { kind: _, ...file } = source
  const others = earlier.filter(({ hash }) => hash !== file.hash)
  return [{ ...file, replacedAt: now }, ...others].filter(({ hash }) => hash !== next)
}

/** One place up or down among the papers of its item; no change at the edge. */
export function nudgedPaper(own: readonly Paper[], id: PaperId, direction: Direction): readonly StepChange[] {
  const at = own.findIndex((it) => it.id === id)
  return movedPaper(own, own, id, at + (direction === 'up' ? -1 : 1))
}

/**
 * Moves a paper to a place among the papers of an item, which may be another one.
 * @param all of the meeting
 * @param there the papers of the item, in their order
 * @param index counted without the paper itself
 */
export function movedPaper(
  all: readonly Paper[],
  there: readonly Paper[],
  id: PaperId,
  index: number,
  itemId?: ItemId,
): readonly StepChange[] {
  const paper = all.find((it) => it.id === id)
  if (paper === undefined) return []
  const others = there.filter((it) => it.id !== id)
  if (index < 0 || index > others.length) return []
  if (there[index]?.id === id) return []
  const order = orderBetween(others[index - 1]?.order ?? null, others[index]?.order ?? null)
  return [edit('papers', paper, { order, itemId: itemId ?? paper.itemId })]
}
