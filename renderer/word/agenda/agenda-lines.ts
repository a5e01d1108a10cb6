import type { AgendaBlock, AgendaItemBlock, ContactBlock } from '../../../shared/documents/agenda-model.ts'
import type { Run } from '../../../shared/documents/model.ts'
import { type PagePiece, pagePieces, pageWords } from '../../../shared/wording/front-sheet.ts'
import type { LineRun } from '../line-runs.ts'
import type { Line } from '../printed-line.ts'
import { STYLE } from '../styles.ts'
import { type AgendaListPlan, type AgendaPlace, OPEN_LIST, RESTRICTED_LIST } from './agenda-list-plan.ts'

/** Whether page numbers are plain words, or fields that refer to the papers behind them in a pack (word.md 3). */
export type PageNumbers = 'words' | 'fields'

/** A block as the line that it is printed as. Italics that a style has of its own are left to it. */
export function agendaLine(block: AgendaBlock, { placeOf }: AgendaListPlan, pages: PageNumbers): Line {
  const { runs } = block
  switch (block.kind) {
    case 'agenda title':
      return { style: STYLE.agendaTitle, runs }
    case 'committee name':
      return { style: STYLE.committee, runs }
    case 'when':
    case 'venue':
      return { style: STYLE.when, runs }
    case 'contact':
      return { style: STYLE.contact, runs: contactRuns(block) }
    case 'open items heading':
      return { style: STYLE.openHeading, runs }
    case 'open items sentence':
      return { style: STYLE.openSentence, runs: runs.map(upright) }
    case 'agenda section': {
      const style = block.restricted ? STYLE.restrictedSection : STYLE.agendaSection
      const own = block.restricted ? RESTRICTED_LIST : OPEN_LIST
      return { style, ...sectionOptions(placeOf(block), own), runs }
    }
    case 'restricted sentence':
      return { style: STYLE.restrictedSentence, runs: runs.map(upright) }
    case 'agenda item':
      return { style: STYLE.agendaItem, ...itemOptions(placeOf(block)), runs: itemRuns(block, pages) }
    case 'item note':
      return { style: STYLE.itemNote, runs }
    case 'closing':
      return { style: STYLE.closing, runs }
    case 'publication':
      return { style: STYLE.publication, runs }
  }
}

function upright({ italic: _, ...run }: Run): Run {
  return run
}

function contactRuns({ label, runs }: ContactBlock): readonly LineRun[] {
  return [{ text: `${label}:\t` }, ...runs]
}

/** A section without a letter stands in no list, and then at the margin. */
function sectionOptions(place: AgendaPlace | undefined, own: string): Pick<Line, 'options'> {
  if (place === undefined) return { options: { numbering: false, indent: { left: 0, firstLine: 0 } } }
  return place.reference === own ? {} : inList(place)
}

function itemOptions(place: AgendaPlace | undefined): Pick<Line, 'options'> {
  return place === undefined || place.reference === OPEN_LIST ? {} : inList(place)
}

/** `custom` keeps docx from giving a numbered paragraph the style List Paragraph. */
function inList(place: AgendaPlace): Pick<Line, 'options'> {
  return { options: { numbering: { ...place, instance: 0, custom: true } } }
}

function itemRuns({ runs, pages, bookmark }: AgendaItemBlock, written: PageNumbers): readonly LineRun[] {
  if (pages === null) return runs
  if (written === 'words') return [...runs, { text: ` ${pageWords(pages)}` }]
  return [...runs, { text: ' ' }, ...pagePieces(pages).map((piece) => pageRun(piece, bookmark))]
}

function pageRun(piece: PagePiece, bookmark: string): LineRun {
  if ('text' in piece) return piece
  return { kind: 'page number', bookmark: `${bookmark}_${piece.end}`, shown: String(piece.page) }
}
