import type { Block } from './model.ts'

/** A block as a line of plain text, with the number or label that a reader sees before it. */
export function lineOf(block: Block): string {
  const text = block.runs.map((run) => run.text).join('')
  const label = labelOf(block)
  return label === '' ? text : `${label} ${text}`
}

/** What is printed before a block's words by numbering: `129.`, `1.`, `•`, `a)`, `PRESENT:`. */
export function labelOf(block: Block): string {
  switch (block.kind) {
    case 'minute heading':
      return `${block.number}.`
    case 'paragraph':
      return block.number === null ? '' : `${block.number}.`
    case 'bullet':
      return block.level === 1 ? '•' : '–'
    case 'sub-point':
    case 'clause':
      return block.label
    case 'attendance list':
      return `${block.label}:`
    case 'authority':
    case 'committee name':
    case 'opening':
    case 'group heading':
    case 'item reference':
    case 'sentence':
    case 'resolution':
      return ''
  }
}
