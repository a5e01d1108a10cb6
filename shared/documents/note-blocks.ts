import { hasWords, textOfInline, textOfWords } from '../domain/notes/note-text.ts'
import type { HouseStyle } from '../records/house-style.ts'
import type {
  Inline,
  NoteBlock,
  NoteBody,
  ResolutionBlock,
  SentenceBlock as WrittenSentence,
} from '../records/note-body.ts'
import { clauseLabel, subPointLabel } from '../wording/labels.ts'
import type { Block, Run } from './model.ts'

type Styled = Pick<HouseStyle, 'paragraphNumbers' | 'clauseLabels'>
type Level = 1 | 2

/**
 * The printed blocks of a minute's words, with the numbers and labels they carry. A block without words
 * is not printed, so an empty paragraph at the end of typing leaves no trace.
 */
export function blocksOfBody(body: NoteBody, style: Styled): readonly Block[] {
  const written = body.content.filter(hasWords)
  const paragraphs = written.filter((block) => block.type === 'paragraph').length
  const numbered = isNumbered(style.paragraphNumbers, paragraphs)
  const counters: Counters = { paragraph: 0, subPoint: { 1: 0, 2: 0 } }
  return written.flatMap((block) => blocksOf(block, counters, numbered, style))
}

/** How many paragraphs were printed, and how many sub-points of each level since they last started again. */
type Counters = { paragraph: number; readonly subPoint: Record<Level, number> }

function blocksOf(block: NoteBlock, counters: Counters, numbered: boolean, style: Styled): readonly Block[] {
  const { id } = block.attrs
  switch (block.type) {
    case 'paragraph': {
      startSubPointsAgain(counters, 1)
      const number = numbered ? ++counters.paragraph : null
      return [{ kind: 'paragraph', id, number, runs: runsOf(block.content) }]
    }
    case 'bullet': {
      const { level } = block.attrs
      startSubPointsAgain(counters, level)
      return [{ kind: 'bullet', id, level, runs: runsOf(block.content) }]
    }
    case 'subPoint': {
      const { level } = block.attrs
      const label = nextSubPoint(counters, level)
      return [{ kind: 'sub-point', id, level, label, runs: runsOf(block.content) }]
    }
    case 'sentence':
      startSubPointsAgain(counters, 1)
      return sentenceBlocks(block)
    case 'resolution':
      startSubPointsAgain(counters, 1)
      return resolutionBlocks(block, style)
  }
}

/** What stands at a level ends the points of that level and below; those above it go on after it. */
function startSubPointsAgain(counters: Counters, level: Level): void {
  if (level === 1) counters.subPoint[1] = 0
  counters.subPoint[2] = 0
}

function nextSubPoint(counters: Counters, level: Level): string {
  if (level === 1) counters.subPoint[2] = 0
  return subPointLabel(counters.subPoint[level]++, level)
}

/** A paragraph for each line of the sentences. */
function sentenceBlocks({ attrs: { id }, content }: WrittenSentence): readonly Block[] {
  return linesOf(content ?? []).map((line, index) => ({
    kind: 'sentence' as const,
    id: index === 0 ? id : `${id}-${index + 1}`,
    runs: runsOf(line),
  }))
}

function linesOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const inline of content) {
    if (inline.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines.filter((line) => textOfWords(line).trim() !== '')
}

/** `RESOLVED` and its lead, then the clauses that have words. */
function resolutionBlocks(block: ResolutionBlock, style: Styled): readonly Block[] {
  const [lead, ...clauses] = block.content
  const written = clauses.filter((clause) => textOfWords(clause.content).trim() !== '')
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

/** The text of a block in runs of one look, without the white space that typing leaves at its ends. */
function runsOf(content: readonly Inline[] | undefined): readonly Run[] {
  const runs = (content ?? []).map(runOf)
  const first = runs.findIndex(hasText)
  const last = runs.findLastIndex(hasText)
  return runs.slice(first, last + 1).map((run, index, { length }) => {
    const fromStart = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === length - 1 ? fromStart.trimEnd() : fromStart }
  })
}

function hasText(run: Run): boolean {
  return run.text.trim() !== ''
}

function runOf(inline: Inline): Run {
  const marks = new Set(inline.marks?.map((mark) => mark.type))
  return {
    text: textOfInline(inline),
    ...(marks.has('bold') ? { bold: true as const } : {}),
    ...(marks.has('italic') ? { italic: true as const } : {}),
  }
}
