import type { Document, Element } from '@xmldom/xmldom'
import type { Assembly } from './assembly.ts'
import type { Mark } from './mark.ts'
import { Uncarried } from './uncarried.ts'
import type { UsedStyle } from './used-styles.ts'
import { nameOf } from './used-styles.ts'
import { all, child, children, copyFor, newElement, putFirst, remove, setValue, value } from './xml.ts'

type Context = {
  readonly part: Document | undefined
  readonly used: ReadonlyMap<string, UsedStyle>
  readonly mark: Mark
}

/** Takes the lists over that text or styles are in, under numbers of their own, and names them so. */
export function mergeLists(target: Assembly, roots: readonly Element[], context: Context): void {
  const source = readLists(context.part)
  const numbers = new Map<string, number>()
  const definitions = new Map<string, number>()
  for (const named of roots.flatMap((root) => all(root, 'numId'))) {
    const id = value(named)
    if (id === '0' || id === '') continue
    const list = source.lists.get(id)
    const definition = list && definitionOf(list, source)
    if (!list || !definition) {
      remove(named.parentNode === null ? undefined : child(named.parentNode.parentNode ?? undefined, 'numPr'))
      continue
    }
    const number =
      numbers.get(id) ?? addList(target, list, addDefinition(target, definition, definitions, context))
    numbers.set(id, number)
    setValue(named, number)
  }
}

type SourceLists = {
  readonly lists: ReadonlyMap<string, Element>
  readonly definitions: ReadonlyMap<string, Element>
}

function readLists(part: Document | undefined): SourceLists {
  const elements = children(part?.documentElement ?? undefined)
  const named = (name: string, id: string) =>
    new Map(elements.filter((it) => it.localName === name).map((it) => [value(it, id), it]))
  return { lists: named('num', 'numId'), definitions: named('abstractNum', 'abstractNumId') }
}

/** A definition may only name a style of lists, whose own definition then has the levels. */
function definitionOf(list: Element, { definitions }: SourceLists): Element | undefined {
  const definition = definitions.get(value(child(list, 'abstractNumId')))
  const linked = value(child(definition, 'numStyleLink'))
  if (linked === '') return definition
  return [...definitions.values()].find((it) => value(child(it, 'styleLink')) === linked) ?? definition
}

function addList(target: Assembly, list: Element, definition: number): number {
  const number = target.next('list')
  const copy = copyFor(target.numbering, list)
  setValue(copy, number, 'numId')
  const named = child(copy, 'abstractNumId')
  if (named) setValue(named, definition)
  target.numbering.appendChild(copy)
  return number
}

function addDefinition(
  target: Assembly,
  definition: Element,
  added: Map<string, number>,
  { used, mark }: Context,
): number {
  const id = value(definition, 'abstractNumId')
  const known = added.get(id)
  if (known !== undefined) return known
  if (all(definition, 'lvlPicBulletId').length > 0) throw new Uncarried('a list with pictures for bullets')
  const number = target.next('list definition')
  added.set(id, number)
  const copy = copyFor(target.numbering, definition)
  setValue(copy, number, 'abstractNumId')
  tellApart(copy, number)
  nameLevelStyles(copy, used, mark)
  const firstList = children(target.numbering).find((it) => it.localName === 'num')
  target.numbering.insertBefore(copy, firstList ?? null)
  return number
}

/** Word takes definitions with one of these ids for the same list. */
function tellApart(copy: Element, number: number): void {
  for (const name of ['nsid', 'tmpl', 'name', 'styleLink', 'numStyleLink']) remove(child(copy, name))
  putFirst(copy, newElement(copy, 'nsid', { val: (FIRST_ID + number).toString(16).toUpperCase() }))
}

const FIRST_ID = 0x4d420000

function nameLevelStyles(copy: Element, used: ReadonlyMap<string, UsedStyle>, mark: Mark): void {
  for (const style of all(copy, 'pStyle')) {
    const id = nameOf(value(style), '', mark)
    if (used.has(id)) setValue(style, id)
    else remove(style)
  }
}
