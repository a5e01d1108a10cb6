import type { Document, Element } from '@xmldom/xmldom'
import { all, child, children, value } from './xml.ts'

/**
 * Counts the lists of a Word file as Word does: a level restarts after the levels above it, the lists of
 * one definition count together, and a list that overrides a start does so once.
 */
export type ListCounter = {
  /** The label of the next paragraph in this list and level; nothing when there is no such list. */
  readonly next: (numId: string, level: number) => string | undefined
  /** The level of a list that belongs to a style: the first, unless one names it. */
  readonly levelOfStyle: (numId: string, styleId: string) => number
}

export function countLists(xml: Document | undefined): ListCounter {
  const definitions = new Map(
    all(xml, 'abstractNum').map((it) => [value(it, 'abstractNumId'), definitionOf(it)]),
  )
  const lists = new Map(all(xml, 'num').map((it) => [value(it, 'numId'), listOf(it)]))
  const definitionOfList = (numId: string) => definitions.get(lists.get(numId)?.definition ?? '')
  return {
    next(numId, level) {
      const list = lists.get(numId)
      const definition = definitionOfList(numId)
      return list && definition ? countOn(definition, list, level) : undefined
    },
    levelOfStyle: (numId, styleId) =>
      Math.max(0, definitionOfList(numId)?.levels.findIndex((it) => it?.style === styleId) ?? 0),
  }
}

type Level = {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly style: string
}
type Definition = { readonly levels: (Level | undefined)[]; readonly counts: (number | undefined)[] }
type List = { readonly definition: string; readonly starts: Map<number, number> }

function definitionOf(element: Element): Definition {
  const levels: (Level | undefined)[] = []
  for (const level of children(element).filter((it) => it.localName === 'lvl')) {
    levels[Number(value(level, 'ilvl'))] = {
      start: Number(value(child(level, 'start')) || 1),
      format: value(child(level, 'numFmt')),
      text: value(child(level, 'lvlText')),
      style: value(child(level, 'pStyle')),
    }
  }
  return { levels, counts: [] }
}

function listOf(element: Element): List {
  const overrides = all(element, 'lvlOverride').map((it): [number, number] => [
    Number(value(it, 'ilvl')),
    Number(value(child(it, 'startOverride'))),
  ])
  return { definition: value(child(element, 'abstractNumId')), starts: new Map(overrides) }
}

function countOn({ levels, counts }: Definition, { starts }: List, level: number): string {
  const last = counts[level]
  const start = starts.get(level) ?? levels[level]?.start ?? 1
  counts[level] = last === undefined ? start : last + 1
  if (starts.delete(level)) counts[level] = start
  counts.length = level + 1
  return labelOf(levels, counts, level)
}

function labelOf(levels: Definition['levels'], counts: Definition['counts'], level: number): string {
  const text = levels[level]?.text ?? ''
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return counted(counts[at] ?? 1, levels[at]?.format ?? 'decimal')
  })
}

function counted(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
  switch (format) {
    case 'lowerLetter':
      return letter
    case 'upperLetter':
      return letter.toUpperCase()
    case 'lowerRoman':
      return roman(count)
    default:
      return String(count)
  }
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(count: number): string {
  const [value, digits] = ROMAN.find(([size]) => size <= count) ?? [0, '']
  return value === 0 ? '' : digits + roman(count - value)
}
