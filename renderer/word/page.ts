import {
  AlignmentType,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { NotesDocument } from '../../shared/documents/model.ts'
import { INITIALS_PLACE } from '../../shared/wording/signature.ts'
import { PAGE, TEXT, WATERMARK } from './profile.ts'
import { STYLE } from './styles.ts'

/**
 * The paper, its margins, the page number at the foot, a place for initials beside it, and DRAFT across every
 * page of a draft.
 */
export function page({ status, hasInitials }: Pick<NotesDocument, 'status' | 'hasInitials'>) {
  return {
    properties: paper(),
    headers: status === 'draft' ? { default: draftHeader() } : {},
    footers: { default: hasInitials === true ? pageNumberAndInitials() : pageNumber() },
  }
}

/** A4 with the council's margins. */
export function paper(): ISectionPropertiesOptions {
  const { width, height, marginTop, marginBottom, marginSide, headerAndFooter } = PAGE
  return {
    page: {
      size: { width, height },
      margin: {
        top: marginTop,
        bottom: marginBottom,
        left: marginSide,
        right: marginSide,
        header: headerAndFooter,
        footer: headerAndFooter,
      },
    },
  }
}

/** DRAFT across the page. */
export function draftHeader(): Header {
  const { text, colour } = WATERMARK
  const watermark = new TextWatermark({ text, color: colour, font: TEXT.font })
  return new Header({ children: [new Paragraph({ style: STYLE.header, children: [watermark] })] })
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Footer({ children: [new Paragraph({ style: STYLE.footer, children: [number] })] })
}

/** The number stays in the middle; the place for initials ends with the text. */
function pageNumberAndInitials(): Footer {
  const width = PAGE.width - 2 * PAGE.marginSide
  const words = new TextRun({ children: ['\t', PageNumber.CURRENT, `\t${INITIALS_PLACE}`] })
  const tabStops = [
    { type: TabStopType.CENTER, position: width / 2 },
    { type: TabStopType.RIGHT, position: width },
  ]
  return new Footer({
    children: [
      new Paragraph({ style: STYLE.footer, alignment: AlignmentType.LEFT, tabStops, children: [words] }),
    ],
  })
}
