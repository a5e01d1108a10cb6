import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../../shared/records/house-style.ts'
import type { LinesOf } from './sentences/record-lines.ts'

/** The part of a committee's house style that shows while notes are typed. */
export type EditorStyle = Pick<HouseStyle, 'paragraphNumbers' | 'clauseLabels' | 'quotationMarks'>

export type EditorSettings = {
  readonly style: EditorStyle
  /** What the lead of a new resolution starts with, such as "that ". */
  readonly leadBegins: string
  /** What the records say now of what a sentence tells of; another function where they may say something new. */
  readonly linesOf: LinesOf
}

export const INITIAL_SETTINGS: EditorSettings = {
  style: DEFAULT_HOUSE_STYLE,
  leadBegins: '',
  linesOf: () => [],
}
