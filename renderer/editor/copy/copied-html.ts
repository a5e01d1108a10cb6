import { DOMSerializer, type Schema } from '@tiptap/pm/model'
import type { CopiedLine } from './copied-lines.ts'

/** The copied lines as HTML with real lists, so that Word and Outlook number and letter them themselves. */
export function copiedHtml(lines: readonly CopiedLine[], schema: Schema): string {
  const root = document.createElement('div')
  const serializer = DOMSerializer.fromSchema(schema)
  for (const line of lines) placeOf(line, root).append(serializer.serializeFragment(line.words))
  return root.innerHTML
}

/** The element that takes the words of a line, added to the HTML so far. */
function placeOf(line: CopiedLine, root: HTMLElement): HTMLElement {
  if (line.kind === 'words' && !root.hasChildNodes()) return root
  const type = listTypeOf(line)
  if (type !== null) return added(openList(line, type, root), 'li')
  const paragraph = added(root, 'p')
  if (line.kind === 'lead') {
    added(paragraph, 'strong').append(line.label)
    paragraph.append(' ')
  }
  return paragraph
}

/** How a list marks its items: `disc`, or the `type` of a numbered list. */
function listTypeOf({ kind, level, label }: CopiedLine): 'disc' | 'a' | 'i' | 'A' | '1' | null {
  if (kind === 'bullet') return 'disc'
  if (kind === 'subPoint') return level === 1 ? 'a' : 'i'
  if (label === '' || kind === 'lead' || kind === 'words') return null
  const sign = /[\dA-Za-z]/u.exec(label)?.[0] ?? '1'
  if (/\d/u.test(sign)) return '1'
  return /[a-z]/u.test(sign) ? 'a' : 'A'
}

/** The list that the last line is in, where this line goes on with it; else a new one. */
function openList(line: CopiedLine, type: string, root: HTMLElement): HTMLElement {
  const outer = root.lastElementChild
  const item =
    line.level === 2 && outer !== null && /^[OU]L$/u.test(outer.tagName) ? outer.lastElementChild : null
  const parent = item instanceof HTMLElement ? item : root
  const last = parent.lastElementChild
  if (last instanceof HTMLElement && last.getAttribute('type') === type) return last
  const list = added(parent, type === 'disc' ? 'ul' : 'ol')
  list.setAttribute('type', type)
  const start = numberOf(line.label)
  if (/^[aA1]$/u.test(type) && start > 1) list.setAttribute('start', String(start))
  return list
}

/** The number that a label stands for; letters after z, and Roman ones, begin anew. */
function numberOf(label: string): number {
  const digits = /\d+/u.exec(label)?.[0]
  if (digits !== undefined) return Number(digits)
  const letter = /^\(?([a-z])[.)]/iu.exec(label)?.[1]
  return letter === undefined ? 1 : letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1
}

function added(parent: HTMLElement, tag: string): HTMLElement {
  return parent.appendChild(document.createElement(tag))
}
