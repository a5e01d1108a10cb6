import type { AnyBlock } from '../../shared/documents/plain-text.ts'

/** The class that gives a block the look it has in print. */
export function classOf(block: AnyBlock): string {
  const level = 'level' in block ? ` preview-level-${block.level}` : ''
  const restricted = 'restricted' in block && block.restricted ? ' preview-restricted' : ''
  return `preview-${block.kind.replaceAll(' ', '-')}${level}${restricted}`
}

/** The element that says what a block is. */
export function elementOf(block: AnyBlock): 'h1' | 'h2' | 'h3' | 'p' {
  switch (block.kind) {
    case 'authority':
    case 'agenda title':
      return 'h1'
    case 'group heading':
    case 'open items heading':
      return 'h2'
    case 'minute heading':
      return 'h3'
    case 'agenda section':
      return block.restricted ? 'h2' : 'h3'
    case 'committee name':
    case 'opening':
    case 'attendance list':
    case 'item reference':
    case 'paragraph':
    case 'sentence':
    case 'bullet':
    case 'sub-point':
    case 'resolution':
    case 'clause':
    case 'signature':
    case 'when':
    case 'venue':
    case 'contact':
    case 'open items sentence':
    case 'restricted sentence':
    case 'agenda item':
    case 'item note':
    case 'closing':
    case 'publication':
      return 'p'
  }
}
