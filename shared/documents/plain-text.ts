import { pageWords } from '../wording/front-sheet.ts'
import type { AgendaBlock } from './agenda-model.ts'
import type { Block } from './model.ts'

/** A block of any document. */
export type AnyBlock = Block | AgendaBlock

/** A block as a line of plain text, with the number or label that a reader sees before it. */
export function lineOf(block: AnyBlock): string {
  return [labelOf(block), textOfBlock(block), pagesOf(block)].filter((part) => part !== '').join(' ')
}

/** The words of a block, without what is printed before them by numbering. */
export function textOfBlock({ runs }: Pick<AnyBlock, 'runs'>): string {
  return runs.map((run) => run.text).join('')
}

/** What is printed after an item's title: the pages of its paper. */
export function pagesOf(block: AnyBlock): string {
  return block.kind === 'agenda item' && block.pages !== null ? pageWords(block.pages) : ''
}

/** What is printed before a block's words by numbering: `129.`, `1.`, `•`, `a)`, `PRESENT:`. */
export function labelOf(block: AnyBlock): string {
  switch (block.kind) {
    case 'minute heading':
      return `${block.number}.`
    case 'paragraph':
      return block.number === null ? '' : `${block.number}.`
    case 'bullet':
      return block.level === 1 ? '•' : '–'
    case 'sub-point':
    case 'clause':
    case 'agenda section':
    case 'agenda item':
      return block.label
    case 'attendance list':
    case 'contact':
      return `${block.label}:`
    case 'authority':
    case 'committee name':
    case 'opening':
    case 'group heading':
    case 'item reference':
    case 'sentence':
    case 'resolution':
    case 'signature':
    case 'agenda title':
    case 'when':
    case 'venue':
    case 'open items heading':
    case 'open items sentence':
    case 'restricted sentence':
    case 'item note':
    case 'closing':
    case 'publication':
      return ''
  }
}
