import { AlignmentType, type ILevelsOptions, type INumberingOptions } from 'docx'
import { FRONT_SHEET } from '../profile.ts'
import { STYLE } from '../styles.ts'
import { type AgendaList, type ListLevel, OPEN_LIST, RESTRICTED_LIST } from './agenda-list-plan.ts'

/** The list definitions of a front sheet. */
export function agendaNumbering(lists: readonly AgendaList[]): INumberingOptions {
  return {
    config: lists.map(({ reference, levels: [section, item] }) => ({
      reference,
      levels: [
        level(0, section, { bold: true, indent: FRONT_SHEET.section, style: sectionStyle(reference) }),
        level(1, item, { bold: false, indent: FRONT_SHEET.item, style: itemStyle(reference) }),
      ],
    })),
  }
}

/** A list is the own one of a style, or none's; items of the restricted section are named to theirs. */
function sectionStyle(reference: string): string | undefined {
  if (reference === OPEN_LIST) return STYLE.agendaSection
  return reference === RESTRICTED_LIST ? STYLE.restrictedSection : undefined
}

function itemStyle(reference: string): string | undefined {
  return reference === OPEN_LIST ? STYLE.agendaItem : undefined
}

type Look = {
  readonly bold: boolean
  readonly indent: { readonly left: number; readonly hanging: number }
  readonly style: string | undefined
}

function level(at: 0 | 1, { format, text, start }: ListLevel, { bold, indent, style }: Look): ILevelsOptions {
  return {
    level: at,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { ...(style === undefined ? {} : { style }), run: { bold }, paragraph: { indent } },
  }
}
