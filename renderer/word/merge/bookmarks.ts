import type { Element } from '@xmldom/xmldom'
import type { Assembly } from './assembly.ts'
import type { Mark } from './mark.ts'
import { all, children, newElement, putAfter, remove, setValue, unwrap, value } from './xml.ts'

/** Gives bookmarks, and what refers to them, names and ids that nothing else in the merged file has. */
export function renameBookmarks(target: Assembly, roots: readonly Element[], mark: Mark): void {
  const every = (name: string) => roots.flatMap((root) => all(root, name))
  const names = new Map<string, string>()
  const ids = new Map<string, number>()
  const ended = new Set(every('bookmarkEnd').map((it) => value(it, 'id')))
  for (const start of every('bookmarkStart')) {
    const id = value(start, 'id')
    if (ids.has(id) || !ended.has(id) || value(start, 'name') === '_GoBack') remove(start)
    else {
      ids.set(id, target.next('bookmark'))
      names.set(value(start, 'name'), takeName(target, value(start, 'name'), mark))
      setValue(start, ids.get(id) ?? 0, 'id')
      setValue(start, names.get(value(start, 'name')) ?? '', 'name')
    }
  }
  endBookmarks(every('bookmarkEnd'), ids)
  renameTargets(every, names)
}

/**
 * A bookmark that a page reference of the pack leads to, at the start of a paragraph or at its end. It holds
 * something where it can: LibreOffice takes an empty one to be on the page before.
 */
export function addBookmark(target: Assembly, paragraph: Element, name: string, at: 'start' | 'end'): void {
  const id = target.next('bookmark')
  const start = newElement(paragraph, 'bookmarkStart', { id, name })
  const end = newElement(paragraph, 'bookmarkEnd', { id })
  const pieces = children(paragraph).filter((it) => it.localName !== 'pPr')
  const held = pieces
    .filter((it) => ['r', 'hyperlink'].includes(it.localName ?? ''))
    .at(at === 'start' ? 0 : -1)
  if (held) {
    paragraph.insertBefore(start, held)
    putAfter(held, end)
  } else {
    paragraph.appendChild(start)
    paragraph.appendChild(end)
  }
  target.bookmarks.add(name.toLowerCase())
}

/** Each end once, however often the file has it. */
function endBookmarks(ends: readonly Element[], ids: Map<string, number>): void {
  for (const end of ends) {
    const id = ids.get(value(end, 'id'))
    ids.delete(value(end, 'id'))
    if (id === undefined) remove(end)
    else setValue(end, id, 'id')
  }
}

const LONGEST = 40

/** Word hides a bookmark whose name begins with a line, so that one stays in front. */
function takeName({ bookmarks }: Assembly, name: string, { prefix }: Mark): string {
  const wanted = name.startsWith('_') ? `_${prefix}${name.slice(1)}` : `${prefix}${name}`
  let free = wanted.slice(0, LONGEST)
  for (let count = 2; bookmarks.has(free.toLowerCase()); count++) {
    free = `${wanted.slice(0, LONGEST - 4)}_${count}`
  }
  bookmarks.add(free.toLowerCase())
  return free
}

function renameTargets(every: (name: string) => Element[], names: ReadonlyMap<string, string>): void {
  for (const text of every('instrText')) text.textContent = renamed(text.textContent ?? '', names)
  for (const field of every('fldSimple')) setValue(field, renamed(value(field, 'instr'), names), 'instr')
  for (const link of every('hyperlink')) {
    const anchor = value(link, 'anchor')
    if (anchor === '') continue
    const name = names.get(anchor)
    if (name !== undefined) setValue(link, name, 'anchor')
    else if (link.hasAttribute('r:id')) link.removeAttribute('w:anchor')
    else unwrap(link)
  }
}

function renamed(instruction: string, names: ReadonlyMap<string, string>): string {
  const target = /(\b(?:PAGEREF|NOTEREF|REF)\s+|\\l\s+"?)([^\s"\\]+)/g
  return instruction.replace(target, (_, before: string, name: string) => before + (names.get(name) ?? name))
}
