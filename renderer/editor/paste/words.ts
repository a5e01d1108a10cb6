import type { Inline } from '../../../shared/records/note-body.ts'
import { typedLabel } from './list-marker.ts'

/** The words of a block on their way in: text in one look each, and line breaks. */
export type Words = readonly Inline[]
export type Look = { readonly bold: boolean; readonly italic: boolean }

export function inlineText(text: string, look: Look): Inline {
  const marks = [
    ...(look.bold ? [{ type: 'bold' as const }] : []),
    ...(look.italic ? [{ type: 'italic' as const }] : []),
  ]
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

export function textOf(words: Words): string {
  return words.map((part) => (part.type === 'text' ? part.text : '\n')).join('')
}

/** Without as many characters at the start; a line break counts as one. */
export function withoutStart(words: Words, length: number): Words {
  let left = length
  return words.flatMap((part): Words => {
    const size = part.type === 'text' ? part.text.length : 1
    const cut = Math.min(left, size)
    left -= cut
    if (cut === 0) return [part]
    if (cut === size || part.type !== 'text') return []
    return [{ ...part, text: part.text.slice(cut) }]
  })
}

/**
 * The paragraphs of what was written as one: an empty line ends a paragraph, and so does a line that begins
 * with a label of its own. A single line break stays.
 */
export function paragraphsOf(words: Words): readonly Words[] {
  const paragraphs: Inline[][] = []
  let isOpen = false
  for (const line of linesOf(words).map(tidied)) {
    const open = isOpen && typedLabel(textOf(line), false) === null ? paragraphs.at(-1) : undefined
    if (line.length > 0 && open !== undefined) open.push({ type: 'hardBreak' }, ...line)
    else if (line.length > 0) paragraphs.push([...line])
    isOpen = line.length > 0
  }
  return paragraphs
}

function linesOf(words: Words): readonly Words[] {
  const lines: Inline[][] = [[]]
  for (const part of words) {
    if (part.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(part)
  }
  return lines
}

/** Text in one look put together, spaces run together, none at either end. */
function tidied(line: Words): Words {
  const parts: Inline[] = []
  let previous = ' '
  for (const part of line) {
    if (part.type !== 'text') continue
    const text = previous.endsWith(' ') ? part.text.replace(/^ +/u, '') : part.text
    if (text === '') continue
    previous = text
    const last = parts.at(-1)
    if (last?.type === 'text' && sameLook(last, part))
      parts[parts.length - 1] = { ...last, text: last.text + text }
    else parts.push({ ...part, text })
  }
  return withoutSpaceAtEnd(parts)
}

function withoutSpaceAtEnd(parts: Words): Words {
  const last = parts.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return parts
  const text = last.text.trimEnd()
  const rest = parts.slice(0, -1)
  return text === '' ? withoutSpaceAtEnd(rest) : [...rest, { ...last, text }]
}

function sameLook(one: Inline, other: Inline): boolean {
  return looks(one) === looks(other)
}

function looks(part: Inline): string {
  return (part.marks ?? []).map((mark) => mark.type).join(' ')
}
