import { all, value } from '../xml.ts'
import type { LintedFile } from './linted-file.ts'
import { repeated } from './linted-file.ts'

/** What one place of the file says of another must be there. */

export function danglingLists({ file, anywhere }: LintedFile): string[] {
  const lists = new Set(all(file.xml('word/numbering.xml'), 'num').map((it) => value(it, 'numId')))
  const named = anywhere('numId').map((it) => value(it))
  return named.filter((id) => id !== '0' && !lists.has(id))
}

const STYLE_NAMERS = ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link']

export function missingStyles({ styles, anywhere }: LintedFile): string[] {
  const named = STYLE_NAMERS.flatMap((name) => anywhere(name)).map((it) => value(it))
  return named.filter((id) => !styles.byId.has(id))
}

/** Word takes bookmark names for the same whatever their case. */
export function repeatedBookmarks({ inWords }: LintedFile): string[] {
  return repeated(inWords('bookmarkStart').map((it) => value(it, 'name').toLowerCase()))
}

export function unclosedBookmarks({ inWords }: LintedFile): string[] {
  const closed = new Set(inWords('bookmarkEnd').map((it) => value(it, 'id')))
  return inWords('bookmarkStart')
    .filter((it) => !closed.has(value(it, 'id')))
    .map((it) => value(it, 'name'))
}

export function strayPageReferences({ inWords }: LintedFile): string[] {
  const bookmarks = new Set(inWords('bookmarkStart').map((it) => value(it, 'name').toLowerCase()))
  const fields = [
    ...inWords('instrText').map((it) => it.textContent ?? ''),
    ...inWords('fldSimple').map((it) => value(it, 'instr')),
  ]
  const targets = fields.flatMap((it) => /PAGEREF\s+(\S+)/.exec(it)?.[1] ?? [])
  return targets.filter((target) => !bookmarks.has(target.toLowerCase()))
}

export function missingTargets({ file }: LintedFile): string[] {
  return file.paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => internalTargets(path, file.text(path)))
    .filter((target) => !file.paths.includes(target))
}

export function missingRelationships({ file }: LintedFile): string[] {
  return file.paths
    .filter((path) => /^word\/[^/]+\.xml$/.test(path))
    .flatMap((path) => {
      const used = [...file.text(path).matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g)].map(([, id]) => id)
      const listed = file.text(path.replace('word/', 'word/_rels/').concat('.rels'))
      return used.filter((id) => !listed.includes(`Id="${id}"`)).map((id) => `${id} in ${path}`)
    })
}

/** The parts that a list of relationships names, as paths from the top of the package. */
function internalTargets(path: string, relationships: string): string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  const entries = relationships.match(/<Relationship\b[^>]*>/g) ?? []
  return entries
    .filter((entry) => !entry.includes('TargetMode="External"'))
    .flatMap((entry) => /\bTarget="([^"]*)"/.exec(entry)?.[1] ?? [])
    .map((target) => decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1)))
}
