import type { Element } from '@xmldom/xmldom'
import { bakeDefaults, type PropertyLayer, propertiesOf } from './defaults.ts'
import type { Mark } from './mark.ts'
import { putInOrder } from './schema-order.ts'
import type { SourceStyles } from './source-styles.ts'
import { nameOf, type UsedStyle } from './used-styles.ts'
import { child, children, copyFor, newElement, remove, setValue, value } from './xml.ts'

export type StyleContext = {
  readonly styles: SourceStyles
  readonly used: ReadonlyMap<string, UsedStyle>
  readonly defaults: PropertyLayer
  readonly mark: Mark
}

/** The used styles as the merged file holds them: under names of their own, with their file's defaults baked in. */
export function copyStyles(target: Element, context: StyleContext): Element[] {
  return [...context.used.values()].map((style) => copyStyle(target, style, context))
}

function copyStyle(target: Element, used: UsedStyle, context: StyleContext): Element {
  const copy = copyFor(target, used.source)
  nameCopy(copy, used, context)
  relate(copy, used, context)
  if (child(copy, 'basedOn') === undefined) {
    for (const below of layersBelow(used, context)) bakeDefaults(copy, below)
  }
  keepOutline(copy, value(child(used.source, 'name')))
  for (const name of ['rPr', 'pPr']) {
    const properties = child(copy, name)
    if (properties) putInOrder(properties)
  }
  return copy
}

function nameCopy(copy: Element, { id, inTable }: UsedStyle, { mark, styles }: StyleContext): void {
  const name = child(copy, 'name')
  const table = value(child(styles.byId.get(inTable), 'name'))
  setValue(copy, id, 'styleId')
  if (name) setValue(name, `${value(name)}${table === '' ? '' : ` in ${table}`}${mark.suffix}`)
  if (mark.prefix === '' && inTable === '') return
  copy.removeAttribute('w:default')
  setValue(copy, '1', 'customStyle')
  for (const left of ['aliases', 'qFormat', 'autoRedefine']) remove(child(copy, left))
}

/** Another style is named only where it is in the merged file too. */
function relate(copy: Element, { inTable }: UsedStyle, { used, mark }: StyleContext): void {
  for (const name of ['basedOn', 'next', 'link']) {
    const related = child(copy, name)
    if (!related) continue
    const id = nameOf(value(related), inTable, mark)
    if (used.has(id) && (inTable === '' || name !== 'link')) setValue(related, id)
    else remove(related)
  }
}

/** What stands below a style that is based on no other, the nearest first. */
function layersBelow(
  { source, inTable }: UsedStyle,
  { styles, defaults }: StyleContext,
): readonly PropertyLayer[] {
  switch (value(source, 'type')) {
    case 'paragraph':
      return inTable === '' ? [defaults] : tableLayers(inTable, styles, defaults)
    case 'table':
      return isUnderDressing(source, styles) ? [defaults] : []
    default:
      return []
  }
}

function isUnderDressing(table: Element, styles: SourceStyles): boolean {
  return [...styles.byId.keys()].some((id) => styles.dressesText(id) && styles.chain(id).includes(table))
}

/**
 * What a table's style says of all its text, above the defaults. What it says otherwise of its first row or
 * of every other one is left to it: a style of paragraphs would have the last word.
 */
function tableLayers(table: string, styles: SourceStyles, defaults: PropertyLayer): readonly PropertyLayer[] {
  const chain = styles.chain(table)
  const parts = chain.flatMap((it) => children(it).filter((part) => part.localName === 'tblStylePr'))
  const said = new Set(parts.flatMap((it) => [...namesIn(it, 'rPr'), ...namesIn(it, 'pPr')]))
  const all = [...chain.map((it) => ({ rPr: child(it, 'rPr'), pPr: child(it, 'pPr') })), defaults]
  return all.map(({ rPr, pPr }) => ({ rPr: rPr && without(rPr, said), pPr: pPr && without(pPr, said) }))
}

function namesIn(part: Element, name: 'rPr' | 'pPr'): string[] {
  return children(child(part, name)).map((it) => it.localName ?? '')
}

function without(properties: Element, names: ReadonlySet<string>): Element {
  const copy = copyFor(properties, properties)
  for (const it of children(copy)) if (names.has(it.localName ?? '')) remove(it)
  return copy
}

/** A heading is one by its name; under another name it has to say so. */
function keepOutline(copy: Element, name: string): void {
  const [, level] = /^heading (\d)$/i.exec(name) ?? []
  if (level === undefined || value(copy, 'type') !== 'paragraph') return
  const properties = propertiesOf(copy, 'pPr')
  if (children(properties).some((it) => it.localName === 'outlineLvl')) return
  properties.appendChild(newElement(copy, 'outlineLvl', { val: Number(level) - 1 }))
}
