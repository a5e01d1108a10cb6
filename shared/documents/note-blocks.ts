import type { HouseStyle } from '../records/house-style.ts'
import type { Inline, NoteBlock, NoteBody, ResolutionBlock } from '../records/note-body.ts'
import { clauseLabel, subPointLabel } from '../wording/labels.ts'
import type { Block, Run } from './model.ts'

type Styled = Pick<HouseStyle, 'paragraphNumbers' | 'clauseLabels'>

/**
 * The printed blocks of a minute's words, with the numbers and labels they carry. A block without words
 * is not printed, so an empty paragraph at the end of typing leaves no trace.
 */
export function blocksOfBody(body: NoteBody, style: Styled): readonly Block[] {
  const written = body.content.filter(hasWords)
  const paragraphs = written.filter((block) => block.type === 'paragraph').length
  const numbered = isNumbered(style.paragraphNumbers, paragraphs)
  const counters: Counters = { paragraph: 0, subPoint: [0, 0] }
  return written.flatMap((block) => blocksOf(block, counters, numbered, style))
}

/** Whether the body holds any word at all. */
export function isWritten(body: NoteBody): boolean {
  return body.content.some(hasWords)
}

type Counters = { paragraph: number; subPoint: [number, number] }

function blocksOf(block: NoteBlock, counters: Counters, numbered: boolean, style: Styled): readonly Block[] {
  if (block.type !== 'subPoint') counters.subPoint = [0, 0]
  const runs = block.type === 'resolution' ? [] : runsOf(block.content)
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', id: block.attrs.id, number: numbered ? ++counters.paragraph : null, runs }]
    case 'bullet':
      return [{ kind: 'bullet', id: block.attrs.id, level: block.attrs.level, runs }]
    case 'subPoint':
      return [
        {
          kind: 'sub-point',
          id: block.attrs.id,
          level: block.attrs.level,
          label: nextSubPoint(block.attrs.level, counters),
          runs,
        },
      ]
    case 'resolution':
      return resolutionBlocks(block, style)
  }
}

function nextSubPoint(level: 1 | 2, counters: Counters): string {
  if (level === 1) {
    counters.subPoint = [counters.subPoint[0] + 1, 0]
    return subPointLabel(counters.subPoint[0] - 1, 1)
  }
  counters.subPoint = [counters.subPoint[0], counters.subPoint[1] + 1]
  return subPointLabel(counters.subPoint[1] - 1, 2)
}

/** `RESOLVED` and its lead, then the clauses that have words. */
function resolutionBlocks(block: ResolutionBlock, style: Styled): readonly Block[] {
  const [lead, ...clauses] = block.content
  const written = clauses.filter((clause) => runsOf(clause.content).length > 0)
  const words = runsOf(lead.content)
  const decision: Run = { text: 'RESOLVED', bold: true, role: 'decision' }
  const runs: readonly Run[] = words.length === 0 ? [decision] : [decision, { text: ' ' }, ...words]
  return [
    { kind: 'resolution', id: block.attrs.id, runs },
    ...written.map((clause, index) => ({
      kind: 'clause' as const,
      id: clause.attrs.id,
      label: clauseLabel(index, style.clauseLabels),
      runs: runsOf(clause.content),
    })),
  ]
}

function hasWords(block: NoteBlock): boolean {
  if (block.type !== 'resolution') return runsOf(block.content).length > 0
  return block.content.some((part) => runsOf(part.content).length > 0)
}

function isNumbered(setting: HouseStyle['paragraphNumbers'], paragraphs: number): boolean {
  switch (setting) {
    case 'always':
      return true
    case 'when several':
      return paragraphs > 1
    case 'never':
      return false
  }
}

/** The text of a block in runs of one look; none where there is only white space. */
function runsOf(content: readonly Inline[] | undefined): readonly Run[] {
  const runs = (content ?? []).map(runOf)
  return runs.some((run) => run.text.trim() !== '') ? runs : []
}

function runOf(inline: Inline): Run {
  const marks = new Set(inline.marks?.map((mark) => mark.type))
  return {
    text: inline.type === 'text' ? inline.text : '\n',
    ...(marks.has('bold') ? { bold: true as const } : {}),
    ...(marks.has('italic') ? { italic: true as const } : {}),
  }
}
