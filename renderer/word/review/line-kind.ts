import type { LineKind } from './base-lines.ts'
import type { ReturnedLine } from './returned-lines.ts'

/** What a new line is: `heading` for one that begins something of its own, which no minute can hold. */
export type NewLine = { readonly kind: LineKind | 'heading'; readonly level: 1 | 2; readonly text: string }

const RESOLVED = /^\s*RESOLVED\b\s*/

/**
 * What a line is that was not there before: by the style that Word gave it, which is that of the paragraph in
 * which Enter was pressed, and by how it is listed.
 * @param isInResolution whether a resolution, or a clause of it, stands before it
 */
export function newLineOf({ style, listing, text }: ReturnedLine, isInResolution: boolean): NewLine {
  const level = listing?.level ?? 1
  const words = text.trim()
  if (HEADINGS.test(style)) return { kind: 'heading', level, text: words }
  if (style === 'Resolution' && RESOLVED.test(words))
    return { kind: 'lead', level, text: words.replace(RESOLVED, '') }
  if (style === 'Resolution' || style === 'Resolution Item')
    return { kind: isInResolution ? 'clause' : outside(style), level, text: words }
  if (listing?.is === 'bullets') return { kind: 'bullet', level, text: words }
  return { kind: listing?.is === 'letters' ? 'sub-point' : 'paragraph', level, text: words }
}

const HEADINGS = /^(title|subtitle|heading \d|body name|minute heading)$/i

function outside(style: 'Resolution' | 'Resolution Item'): LineKind {
  return style === 'Resolution' ? 'paragraph' : 'sub-point'
}
