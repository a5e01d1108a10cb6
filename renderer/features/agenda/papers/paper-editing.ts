import type { Direction } from '../../../../shared/domain/agenda/agenda-editing.ts'
import {
  addedNotes,
  broughtBack,
  movedPaper,
  nudgedPaper,
} from '../../../../shared/domain/papers/paper-changes.ts'
import { remove } from '../../../../shared/records/change.ts'
import type { Instant } from '../../../../shared/records/dates.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import type { ItemId, MeetingId, NewId, PaperId } from '../../../../shared/records/ids.ts'
import type { EarlierVersion, Paper } from '../../../../shared/records/paper.ts'
import type { Draft } from '../../../fields/draft.ts'
import { say } from '../../../session/session.ts'
import { focusOnceThere } from '../../../ui/focus-once-there.ts'

/** An item, as far as its papers need it. */
export type OfItem = { readonly id: ItemId; readonly meetingId: MeetingId }

export type PaperParts = {
  readonly newId: NewId
  readonly now: () => Instant
  /** Commits a step of the clerk's, and tells whether it is kept. */
  readonly step: (label: string, changes: readonly StepChange[]) => Promise<'kept' | 'not kept'>
  readonly titleOf: (paper: Paper) => string
  /** The papers of the meeting as they are stored by then. */
  readonly stored: () => Promise<readonly Paper[]>
}

/** What can be done to papers that are there, each undone as one step. */
export function paperEditing({ newId, now, step, titleOf, stored }: PaperParts) {
  /** A held-down key asks faster than the screen follows: each step goes on from what is stored. */
  const move = async (changesFor: (papers: readonly Paper[]) => readonly StepChange[]) => {
    const changes = changesFor(await stored())
    if (changes.length > 0) await step('move of a paper', changes)
    return changes.length > 0
  }
  return {
    addNotesOf: async (item: OfItem, meetingId: MeetingId) => {
      const own = (await stored()).filter(({ itemId }) => itemId === item.id)
      await step('new paper', addedNotes(own, item, meetingId, newId))
    },
    bringBack: (paper: Paper, version: EarlierVersion) =>
      void step('change of a paper', broughtBack(paper, version, now())),
    remove: async (paper: Paper) => {
      const kept = await step(`removal of ${titleOf(paper)}`, [remove('papers', paper.id)])
      if (kept === 'kept') say(`Removed “${titleOf(paper)}”.`, true)
      else say(`Nothing was removed: “${titleOf(paper)}” is still there.`)
    },
    nudge: async (paper: Paper, direction: Direction) => {
      const isMoved = await move((papers) =>
        nudgedPaper(
          papers.filter(({ itemId }) => itemId === paper.itemId),
          paper.id,
          direction,
        ),
      )
      if (!isMoved) return say(direction === 'up' ? 'This is the first paper.' : 'This is the last paper.')
      say('Moved.')
      focusOnceThere(`[data-paper="${paper.id}"] textarea`)
    },
    drop: async (dragged: PaperId, onto: Paper, edge: 'above' | 'below') => {
      const isMoved = await move((papers) => {
        const there = papers.filter(({ itemId, id }) => itemId === onto.itemId && id !== dragged)
        const index = there.findIndex(({ id }) => id === onto.id) + (edge === 'below' ? 1 : 0)
        return movedPaper(papers, there, dragged, index, onto.itemId)
      })
      if (isMoved) say('Moved.')
    },
    titleDraft: (paper: Paper): Draft => ({
      key: `paper/${paper.id}/title`,
      label: 'change of a paper',
      stored: paper.title,
      changesFor: (title) => [edit('papers', paper, { title })],
    }),
  }
}
