import type {
  AttendanceListBlock,
  Block,
  BulletBlock,
  ClauseBlock,
  ItemReferenceBlock,
  MinuteHeadingBlock,
  ParagraphBlock,
  ResolutionBlock,
  Run,
  SubPointBlock,
} from '../../shared/documents/model.ts'
import { type ListPlan, MAIN_LIST, type Place } from './list-plan.ts'
import { type Bookmark, type Line, PrintedLine } from './printed-line.ts'
import { BULLET_LIST, STYLE } from './styles.ts'

/** Every block as the paragraph it is printed as, with a bookmark where it is given one. */
export function paragraphs(
  blocks: readonly Block[],
  plan: ListPlan,
  bookmarks: ReadonlyMap<Block, Bookmark> = new Map(),
): PrintedLine[] {
  return blocks.map((block, at) => {
    const line = lineOf(block, { place: plan.placeOf(block), next: blocks[at + 1]?.kind })
    const kept = blocks[at + 1]?.kind === 'signature' ? keptWithNext(line) : line
    const bookmark = bookmarks.get(block)
    return new PrintedLine(bookmark === undefined ? kept : { ...kept, bookmark })
  })
}

/** Nobody signs a page with nothing else on it. */
function keptWithNext(line: Line): Line {
  return { ...line, options: { ...line.options, keepNext: true } }
}

/** What a block cannot know by itself: the list that counts it, and what comes after it. */
type Surroundings = { readonly place: Place | undefined; readonly next: Block['kind'] | undefined }

function lineOf(block: Block, around: Surroundings): Line {
  switch (block.kind) {
    case 'authority':
      return { style: STYLE.council, runs: block.runs }
    case 'committee name':
      return { style: STYLE.committee, runs: block.runs }
    case 'opening':
      return { style: STYLE.opening, runs: block.runs }
    case 'attendance list':
      return attendanceList(block)
    case 'group heading':
      return { style: STYLE.groupHeading, runs: block.runs }
    case 'minute heading':
      return minuteHeading(block, around)
    case 'item reference':
      return itemReference(block)
    case 'paragraph':
      return paragraph(block, around)
    case 'sentence':
      return { style: STYLE.sentence, runs: block.runs }
    case 'bullet':
      return bullet(block)
    case 'sub-point':
      return subPoint(block, around)
    case 'resolution':
      return resolution(block, around)
    case 'clause':
      return clause(block, around)
    case 'signature':
      return { style: STYLE.signature, runs: block.runs }
  }
}

/** The label runs in with the names, bold and with a colon. */
function attendanceList({ label, runs }: AttendanceListBlock): Line {
  return { style: STYLE.attendance, runs: [{ text: `${label}:`, bold: true }, { text: ' ' }, ...runs] }
}

function minuteHeading({ runs }: MinuteHeadingBlock, { place }: Surroundings): Line {
  return { style: STYLE.minuteHeading, ...countedAt(place), runs }
}

/** It is italic by its style alone, so that a change of the style shows. */
function itemReference({ runs }: ItemReferenceBlock): Line {
  return { style: STYLE.itemReference, runs: runs.map(({ italic: _, ...run }): Run => run) }
}

/** Without a number it begins at the margin, as a resolution does. */
function paragraph({ number, runs }: ParagraphBlock, { place }: Surroundings): Line {
  if (number === null) return { style: STYLE.plainParagraph, runs }
  return { style: STYLE.numberedParagraph, ...countedAt(place), runs }
}

/** The first level is the list of its style; the second has to be named. */
function bullet({ level, runs }: BulletBlock): Line {
  if (level === 1) return { style: STYLE.subParagraph, runs }
  return { style: STYLE.subParagraph, ...countedAt({ reference: BULLET_LIST, instance: 0, level: 1 }), runs }
}

function subPoint({ runs }: SubPointBlock, { place }: Surroundings): Line {
  return { style: STYLE.subParagraph, ...countedAt(place), runs }
}

function resolution({ runs }: ResolutionBlock, { next }: Surroundings): Line {
  return { style: STYLE.resolution, ...(next === 'clause' ? { options: { keepNext: true } } : {}), runs }
}

function clause({ runs }: ClauseBlock, { place, next }: Surroundings): Line {
  const { options } = countedAt(place)
  const kept = next === 'clause' ? { keepNext: true } : {}
  return { style: STYLE.clause, options: { ...options, ...kept }, runs }
}

/** `custom` keeps docx from giving a numbered paragraph the style List Paragraph. */
function countedAt(place: Place | undefined): Pick<Line, 'options'> {
  if (place === undefined || place.reference === MAIN_LIST) return {}
  return { options: { numbering: { ...place, custom: true } } }
}
