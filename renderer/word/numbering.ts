import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import type { NumberFormat } from './list-label.ts'
import { MAIN_LIST, type PlannedList } from './list-plan.ts'
import { BULLETS, type Hang, INDENT } from './profile.ts'
import { BULLET_LIST, STYLE } from './styles.ts'

/** The list definitions of a file: those that its blocks were planned into, and the bullets. */
export function numbering(lists: readonly PlannedList[]): INumberingOptions {
  const planned = lists.map((list) => ({ reference: list.reference, levels: levelsOf(list) }))
  return { config: [...planned, { reference: BULLET_LIST, levels: bulletLevels() }] }
}

function levelsOf(list: PlannedList): ILevelsOptions[] {
  switch (list.kind) {
    case 'minutes':
      return minuteLevels(list)
    case 'labels':
      return labelLevels(list)
  }
}

/** One list of two levels, so that the paragraphs restart at each minute without being told. */
function minuteLevels({ reference, start }: { reference: string; start: number }): ILevelsOptions[] {
  // Only one list can be a style's own; the lists after a gap are given to their paragraphs directly.
  const ofStyle = (style: string) => (reference === MAIN_LIST ? { style } : {})
  return [
    {
      ...level(0, LevelFormat.DECIMAL, '%1.', start),
      style: {
        ...ofStyle(STYLE.minuteHeading),
        run: { bold: true },
        paragraph: { indent: INDENT.minute },
      },
    },
    {
      ...level(1, LevelFormat.DECIMAL, '%2.', 1),
      style: {
        ...ofStyle(STYLE.numberedParagraph),
        run: { bold: false },
        paragraph: { indent: INDENT.paragraph },
      },
    },
  ]
}

type LabelList = Extract<PlannedList, { kind: 'labels' }>

function labelLevels({ of, form, start }: LabelList): ILevelsOptions[] {
  const label = (at: 0 | 1, indent: Hang) => ({
    ...level(at, form.format, `${form.before}%${at + 1}${form.after}`, start),
    style: { paragraph: { indent } },
  })
  switch (of) {
    case 'paragraph':
      return [label(0, INDENT.paragraph)]
    case 'first sub-point':
      return [label(0, INDENT.subPoint[0])]
    case 'second sub-point':
      return [label(0, INDENT.subPoint[0]), label(1, INDENT.subPoint[1])]
    case 'clause':
      return [label(0, form.before === '(' ? INDENT.bracketedClause : INDENT.clause)]
  }
}

function bulletLevels(): ILevelsOptions[] {
  return BULLETS.map((bullet, at) => ({
    ...level(at, LevelFormat.BULLET, bullet, 1),
    style: {
      ...(at === 0 ? { style: STYLE.subParagraph } : {}),
      paragraph: { indent: INDENT.bullet[at] ?? INDENT.bullet[0] },
    },
  }))
}

function level(at: number, format: NumberFormat | 'bullet', text: string, start: number): ILevelsOptions {
  return { level: at, format, text, start, alignment: AlignmentType.LEFT }
}
