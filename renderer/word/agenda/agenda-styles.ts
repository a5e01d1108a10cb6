import { AlignmentType, type ICharacterStyleOptions, type IParagraphStyleOptions } from 'docx'
import { FRONT_SHEET, TEXT } from '../profile.ts'
import { named, STYLE } from '../styles.ts'
import { OPEN_LIST, RESTRICTED_LIST } from './agenda-list-plan.ts'

const { gap } = FRONT_SHEET

/** The styles of a front sheet: AGENDA is its first heading, the open and the restricted items are the second. */
export function agendaStyles(): IParagraphStyleOptions[] {
  return [...headStyles(), ...sectionStyles(), ...itemStyles(), ...footStyles()]
}

function headStyles(): IParagraphStyleOptions[] {
  const { contact, titleInHalfPoints: size } = FRONT_SHEET
  return [
    {
      ...named(STYLE.agendaTitle, 'Agenda Title', 'Heading1'),
      next: STYLE.committee,
      run: { size, sizeComplexScript: size },
      paragraph: { spacing: { before: 0, after: gap.afterTitle } },
    },
    { ...named(STYLE.when, 'Meeting Time'), run: { bold: true } },
    {
      ...named(STYLE.contact, 'Agenda Contact'),
      // The tab after the label goes to where the text hangs.
      paragraph: { indent: contact },
    },
    {
      ...named(STYLE.openHeading, 'Open Items', 'Heading2'),
      next: STYLE.openSentence,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: gap.beforeOpenItems, after: 0 } },
    },
    {
      ...named(STYLE.openSentence, 'Open Items Sentence'),
      run: { italics: true },
      paragraph: {
        keepNext: true,
        alignment: AlignmentType.CENTER,
        spacing: { after: gap.afterSection },
      },
    },
  ]
}

function sectionStyles(): IParagraphStyleOptions[] {
  const { section } = FRONT_SHEET
  return [
    {
      ...named(STYLE.agendaSection, 'Agenda Section', 'Heading3'),
      next: STYLE.agendaItem,
      paragraph: {
        numbering: { reference: OPEN_LIST, instance: 0, level: 0 },
        indent: section,
        spacing: { before: gap.beforeSection, after: gap.afterSection },
      },
    },
    {
      ...named(STYLE.restrictedSection, 'Restricted Section', 'Heading2'),
      next: STYLE.restrictedSentence,
      paragraph: {
        numbering: { reference: RESTRICTED_LIST, instance: 0, level: 0 },
        indent: section,
        spacing: { before: gap.beforeRestricted, after: gap.afterRestricted },
      },
    },
    {
      ...named(STYLE.restrictedSentence, 'Restricted Sentence'),
      next: STYLE.agendaItem,
      run: { italics: true },
      paragraph: { keepNext: true, indent: { left: section.left }, spacing: { after: gap.afterSection } },
    },
  ]
}

function itemStyles(): IParagraphStyleOptions[] {
  const { item } = FRONT_SHEET
  return [
    {
      ...named(STYLE.agendaItem, 'Agenda Item'),
      paragraph: {
        numbering: { reference: OPEN_LIST, instance: 0, level: 1 },
        keepLines: true,
        indent: item,
        spacing: { after: gap.afterItem },
      },
    },
    {
      ...named(STYLE.itemNote, 'Agenda Item Note'),
      paragraph: { indent: { left: item.left }, spacing: { after: gap.afterItem } },
    },
  ]
}

function footStyles(): IParagraphStyleOptions[] {
  const spacing = { before: gap.beforeFoot }
  return [
    { ...named(STYLE.closing, 'Agenda Closing'), paragraph: { spacing } },
    { ...named(STYLE.publication, 'Agenda Publication'), run: { bold: true }, paragraph: { spacing } },
  ]
}

/** Word's own name for it, so that the link is known as one. The blue is dark enough on white (AA). */
export const LINK_STYLE: ICharacterStyleOptions = {
  id: STYLE.link,
  name: 'Hyperlink',
  basedOn: 'DefaultParagraphFont',
  uiPriority: 99,
  run: { color: '0000D0', underline: { type: 'single', color: '0000D0' }, size: TEXT.sizeInHalfPoints },
}
