import type { Block } from '../documents/model.ts'

/**
 * Where a block of the notes stands, as a correction names it: `paragraph 131.2`, `clause b of the resolution in
 * minute 131`, `the list of those present` (R-101).
 */
export function placeOfBlock(blocks: readonly Block[], id: string): string {
  const at = blocks.findIndex((block) => block.id === id)
  const block = blocks[at]
  return block === undefined ? 'the record' : placeOf(block, blocks.slice(0, at), blocks.slice(at + 1))
}

function placeOf(block: Block, before: readonly Block[], after: readonly Block[]): string {
  switch (block.kind) {
    case 'authority':
    case 'committee name':
    case 'group heading':
      return 'the heading'
    case 'opening':
      return 'the opening sentence'
    case 'attendance list':
      return LISTS[block.label] ?? 'the lists of names'
    case 'signature':
      return 'the line for the signature'
    case 'minute heading':
      return `the heading of minute ${block.number}`
    case 'item reference':
      return `the item of ${minuteOf(before)}`
    case 'paragraph':
      return block.number === null
        ? counted(PLAIN, before, after)
        : `paragraph ${numberOf(before)}.${block.number}`
    case 'sentence':
      return counted(PLAIN, before, after)
    case 'resolution':
      return counted(RESOLUTION, before, after)
    case 'bullet':
      return bulletPlace(before, after)
    case 'sub-point':
      return `point ${pointName(block, before)} of ${parentPlace(before, after)}`
    case 'clause':
      return `clause ${bare(block.label)} of ${parentPlace(before, after)}`
  }
}

const LISTS: Readonly<Record<string, string>> = {
  PRESENT: 'the list of those present',
  'VIRTUAL ATTENDEES': 'the list of those present',
  'IN ATTENDANCE': 'the list of those in attendance',
  APOLOGIES: 'the list of apologies',
}

type Kind = { readonly word: string; readonly of: string; readonly is: (block: Block) => boolean }

/** What is counted by words where it carries no number. */
const PLAIN: Kind = {
  word: 'paragraph',
  of: 'of',
  is: (block) => block.kind === 'sentence' || (block.kind === 'paragraph' && block.number === null),
}
const RESOLUTION: Kind = { word: 'resolution', of: 'in', is: ({ kind }) => kind === 'resolution' }

/** `the resolution in minute 131`, or `the second resolution in minute 131`. */
function counted({ word, of, is }: Kind, before: readonly Block[], after: readonly Block[]): string {
  const earlier = sinceHeading(before).filter(is).length
  const isOnly = earlier === 0 && !untilHeading(after).some(is)
  return `the ${isOnly ? '' : `${inWords(earlier + 1)} `}${word} ${of} ${minuteOf(before)}`
}

function bulletPlace(before: readonly Block[], after: readonly Block[]): string {
  const earlier = before.length - 1 - before.findLastIndex(isParent)
  const isOnly = earlier === 0 && after[0]?.kind !== 'bullet'
  return `the ${isOnly ? '' : `${inWords(earlier + 1)} `}bullet under ${parentPlace(before, after)}`
}

/** The paragraph or the resolution that points, bullets and clauses stand under. */
function parentPlace(before: readonly Block[], after: readonly Block[]): string {
  const at = before.findLastIndex(isParent)
  const parent = before[at]
  if (parent === undefined) return 'the record'
  return placeOf(parent, before.slice(0, at), [...before.slice(at + 1), ...after])
}

function isParent({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'sentence' || kind === 'resolution' || kind === 'item reference'
}

/** `a`, and below it `a(i)`. */
function pointName({ level, label }: Block & { kind: 'sub-point' }, before: readonly Block[]): string {
  if (level === 1) return bare(label)
  const above = before.findLast((block) => block.kind === 'sub-point' && block.level === 1)
  return above?.kind === 'sub-point' ? `${bare(above.label)}(${bare(label)})` : bare(label)
}

function bare(label: string): string {
  return label.replace(/[().]/g, '')
}

function minuteOf(before: readonly Block[]): string {
  return `minute ${numberOf(before)}`
}

function numberOf(before: readonly Block[]): number {
  const heading = before.findLast((block) => block.kind === 'minute heading')
  return heading?.kind === 'minute heading' ? heading.number : 0
}

function sinceHeading(before: readonly Block[]): readonly Block[] {
  return before.slice(before.findLastIndex(isHeading) + 1)
}

function untilHeading(after: readonly Block[]): readonly Block[] {
  const next = after.findIndex(isHeading)
  return next === -1 ? after : after.slice(0, next)
}

function isHeading({ kind }: Block): boolean {
  return kind === 'minute heading'
}

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

function inWords(place: number): string {
  return WORDS[place - 1] ?? `${place}th`
}
