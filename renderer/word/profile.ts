/**
 * Every measurement of the council's notes, as fitted to the published ones: with them the page breaks
 * of the notes of November 2024 fall where they fell in print. Lengths are in twips, twentieths of a
 * point, unless the name says otherwise.
 */

const POINT = 20
/** A line of 12 pt of space, the only gap between two paragraphs. */
const LINE_GAP = 12 * POINT

/** A4 with 2.54 cm above and below and 2.5 cm at the sides. */
export const PAGE = {
  width: 11906,
  height: 16838,
  marginTop: 1440,
  marginBottom: 1440,
  marginSide: 1418,
  /** From the edge of the paper to the header, and to the footer. */
  headerAndFooter: 709,
} as const

export const TEXT = {
  font: 'Arial',
  /** Word counts the size of type in half points. */
  sizeInHalfPoints: 24,
  colour: '000000',
  language: 'en-GB',
  /** Word counts single spacing as 240ths of a line. */
  singleSpacing: 240,
} as const

export const GAP = {
  afterCouncil: 18 * POINT,
  afterCommittee: 24 * POINT,
  aroundGroupHeading: LINE_GAP,
  afterParagraph: LINE_GAP,
  /** Room for a hand. */
  beforeSignature: 4 * LINE_GAP,
} as const

/** Where text begins, from the left margin, and how far its number hangs out to the left of that. */
export type Hang = { readonly left: number; readonly hanging: number }

export const INDENT = {
  minute: { left: 720, hanging: 720 },
  itemReference: { left: 720 },
  paragraph: { left: 360, hanging: 360 },
  bullet: [
    { left: 720, hanging: 360 },
    { left: 1080, hanging: 360 },
  ],
  /** The roman numerals of the second level need more room than a letter. */
  subPoint: [
    { left: 720, hanging: 360 },
    { left: 1200, hanging: 480 },
  ],
  clause: { left: 720, hanging: 360 },
  /** `(m)` is as wide as the other labels' whole column. */
  bracketedClause: { left: 840, hanging: 480 },
} as const satisfies Record<string, Hang | readonly [Hang, Hang] | { left: number }>

/** The front sheet of an agenda, as fitted to the published one of November 2022. */
export const FRONT_SHEET = {
  titleInHalfPoints: 28,
  /** Two columns: when and where, and whom to ask; the second is wide enough for an e-mail address. */
  columns: { first: 4400, space: 273, second: 4397 },
  contact: { left: 1431, hanging: 1431 },
  section: { left: 720, hanging: 720 },
  item: { left: 720, hanging: 720 },
  gap: {
    afterTitle: 18 * POINT,
    beforeOpenItems: 24 * POINT,
    beforeSection: LINE_GAP,
    afterSection: 6 * POINT,
    beforeRestricted: 18 * POINT,
    afterRestricted: 3 * POINT,
    afterItem: 6 * POINT,
    beforeFoot: LINE_GAP,
  },
} as const

export const WATERMARK = { text: 'DRAFT', colour: 'silver' } as const

/** Bullets that every font of the office has: no symbol font is needed for them. */
export const BULLETS = ['\u2022', '\u2013'] as const
