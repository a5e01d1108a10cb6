import { labelText } from './label-text.ts'
import { childOf, childrenOf, numberOf, parsedXml, textOf } from './word-xml.ts'

/** A level of a list: how it is counted and what its label says. */
export type ListLevel = {
  readonly start: number
  readonly form: string
  /** `%1.%2`, with a place for each level's number. */
  readonly text: string
  /** What stands between label and text. */
  readonly after: 'tab' | 'space' | 'nothing'
  /** Whether all its numbers are written 1, 2, 3, whatever their own levels say. */
  readonly isLegal: boolean
  /** The paragraph properties of the level. */
  readonly properties: Element | undefined
  /** The style whose paragraphs are on this level without saying so. */
  readonly style: string | null
}

/** The lists of a Word file, which count while its paragraphs go by in order. */
export interface WordLists {
  /** The level that paragraphs of a style are on; 0 where none is theirs. */
  levelOfStyle(list: string, style: string | null): number
  level(list: string, level: number): ListLevel | undefined
  /** The label of the next paragraph on a level of a list. */
  next(list: string, level: number): string
}

type List = {
  /** Lists of one base count together. */
  readonly base: string
  /** The levels that it begins anew when it is first used. */
  readonly anew: readonly number[]
  readonly levels: ReadonlyMap<number, ListLevel>
}

export function wordLists(numberingXml: string): WordLists {
  const root = numberingXml === '' ? undefined : parsedXml(numberingXml).documentElement
  const bases = new Map(childrenOf(root, 'abstractNum').map((it) => [textOf(it, 'abstractNumId') ?? '', it]))
  const lists = new Map(
    childrenOf(root, 'num').map((num) => [textOf(num, 'numId') ?? '', listOf(num, bases)] as const),
  )
  const counters = new Map<string, readonly number[]>()
  const used = new Set<string>()
  /** The counter that a list goes on with: cut off where it begins anew. */
  const counterOf = (list: string, { base, anew }: List) => {
    const counter = counters.get(base) ?? []
    if (used.has(list)) return counter
    used.add(list)
    return anew.length === 0 ? counter : counter.slice(0, Math.min(...anew))
  }
  return {
    levelOfStyle(list, style) {
      const levels = [...(lists.get(list)?.levels ?? [])]
      return levels.find(([, level]) => style !== null && level.style === style)?.[0] ?? 0
    },
    level: (list, level) => lists.get(list)?.levels.get(level),
    next(list, level) {
      const found = lists.get(list)
      if (found === undefined) return ''
      const counter = counterOf(list, found).slice(0, level + 1)
      counter[level] = (counter[level] ?? startOf(found, level) - 1) + 1
      counters.set(found.base, counter)
      return labelText(found.levels, level, (at) => counter[at] ?? startOf(found, at))
    },
  }
}

function startOf({ levels }: List, level: number): number {
  return levels.get(level)?.start ?? 1
}

function listOf(num: Element, bases: ReadonlyMap<string, Element>): List {
  const base = bases.get(textOf(childOf(num, 'abstractNumId')) ?? '')
  const overrides = childrenOf(num, 'lvlOverride')
  const own = overrides.flatMap((override) => childrenOf(override, 'lvl'))
  const levels = new Map(
    [...childrenOf(base, 'lvl'), ...own].map((level) => [levelNumber(level), levelOf(level)]),
  )
  for (const override of overrides) {
    const start = numberOf(childOf(override, 'startOverride'))
    const level = numberOf(override, 'ilvl') ?? 0
    const known = levels.get(level)
    if (start !== null && known !== undefined) levels.set(level, { ...known, start })
  }
  const anew = overrides
    .filter((override) => childOf(override, 'startOverride') !== undefined)
    .map((override) => numberOf(override, 'ilvl') ?? 0)
  return { base: textOf(childOf(num, 'abstractNumId')) ?? '', anew, levels }
}

function levelNumber(level: Element): number {
  return numberOf(level, 'ilvl') ?? 0
}

function levelOf(level: Element): ListLevel {
  const suffix = textOf(childOf(level, 'suff'))
  return {
    start: numberOf(childOf(level, 'start')) ?? 1,
    form: textOf(childOf(level, 'numFmt')) ?? 'decimal',
    text: textOf(childOf(level, 'lvlText')) ?? '',
    after: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: childOf(level, 'isLgl') !== undefined,
    properties: childOf(level, 'pPr'),
    style: textOf(childOf(level, 'pStyle')),
  }
}
