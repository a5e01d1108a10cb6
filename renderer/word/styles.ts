import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import { MAIN_LIST } from './list-plan.ts'
import { GAP, INDENT, TEXT } from './profile.ts'

/** The ids of the styles that text is given. A template is matched by their names instead: ids change on saving. */
export const STYLE = {
  council: 'Title',
  committee: 'BodyName',
  opening: 'MeetingOpening',
  attendance: 'Attendance',
  groupHeading: 'Heading1',
  minuteHeading: 'MinuteHeading',
  itemReference: 'ItemReference',
  numberedParagraph: 'BodyNumbered',
  plainParagraph: 'BodyPlain',
  sentence: 'BodySentence',
  subParagraph: 'SubParagraph',
  resolution: 'Resolution',
  clause: 'ResolutionItem',
  signature: 'NotesSignature',
  header: 'Header',
  footer: 'Footer',
  decision: 'DecisionWord',
  link: 'Hyperlink',
  agendaTitle: 'AgendaTitle',
  when: 'MeetingTime',
  contact: 'AgendaContact',
  openHeading: 'OpenItems',
  openSentence: 'OpenItemsSentence',
  agendaSection: 'AgendaSection',
  restrictedSection: 'RestrictedSection',
  restrictedSentence: 'RestrictedSentence',
  agendaItem: 'AgendaItem',
  itemNote: 'AgendaItemNote',
  closing: 'AgendaClosing',
  publication: 'AgendaPublication',
} as const

/** The bullets under a paragraph; they are the list of the style Sub Paragraph. */
export const BULLET_LIST = 'bullets'

/** The styles of notes. */
export function styles(): IStylesOptions {
  return stylesWith([...frontStyles(), ...minuteStyles()], [DECISION_WORD])
}

/** The built-in styles in the look of the council, those of every page, and a document's own. */
export function stylesWith(
  paragraphStyles: readonly IParagraphStyleOptions[],
  characterStyles: readonly ICharacterStyleOptions[],
): IStylesOptions {
  return {
    default: { document: documentDefaults(), ...builtInStyles() },
    paragraphStyles: [COMMITTEE_NAME, ...paragraphStyles, ...pageStyles()],
    characterStyles: [DEFAULT_CHARACTER, ...characterStyles],
  }
}

/** Nothing is said of widows and orphans: Word leaves no line alone unless it is told to. */
function documentDefaults() {
  const { font, sizeInHalfPoints: size, language, singleSpacing } = TEXT
  return {
    run: {
      font,
      size,
      sizeComplexScript: size,
      language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
    },
    paragraph: { spacing: { before: 0, after: 0, line: singleSpacing, lineRule: 'auto' as const } },
  }
}

const PLAIN_BOLD = { bold: true, color: TEXT.colour, size: TEXT.sizeInHalfPoints }
const HEADING = { keepNext: true, keepLines: true }

/** The headings of Word in the look of the notes: left alone, they would be blue and larger. */
function builtInStyles() {
  const heading = (outlineLevel: number): IBaseParagraphStyleOptions => ({
    name: `heading ${outlineLevel + 1}`,
    uiPriority: 9,
    run: PLAIN_BOLD,
    paragraph: { ...HEADING, outlineLevel, spacing: { after: GAP.afterParagraph } },
  })
  return {
    title: {
      run: PLAIN_BOLD,
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: GAP.afterCouncil } },
    },
    heading1: {
      ...heading(0),
      paragraph: {
        ...HEADING,
        outlineLevel: 0,
        alignment: AlignmentType.CENTER,
        spacing: { before: GAP.aroundGroupHeading, after: GAP.aroundGroupHeading },
      },
    },
    heading2: heading(1),
    heading3: heading(2),
    heading4: heading(3),
    heading5: heading(4),
    heading6: heading(5),
  }
}

function frontStyles(): IParagraphStyleOptions[] {
  const spacing = { after: GAP.afterParagraph }
  return [
    { ...named(STYLE.opening, 'Meeting Opening'), next: STYLE.attendance, paragraph: { spacing } },
    { ...named(STYLE.attendance, 'Attendance'), paragraph: { spacing } },
  ]
}

function minuteStyles(): IParagraphStyleOptions[] {
  const spacing = { after: GAP.afterParagraph }
  return [
    {
      ...named(STYLE.minuteHeading, 'Minute Heading', 'Heading2'),
      next: STYLE.itemReference,
      paragraph: {
        numbering: { reference: MAIN_LIST, instance: 0, level: 0 },
        indent: INDENT.minute,
        spacing: { before: 0, after: 0 },
      },
    },
    {
      ...named(STYLE.itemReference, 'Item Reference'),
      next: STYLE.numberedParagraph,
      run: { italics: true },
      paragraph: { keepNext: true, indent: INDENT.itemReference, spacing },
    },
    {
      ...named(STYLE.numberedParagraph, 'Body Numbered'),
      paragraph: {
        numbering: { reference: MAIN_LIST, instance: 0, level: 1 },
        indent: INDENT.paragraph,
        spacing,
      },
    },
    { ...named(STYLE.plainParagraph, 'Body Plain'), paragraph: { spacing } },
    { ...named(STYLE.sentence, 'Body Sentence', STYLE.plainParagraph), paragraph: { spacing } },
    {
      ...named(STYLE.subParagraph, 'Sub Paragraph'),
      // No space between two of them, the usual space after the last.
      paragraph: {
        numbering: { reference: BULLET_LIST, instance: 0, level: 0 },
        contextualSpacing: true,
        indent: INDENT.bullet[0],
        spacing,
      },
    },
    { ...named(STYLE.resolution, 'Resolution'), next: STYLE.minuteHeading, paragraph: { spacing } },
    {
      ...named(STYLE.clause, 'Resolution Item', STYLE.resolution),
      paragraph: { keepLines: true, indent: INDENT.clause, spacing },
    },
    {
      ...named(STYLE.signature, 'Notes Signature'),
      paragraph: { keepLines: true, spacing: { before: GAP.beforeSignature } },
    },
  ]
}

function pageStyles(): IParagraphStyleOptions[] {
  return [
    { id: STYLE.header, name: 'header', basedOn: 'Normal', uiPriority: 99 },
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      uiPriority: 99,
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ]
}

export function named(id: string, name: string, basedOn = 'Normal'): IParagraphStyleOptions {
  return { id, name, basedOn, quickFormat: true }
}

const COMMITTEE_NAME: IParagraphStyleOptions = {
  ...named(STYLE.committee, 'Body Name', 'Title'),
  paragraph: { spacing: { after: GAP.afterCommittee } },
}

/** Every character style stands on it, and docx leaves it out. */
const DEFAULT_CHARACTER: ICharacterStyleOptions = {
  id: 'DefaultParagraphFont',
  name: 'Default Paragraph Font',
  uiPriority: 1,
  semiHidden: true,
}

const DECISION_WORD: ICharacterStyleOptions = {
  id: STYLE.decision,
  name: 'Decision Word',
  basedOn: 'DefaultParagraphFont',
  quickFormat: true,
  run: { bold: true },
}
