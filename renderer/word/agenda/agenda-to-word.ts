import { Column, Document, type ISectionOptions, SectionType } from 'docx'
import type { AgendaBlock, AgendaDocument } from '../../../shared/documents/agenda-model.ts'
import { draftHeader, paper } from '../page.ts'
import { type Line, PrintedLine } from '../printed-line.ts'
import { FRONT_SHEET } from '../profile.ts'
import { stylesWith } from '../styles.ts'
import { packDocument } from '../word-package.ts'
import { agendaLine, type PageNumbers } from './agenda-lines.ts'
import { planAgendaLists } from './agenda-list-plan.ts'
import { agendaNumbering } from './agenda-numbering.ts'
import { agendaStyles, LINK_STYLE } from './agenda-styles.ts'
import { SectionEnd } from './section-end.ts'
import { checkShownLabels } from './shown-labels.ts'

/**
 * The front sheet as a .docx file; the same document always gives the same bytes. In a pack its page numbers
 * are fields that refer to the bookmarks of the papers, which stand in the pack behind it.
 * Throws when a label is one that no list of Word can show.
 */
export function agendaToWord(document: AgendaDocument, pages: PageNumbers): Uint8Array {
  const { title, subject, author, keywords } = document.properties
  const plan = planAgendaLists(document.blocks)
  checkShownLabels(document.blocks, plan)
  return packDocument(
    new Document({
      title,
      subject,
      keywords,
      creator: author,
      lastModifiedBy: author,
      styles: stylesWith(agendaStyles(), [LINK_STYLE]),
      numbering: agendaNumbering(plan.lists),
      sections: sectionsOf(document, (block) => agendaLine(block, plan, pages)),
    }),
  )
}

/**
 * Title and committee across the page, then two columns for when and whom to ask, then the items. Columns are
 * read one after the other by a screen reader, where a table for the layout would be read row by row.
 */
function sectionsOf(
  { blocks, status }: AgendaDocument,
  lineOf: (block: AgendaBlock) => Line,
): ISectionOptions[] {
  const lines = (kinds: readonly AgendaBlock['kind'][]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(lineOf)
  const rest = blocks.filter(({ kind }) => ![...TITLE, ...WHEN, ...CONTACT].includes(kind)).map(lineOf)
  const columns = inTwoColumns(lines(WHEN), lines(CONTACT))
  const onSamePage = { ...paper(), type: SectionType.CONTINUOUS }
  return [
    {
      properties: paper(),
      headers: status === 'draft' ? { default: draftHeader() } : {},
      children: ended(lines(TITLE)),
    },
    { properties: { ...onSamePage, ...twoColumns() }, children: ended(columns) },
    { properties: onSamePage, children: rest.map((line) => new PrintedLine(line)) },
  ]
}

const TITLE: readonly AgendaBlock['kind'][] = ['agenda title', 'committee name']
const WHEN: readonly AgendaBlock['kind'][] = ['when', 'venue']
const CONTACT: readonly AgendaBlock['kind'][] = ['contact']

function inTwoColumns(first: readonly Line[], [top, ...below]: readonly Line[]): readonly Line[] {
  return top === undefined
    ? first
    : [...first, { ...top, runs: [{ kind: 'next column' }, ...top.runs] }, ...below]
}

function twoColumns() {
  const { first, space, second } = FRONT_SHEET.columns
  const children = [new Column({ width: first, space }), new Column({ width: second })]
  return { column: { count: 2, equalWidth: false, children } }
}

function ended(lines: readonly Line[]) {
  return lines.map((line, at) => (at === lines.length - 1 ? new SectionEnd(line) : new PrintedLine(line)))
}
